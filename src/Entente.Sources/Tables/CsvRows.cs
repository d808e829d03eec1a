using System.Globalization;
using CsvHelper;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>The rows of a quoted CSV file with a header, by column name.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="place">The file's name, for messages.</param>
    /// <param name="needed">Columns without which the file is another one.</param>
    /// <exception cref="SourceException">ENT0201: a needed column is missing.</exception>
    public CsvRows(TextReader text, string place, params string[] needed)
    {
        Place = place;
        _csv = CsvReader.Create(text, new CsvReaderOptions { HasHeader = true, TrackLineNumbers = true }, false);
        _csv.ReadHeader();
        IReadOnlyList<string> header = [.. _csv.Headers ?? []];
        for (int index = 0; index < header.Count; index++)
        {
            _columns.TryAdd(header[index], index);
        }

        if (needed.FirstOrDefault(column => !_columns.ContainsKey(column)) is { } missing)
        {
            Dispose();
            throw new SourceException(new Failure("ENT0201", $"The table has no column '{missing}'.", $"{place}, line 1",
                "Compare the header with the data set's page in docs/data, and bring the edition that it names."));
        }
    }

    /// <summary>The file's name.</summary>
    public string Place { get; }

    /// <summary>The line of the present row, from 1.</summary>
    public int Line => (int)_csv.LineNumber;

    /// <summary>The field of a column; empty where nothing stands.</summary>
    public string this[string column] => _columns[column] < _csv.FieldCount ? _csv.GetString(_columns[column]).Trim() : "";

    /// <summary>Goes to the next row.</summary>
    public bool Next() => _csv.Read();

    /// <summary>A field as a number, or null where it is empty or marked as missing (<c>NA</c>).</summary>
    public double? Number(string column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number : null;

    /// <summary>A field as a whole number, or null where it is none.</summary>
    public int? Whole(string column) =>
        int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A rejection of the present row.</summary>
    public Rejection Refuse(string code, string cause, string column, string mend) =>
        new(new Failure(code, cause, $"{Place}, line {Line}", mend), Line, column, this[column]);

    /// <inheritdoc />
    public void Dispose() => _csv.Dispose();
}
