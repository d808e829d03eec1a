using System.Text;

namespace Entente.Reading.Documents;

/// <summary>Undoes the wrapping of a plain text that was cut into lines of one width, so that no sentence ends where a line does.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 45;
    private const int Widest = 140;
    private const int Ragged = 30;

    /// <summary>The text with the lines of each wrapped paragraph joined; other lines stay as they are.</summary>
    public static string Join(string text)
    {
        StringBuilder joined = new(text.Length);
        List<string> paragraph = [];
        foreach (string line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                Write(joined, paragraph);
                joined.Append('\n');
                paragraph.Clear();
            }
            else
            {
                paragraph.Add(line.TrimEnd());
            }
        }

        Write(joined, paragraph);
        return joined.ToString();
    }

    private static void Write(StringBuilder joined, List<string> paragraph)
    {
        if (paragraph.Count > 0)
        {
            joined.AppendJoin(IsWrapped(paragraph) ? ' ' : '\n', paragraph).Append('\n');
        }
    }

    // All lines but the last are of about one width, and at least one of them ends within a sentence.
    private static bool IsWrapped(List<string> lines)
    {
        int[] lengths = [.. lines.SkipLast(1).Select(line => line.Length)];
        return lengths.Length > 0 && lengths.Min() >= Narrowest && lengths.Max() <= Widest && lengths.Max() - lengths.Min() <= Ragged && lines[^1].Length <= lengths.Max() + Ragged
            && lines.SkipLast(1).Any(line => line[^1] is not ('.' or '!' or '?' or ':' or '"' or '”'));
    }
}
