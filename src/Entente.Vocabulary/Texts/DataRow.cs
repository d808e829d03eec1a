namespace Entente.Vocabulary;

/// <summary>One row of a data file.</summary>
public sealed class DataRow
{
    private readonly DataTable _table;
    private readonly string[] _fields;

    internal DataRow(DataTable table, int line, string[] fields) => (_table, Line, _fields) = (table, line, fields);

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The field of a column, as text; empty where nothing stands.</summary>
    /// <exception cref="ModelException">ENT0103: the file has no such column.</exception>
    public string this[string column] => _fields[_table.Column(column)];

    /// <summary>The field as a partial date; null where it is empty.</summary>
    public PartialDate? Date(string column) => this[column] is { Length: > 0 } text ? PartialDate.Parse(text, null) : null;

    /// <summary>The two fields <c>from</c> and <c>to</c> as a time.</summary>
    public DateSpan Span => new(Date("from"), Date("to"));

    /// <summary>The field's parts, split at a mark, trimmed, empty ones left out.</summary>
    public string[] Parts(string column, char mark) =>
        this[column].Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
