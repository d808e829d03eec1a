using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Gdelt;

/// <summary>One line of GDELT to one event. Hot: no text is made that was made before, save the address.</summary>
internal sealed class GdeltRowReader(ImportReading reading, TableRows rows, GdeltColumns columns)
{
    private readonly CodeMap _countries = reading.Codes(CodeSystem.Cameo);
    private readonly FieldCache<string> _texts = new(text => text);
    private readonly FieldCache<string> _roles = new(Roles);
    private DateOnly _lastDay;
    private ulong _lastDayBytes;

    /// <summary>Takes the present row.</summary>
    public void Take()
    {
        ReadOnlySpan<byte> idField = rows[GdeltColumns.Id];
        if (!long.TryParse(idField, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
        {
            if (idField.StartsWith("GLOBALEVENTID"u8) || idField.StartsWith("GlobalEventID"u8))
            {
                rows.Skip("the header");
                return;
            }

            Refuse(GdeltColumns.Id, "GLOBALEVENTID", Refusals.Number(reading.Place, rows.Line, "GLOBALEVENTID", rows.Text(GdeltColumns.Id)));
            return;
        }

        if (!TryDay(rows[GdeltColumns.Day], out DateOnly day))
        {
            Refuse(GdeltColumns.Day, "SQLDATE", Refusals.Date(reading.Place, rows.Line, "SQLDATE", rows.Text(GdeltColumns.Day)));
            return;
        }

        ReadOnlySpan<byte> code = rows[GdeltColumns.Code];
        if (!EventCodes.IsCameo(code))
        {
            Refuse(GdeltColumns.Code, "EventCode", EventCodes.Refusal(reading.Place, rows.Line, rows.Text(GdeltColumns.Code)));
            return;
        }

        float goldstein = Number(GdeltColumns.Goldstein);
        bool hasPlace = rows[columns.PlaceType] is [>= (byte)'1' and <= (byte)'5'];
        float latitude = hasPlace ? Number(columns.Latitude) : float.NaN;
        float longitude = hasPlace ? Number(columns.Longitude) : float.NaN;
        if (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180)
        {
            rows.Reject(Refusals.Range(reading.Place, rows.Line, "ActionGeo_Lat", rows.Text(columns.Latitude), "[-90, 90]"), "ActionGeo_Lat", rows.Text(columns.Latitude));
            (latitude, longitude) = (float.NaN, float.NaN);
        }

        (string publisher, string url) = Address();
        reading.Sink.Event(new EventRow
        {
            Line = rows.Line,
            NativeNumber = id,
            NativeId = id == 0 ? "0" : "",
            Day = day,
            Added = TryAdded(out DateOnly added) ? added : null,
            Source = Actor(GdeltColumns.SourceCountry, day),
            SourceCode = _texts.Get(rows[GdeltColumns.Source]),
            SourceRole = _roles.Get(rows.Between(GdeltColumns.SourceTypes, GdeltColumns.SourceTypes + 2)),
            Target = Actor(GdeltColumns.TargetCountry, day),
            TargetCode = _texts.Get(rows[GdeltColumns.Target]),
            TargetRole = _roles.Get(rows.Between(GdeltColumns.TargetTypes, GdeltColumns.TargetTypes + 2)),
            Code = _texts.Get(code),
            Quad = rows[GdeltColumns.Quad] is [>= (byte)'1' and <= (byte)'4'] quad ? (byte)(quad[0] - '0') : (byte)0,
            Goldstein = Math.Abs(goldstein) <= 10 ? goldstein : float.NaN,
            PlaceCountry = hasPlace ? _texts.Get(rows[columns.PlaceCountry]) : "",
            Latitude = latitude,
            Longitude = longitude,
            Mentions = rows.TryWhole(GdeltColumns.Mentions, out int mentions) ? Math.Max(0, mentions) : 0,
            Publisher = publisher,
            Url = url,
        });
        reading.Cover("events", day.Year, day.Year);
        reading.End(LineFate.Imported);
    }

    // Three fields of types stand side by side: "GOV", "MIL", "" is one text.
    private static string Roles(string fields) => string.Join(',', fields.Split('\t', StringSplitOptions.RemoveEmptyEntries));

    private ActorId? Actor(int column, DateOnly day)
    {
        ReadOnlySpan<byte> field = rows[column];
        if (field.IsEmpty)
        {
            return null;
        }

        CodeEntry entry = _countries[field];
        ActorId? actor = entry.On(day);
        if (actor is null && entry.Kind == CodeKind.Unknown)
        {
            CodeMap.Miss(entry, rows.Line);
        }

        return actor;
    }

    private bool TryDay(ReadOnlySpan<byte> field, out DateOnly day)
    {
        if (field.Length != 8)
        {
            day = default;
            return false;
        }

        ulong bytes = BitConverter.ToUInt64(field);
        if (bytes != _lastDayBytes)
        {
            if (!DateFields.TryDate(field, false, out day))
            {
                return false;
            }

            (_lastDayBytes, _lastDay) = (bytes, day);
        }

        day = _lastDay;
        return true;
    }

    private bool TryAdded(out DateOnly added)
    {
        added = default;
        ReadOnlySpan<byte> field = rows[columns.Added];
        return field.Length >= 8 && DateFields.TryDate(field[..8], false, out added);
    }

    private float Number(int column) =>
        float.TryParse(rows[column], NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && float.IsFinite(number) ? number : float.NaN;

    // The address is a link, or, for texts without one, who published them.
    private (string Publisher, string Url) Address()
    {
        ReadOnlySpan<byte> field = columns.Url < rows.Count ? rows[columns.Url] : default;
        int scheme = field.IndexOf("://"u8);
        if (scheme < 0)
        {
            return (_texts.Get(field), "");
        }

        ReadOnlySpan<byte> host = field[(scheme + 3)..];
        int end = host.IndexOfAny((byte)'/', (byte)'?', (byte)':');
        host = end < 0 ? host : host[..end];
        host = host.StartsWith("www."u8) ? host[4..] : host;
        return (_texts.Get(host), FieldText.Of(field));
    }

    private void Refuse(int column, string name, Failure failure)
    {
        rows.Reject(failure, name, rows.Text(column));
        reading.End(LineFate.Rejected);
    }
}
