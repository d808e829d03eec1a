using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Ledger.DuckDb;

namespace Entente.Exports;

/// <summary>Writes rows as CSV, JSON lines or Parquet. Unknown is an empty cell, a member left out, a null; never 0.</summary>
/// <remarks>A text cell of a CSV that begins with = + - @, a tab or a line end gets a ' before it, for a spreadsheet would take it for a formula (OWASP ASVS
/// 1.2.10). Numbers and dates are cells of their type and stay as they are.</remarks>
public static class TableExport
{
    private static readonly SearchValues<char> Quoting = SearchValues.Create("\",\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n");
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes to a file, which appears when it is whole.</summary>
    /// <returns>How many rows.</returns>
    public static long ToFile(string path, TableFormat format, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        if (format == TableFormat.Parquet)
        {
            return ParquetFile.Write(path, columns, rows);
        }

        string draft = path + ".part";
        try
        {
            long count;
            using (StreamWriter text = new(draft) { NewLine = "\n" })
            {
                count = ToText(text, format, columns, rows);
            }

            File.Move(draft, path, overwrite: true);
            return count;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Writes text.</summary>
    /// <returns>How many rows.</returns>
    /// <exception cref="ArgumentException">Parquet is no text.</exception>
    public static long ToText(TextWriter text, TableFormat format, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        return format switch
        {
            TableFormat.Csv => Csv(text, columns, rows),
            TableFormat.JsonLines => Lines(text, columns, rows),
            _ => throw new ArgumentException("Parquet is written to a file.", nameof(format)),
        };
    }

    /// <summary>A cell as RFC 4180 writes it, guarded against being taken for a formula where it is text.</summary>
    public static string Cell(object? value)
    {
        string text = value switch
        {
            null => "",
            string words when words.Length > 0 && Formula.Contains(words[0]) => "'" + words,
            string words => words,
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            object other => other.ToString() ?? "",
        };
        return text.AsSpan().ContainsAny(Quoting) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }

    private static long Csv(TextWriter text, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        text.Write(string.Join(',', columns.Select(column => column.Name)) + "\r\n");
        long count = 0;
        foreach (object?[] row in rows)
        {
            for (int column = 0; column < row.Length; column++)
            {
                text.Write(column == 0 ? "" : ",");
                text.Write(Cell(row[column]));
            }

            text.Write("\r\n");
            count++;
        }

        return count;
    }

    private static long Lines(TextWriter text, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        ArrayBufferWriter<byte> bytes = new();
        long count = 0;
        foreach (object?[] row in rows)
        {
            bytes.ResetWrittenCount();
            using (Utf8JsonWriter json = new(bytes, Plain))
            {
                json.WriteStartObject();
                for (int column = 0; column < row.Length; column++)
                {
                    Member(json, columns[column].Name, row[column]);
                }

                json.WriteEndObject();
            }

            text.Write(System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan));
            text.Write('\n');
            count++;
        }

        return count;
    }

    private static void Member(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case DateOnly day:
                json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
