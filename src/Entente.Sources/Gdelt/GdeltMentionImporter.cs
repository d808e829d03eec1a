using System.Globalization;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Gdelt;

/// <summary>GDELT 2.0 mentions: which text told of which event. Kept as rows without actors or code under the event's id, in a data set of their own,
/// so that no count of events counts them.</summary>
[Source("leetaru-schrodt-2013")]
internal sealed class GdeltMentionImporter : IDataSetImporter
{
    private static readonly int[] Widths = [16];

    /// <inheritdoc />
    public string Name => "gdelt2-mentions";

    /// <inheritdoc />
    public string Title => "GDELT 2.0 Mentions";

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Separator == '\t' && head.Rows.Any(row => row.Length == 16
        && row[0].Length > 0 && row[0].All(char.IsAsciiDigit) && row[1].Length == 14 && row[1].All(char.IsAsciiDigit) && row[2].Length == 14) ? 90 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = "2.0",
        Licence = "free with attribution",
        Citation = "leetaru-schrodt-2013",
        IsFeed = true,
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading, false, Widths);
        FieldCache<string> texts = new(text => text);
        while (rows.Next(cancellationToken))
        {
            if (!long.TryParse(rows[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                Refuse(reading, rows, 0, "GLOBALEVENTID", Refusals.Number(reading.Place, rows.Line, "GLOBALEVENTID", rows.Text(0)));
                continue;
            }

            if (!TryDay(rows, 1, out DateOnly day) || !TryDay(rows, 2, out DateOnly told))
            {
                Refuse(reading, rows, 1, "EventTimeDate", Refusals.Date(reading.Place, rows.Line, "EventTimeDate", rows.Text(1)));
                continue;
            }

            reading.Sink.Event(new EventRow
            {
                Line = rows.Line,
                NativeId = string.Join(' ', rows.Text(0), rows.Text(2), rows.Text(5), FieldText.Of(rows.Between(6, 9)).Replace('\t', '-')),
                Day = day,
                Added = told,
                Mentions = 1,
                Publisher = texts.Get(rows[4]),
                Url = rows.Text(5),
            });
            reading.Cover("mentions", day.Year, day.Year);
            reading.End(LineFate.Imported);
        }

        reading.Close();
    }

    private static bool TryDay(TableRows rows, int column, out DateOnly day)
    {
        day = default;
        ReadOnlySpan<byte> field = rows[column];
        return field.Length == 14 && DateFields.TryDate(field[..8], false, out day);
    }

    private static void Refuse(ImportReading reading, TableRows rows, int column, string name, Failure failure)
    {
        rows.Reject(failure, name, rows.Text(column));
        reading.End(LineFate.Rejected);
    }
}
