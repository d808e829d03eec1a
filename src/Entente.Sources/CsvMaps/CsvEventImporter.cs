using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.CsvMaps;

/// <summary>Imports a table of events by a map. A side that is no state stays an event with its raw code.</summary>
internal sealed class CsvEventImporter(EventColumns map) : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => map.Name;

    /// <inheritdoc />
    public string Title => map.Title;

    /// <inheritdoc />
    public int Recognises(FileHead head) => 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = map.Name,
        Name = map.Title,
        Edition = map.Edition,
        Licence = map.Licence,
        Citation = map.Citation,
        IsFeed = true,
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        int day = rows.Column(map.Day);
        int[] id = [.. map.Id.Select(rows.Column)];
        (CodeMap Codes, int Column)[] sides = [.. new[] { map.Source, map.Target }.Select(actor =>
            (reading.Codes(actor.System, actor.Dialect), actor.Fixed is null ? rows.Column(actor.Column) : -1))];
        int code = Find(rows, map.Code);
        int quad = Find(rows, map.Quad);
        int goldstein = Find(rows, map.Goldstein);
        while (rows.Next(cancellationToken))
        {
            if (!(map.Form == DateForm.YearFirst ? DateFields.TryDate(rows[day], false, out DateOnly date) : DateFields.TrySlashes(rows[day], map.Form == DateForm.DayFirst, out date)))
            {
                rows.Reject(Refusals.Date(reading.Place, rows.Line, map.Day, rows.Text(day)), map.Day, rows.Text(day));
                reading.End(LineFate.Rejected);
                continue;
            }

            if (code >= 0 && !rows.IsMissing(code) && !EventCodes.IsCameo(rows[code]))
            {
                rows.Reject(EventCodes.Refusal(reading.Place, rows.Line, rows.Text(code)), map.Code, rows.Text(code));
                reading.End(LineFate.Rejected);
                continue;
            }

            string cameo = Known(rows, code);
            string number = Known(rows, quad);
            reading.Sink.Event(new EventRow
            {
                Line = rows.Line,
                NativeId = string.Join('/', id.Select(rows.Text)),
                Day = date,
                Source = Actor(rows, map.Source, sides[0], date),
                SourceCode = sides[0].Column < 0 ? map.Source.Fixed.ToString()! : Known(rows, sides[0].Column),
                Target = Actor(rows, map.Target, sides[1], date),
                TargetCode = sides[1].Column < 0 ? map.Target.Fixed.ToString()! : Known(rows, sides[1].Column),
                Code = cameo,
                Type = Known(rows, Find(rows, map.Type)).ToUpperInvariant(),
                Quad = number is ['1' or '2' or '3' or '4'] ? (byte)(number[0] - '0') : EventCodes.QuadOf(cameo),
                Goldstein = Number(rows, goldstein, 10),
                PlaceCountry = Known(rows, Find(rows, map.Place)),
                Latitude = Number(rows, Find(rows, map.Latitude), 90),
                Longitude = Number(rows, Find(rows, map.Longitude), 180),
                Mentions = Find(rows, map.Mentions) is >= 0 and int mentions && rows.TryWhole(mentions, out int times) ? Math.Max(0, times) : 0,
                Publisher = Known(rows, Find(rows, map.Publisher)),
                Url = Known(rows, Find(rows, map.Url)),
            });
            reading.Cover("events", date.Year, date.Year);
            reading.End(LineFate.Imported);
        }

        reading.Close();
    }

    private static ActorId? Actor(TableRows rows, ActorColumn actor, (CodeMap Codes, int Column) side, DateOnly day)
    {
        if (side.Column < 0)
        {
            return actor.Fixed;
        }

        if (rows[side.Column].IsEmpty)
        {
            return null;
        }

        CodeEntry entry = side.Codes[rows[side.Column]];
        ActorId? found = entry.On(day);
        if (found is null && entry.Kind == CodeKind.Unknown)
        {
            CodeMap.Miss(entry, rows.Line);
        }

        return found;
    }

    private static int Find(TableRows rows, string? column) => column is null ? -1 : rows.Column(column);

    private static string Known(TableRows rows, int column) => column < 0 || rows.IsMissing(column) ? "" : rows.Text(column);

    private static float Number(TableRows rows, int column, float most) => column >= 0
        && float.TryParse(rows[column], NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && Math.Abs(number) <= most ? number : float.NaN;
}
