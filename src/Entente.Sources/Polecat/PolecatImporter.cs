using System.Globalization;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Polecat;

/// <summary>POLECAT: events of the PLOVER types, yearly and weekly files. Written from the documented layouts and tested on made-up files: no real file was at hand.</summary>
[Source("scarborough-et-al-2023")]
internal sealed class PolecatImporter : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => "polecat";

    /// <inheritdoc />
    public string Title => "POLECAT events";

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has("Event ID", "Event Date", "Event Type", "Actor Name", "Actor Country", "Recipient Country") ? 90 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = "yearly and weekly files",
        Licence = "open (CC0)",
        Citation = "scarborough-et-al-2023",
        IsFeed = true,
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading) { IsHeadlineLacking = true };
        PolecatRowReader reader = new(reading, rows);
        while (rows.Next(cancellationToken))
        {
            reader.Take();
        }

        reading.Close();
    }

    /// <summary>The quad class in the words of the file, or in a digit.</summary>
    internal static byte QuadOf(string words) => words.ToUpperInvariant() switch
    {
        "VERBAL COOPERATION" or "1" => 1,
        "MATERIAL COOPERATION" or "2" => 2,
        "VERBAL CONFLICT" or "3" => 3,
        "MATERIAL CONFLICT" or "4" => 4,
        _ => 0,
    };

    /// <summary>A number, or NaN.</summary>
    internal static float Number(TableRows rows, int column, float most) => column >= 0
        && float.TryParse(rows[column], NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && Math.Abs(number) <= most ? number : float.NaN;
}
