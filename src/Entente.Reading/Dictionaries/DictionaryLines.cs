namespace Entente.Reading.Dictionaries;

/// <summary>The lines of a dictionary file, with comments taken away.</summary>
/// <remarks>A comment begins with '#' or ';' at the start of a line or after white space or a closing bracket, or stands between
/// the marks of an HTML comment, which may span lines. So "[###]" and "X;Y" stay whole.</remarks>
internal static class DictionaryLines
{
    /// <summary>Reads the lines that say something; each keeps its number, from 1, and its leading white space.</summary>
    public static IEnumerable<(int Number, string Text)> Read(string text)
    {
        bool isInComment = false;
        int number = 0, at = 0;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            string line = text[at..end].TrimEnd();
            at = end + 1;
            number++;
            line = WithoutMarkup(line, ref isInComment);
            line = WithoutRemark(line).TrimEnd();
            if (line.Length > 0 && !line.StartsWith("<!", StringComparison.Ordinal))
            {
                yield return (number, line);
            }
        }
    }

    private static string WithoutMarkup(string line, ref bool isInComment)
    {
        while (true)
        {
            if (isInComment)
            {
                int close = line.IndexOf("-->", StringComparison.Ordinal);
                if (close < 0)
                {
                    return "";
                }

                isInComment = false;
                line = line[(close + 3)..];
            }

            int open = line.IndexOf("<!--", StringComparison.Ordinal);
            if (open < 0)
            {
                return line;
            }

            int end = line.IndexOf("-->", open, StringComparison.Ordinal);
            if (end < 0)
            {
                isInComment = true;
                return line[..open];
            }

            line = line[..open] + line[(end + 3)..];
        }
    }

    private static string WithoutRemark(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && (i == 0 || char.IsWhiteSpace(line[i - 1]) || line[i - 1] == ']'))
            {
                return line[..i];
            }
        }

        return line;
    }
}
