using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Icews;

/// <summary>ICEWS coded events, yearly and weekly files: with the date as 2018-06-01 or 6/1/2018, with or without the CAMEO code, with quotes that
/// are letters, and missing written NA or NULL.</summary>
[Source("boschee-et-al-2015")]
internal sealed class IcewsImporter : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => "icews";

    /// <inheritdoc />
    public string Title => "ICEWS Coded Event Data";

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has("Event ID", "Event Date", "Source Name", "Source Country", "Event Text", "Target Name", "Target Country") ? 90 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = "yearly and weekly files",
        Licence = "free with citation",
        Citation = "boschee-et-al-2015",
        IsFeed = true,
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        IcewsRowReader reader = new(reading, rows);
        while (rows.Next(cancellationToken))
        {
            reader.Take();
        }

        reading.Close();
    }
}
