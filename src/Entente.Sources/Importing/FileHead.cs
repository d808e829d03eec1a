using System.Text;
using Entente.Sources.Files;

namespace Entente.Sources.Importing;

/// <summary>The first 64 KB of a file, from which it is told what the file is.</summary>
public sealed class FileHead
{
    private const int MostRows = 24;
    private static readonly char[] Separators = ['\t', ',', ';', '|'];

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <param name="bytes">The bytes, unpacked.</param>
    /// <param name="place">The file's name, for messages.</param>
    public FileHead(byte[] bytes, string place)
    {
        Bytes = bytes;
        Place = place;
        Separator = Guess(bytes);
        Rows = Split(bytes, Separator);
        Columns = Rows.Count == 0 ? [] : [.. Rows[0].Select(field => field.Trim().Trim('"'))];
    }

    /// <summary>The bytes.</summary>
    public IReadOnlyList<byte> Bytes { get; }

    /// <summary>The file's name.</summary>
    public string Place { get; }

    /// <summary>What stands between fields.</summary>
    public char Separator { get; }

    /// <summary>Whether quotes around fields are marks rather than letters: in every table but a tab separated one.</summary>
    public bool IsQuoted => Separator != '\t';

    /// <summary>The first rows, split; the header among them, where there is one.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The first row's fields, as the names of columns; blank where a column has none.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether the first row names all of these columns; case does not count.</summary>
    public bool Has(params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
        {
            if (!Columns.Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the first row of values has in a column; empty where there is none.</summary>
    public string First(string column)
    {
        int place = Columns.ToList().FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        return place >= 0 && Rows.Count > 1 && place < Rows[1].Length ? Rows[1][place].Trim() : "";
    }

    /// <summary>The first letters, for telling files that are no tables.</summary>
    public string Begins(int letters) => Encoding.UTF8.GetString([.. Bytes.Take(letters)]);

    private static List<string[]> Split(byte[] bytes, char separator)
    {
        List<string[]> rows = [];
        using FieldReader reader = new(new MemoryStream(bytes), separator, separator != '\t');
        while (rows.Count < MostRows && reader.Next())
        {
            if (reader.Count > 0)
            {
                string[] fields = new string[reader.Count];
                for (int index = 0; index < fields.Length; index++)
                {
                    fields[index] = FieldText.Of(reader[index]);
                }

                rows.Add(fields);
            }
        }

        // The last row of a full head is cut off.
        if (rows.Count > 1 && rows.Count < MostRows && bytes.Length >= 64 * 1024)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    // The mark that parts every line into equally many fields, more than any other does.
    private static char Guess(byte[] bytes)
    {
        (char Separator, int Fields) best = (',', 1);
        foreach (char separator in Separators)
        {
            List<string[]> rows = Split(bytes, separator);
            int fields = rows.Count == 0 ? 0 : rows.Take(8).Min(row => row.Length);
            if (fields > best.Fields)
            {
                best = (separator, fields);
            }
        }

        return best.Separator;
    }
}
