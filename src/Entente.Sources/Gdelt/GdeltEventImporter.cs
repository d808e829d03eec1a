using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Gdelt;

/// <summary>GDELT event files, 1.0 (57 and 58 columns, also mixed in one file) or 2.0 (61). Actors are CAMEO, places are FIPS.</summary>
[Source("leetaru-schrodt-2013")]
internal sealed class GdeltEventImporter(bool isTwo) : IDataSetImporter
{
    private static readonly int[] WidthsOne = [57, 58];
    private static readonly int[] WidthsTwo = [61];

    /// <inheritdoc />
    public string Name => isTwo ? "gdelt2" : "gdelt1";

    /// <inheritdoc />
    public string Title => isTwo ? "GDELT 2.0 Events" : "GDELT 1.0 Events";

    /// <inheritdoc />
    public int Recognises(FileHead head)
    {
        // The layout of most rows counts: one line of another layout does not make the file another one.
        int events = head.Separator == '\t' ? head.Rows.Count(IsEvent) : 0;
        return events == 0 ? 0 : 60 + (30 * events / head.Rows.Count);
    }

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = isTwo ? "2.0" : "1.0",
        Licence = "free with attribution",
        Citation = "leetaru-schrodt-2013",
        IsFeed = true,
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading, false, isTwo ? WidthsTwo : WidthsOne);
        GdeltRowReader reader = new(reading, rows, isTwo ? GdeltColumns.Two : GdeltColumns.One);
        while (rows.Next(cancellationToken))
        {
            reader.Take();
        }

        reading.Close();
    }

    private bool IsEvent(string[] row) => (isTwo ? WidthsTwo : WidthsOne).Contains(row.Length)
        && row[GdeltColumns.Id].Length > 0 && row[GdeltColumns.Id].All(char.IsAsciiDigit)
        && row[GdeltColumns.Day].Length == 8 && row[GdeltColumns.Day].All(char.IsAsciiDigit);
}
