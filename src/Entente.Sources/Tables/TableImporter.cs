using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>Imports any table of states or dyads whose layout is described.</summary>
internal sealed class TableImporter(TableLayout layout) : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => layout.Name;

    /// <inheritdoc />
    public string Title => layout.Title;

    /// <inheritdoc />
    public Absence Absence => layout.Absence;

    /// <summary>What the columns mean.</summary>
    public TableLayout Layout => layout;

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has(layout.Needs) && !layout.Lacks.Any(column => head.Has(column))
        && (layout.Width == 0 || layout.Width == head.Columns.Count) ? 50 + layout.Needs.Length : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = layout.Name,
        Name = layout.Title,
        Edition = layout.Edition(head),
        Licence = layout.Licence,
        Citation = layout.Citation,
        Covers = layout.Years(head) is { } years
            ? [.. layout.Values.Where(value => !value.IsOptional || value.Or.Append(value.Column).Any(column => head.Has(column))).Select(value => value.Name).Distinct()
                .Select(name => new Coverage(name, years.From, years.To) { Absence = layout.Absence })]
            : [],
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        TableRowReader reader = new(layout, reading, rows);
        while (rows.Next(cancellationToken))
        {
            reader.Take();
        }

        reading.Close();
    }
}
