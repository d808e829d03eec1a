using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Icews;

/// <summary>One line of ICEWS to one event.</summary>
internal sealed class IcewsRowReader
{
    private readonly ImportReading _reading;
    private readonly TableRows _rows;
    private readonly CodeMap _countries;
    private readonly FieldCache<string> _texts = new(text => text);
    private readonly FieldCache<string> _sectors = new(Ordered);
    private readonly int _id;
    private readonly int _day;
    private readonly int _text;
    private readonly int _code;
    private readonly int _intensity;
    private readonly int _publisher;
    private readonly int _country;
    private readonly int _latitude;
    private readonly int _longitude;
    private readonly Party _source;
    private readonly Party _target;
    private readonly bool _isDayFirst;

    public IcewsRowReader(ImportReading reading, TableRows rows)
    {
        (_reading, _rows) = (reading, rows);
        _countries = reading.Codes(CodeSystem.EnglishName, "icews");
        _id = rows.Column("Event ID");
        _day = rows.Column("Event Date");
        _text = rows.Column("Event Text");
        _code = rows.Find("CAMEO Code");
        _intensity = rows.Find("Intensity");
        _publisher = rows.Find("Publisher");
        _country = rows.Find("Country");
        _latitude = rows.Find("Latitude");
        _longitude = rows.Find("Longitude");
        _source = new Party(rows.Column("Source Name"), rows.Find("Source Sectors"), rows.Column("Source Country"));
        _target = new Party(rows.Column("Target Name"), rows.Find("Target Sectors"), rows.Column("Target Country"));
        _isDayFirst = reading.Head.Rows.Skip(1).Any(row => row.Length > _day
            && int.TryParse(row[_day].Trim('"').Split('/')[0], CultureInfo.InvariantCulture, out int first) && first is > 12 and < 32);
        if (_code < 0)
        {
            reading.Notes.Add("The file has no column CAMEO Code: the codes were found by Event Text.");
        }
    }

    /// <summary>Takes the present row.</summary>
    public void Take()
    {
        if (!long.TryParse(_rows[_id], NumberStyles.None, CultureInfo.InvariantCulture, out long id))
        {
            Refuse(_id, Refusals.Number(_reading.Place, _rows.Line, "Event ID", _rows.Text(_id)));
            return;
        }

        if (!DateFields.TryDate(_rows[_day], false, out DateOnly day) && !DateFields.TrySlashes(_rows[_day], _isDayFirst, out day))
        {
            Refuse(_day, Refusals.Date(_reading.Place, _rows.Line, "Event Date", _rows.Text(_day)));
            return;
        }

        if (Code() is not { } code)
        {
            Refuse(_code >= 0 ? _code : _text, EventCodes.Refusal(_reading.Place, _rows.Line, _rows.Text(_code >= 0 ? _code : _text)));
            return;
        }

        float goldstein = Number(_intensity);
        (string sourceCode, string sourceRole, ActorId? source) = Of(_source, day);
        (string targetCode, string targetRole, ActorId? target) = Of(_target, day);
        _reading.Sink.Event(new EventRow
        {
            Line = _rows.Line,
            NativeNumber = id,
            NativeId = id == 0 ? "0" : "",
            Day = day,
            Source = source,
            SourceCode = sourceCode,
            SourceRole = sourceRole,
            Target = target,
            TargetCode = targetCode,
            TargetRole = targetRole,
            Code = code,
            Quad = EventCodes.QuadOf(code),
            Goldstein = Math.Abs(goldstein) <= 10 ? goldstein : float.NaN,
            PlaceCountry = Known(_country),
            Latitude = Bounded(_latitude, 90),
            Longitude = Bounded(_longitude, 180),
            Publisher = Known(_publisher),
        });
        _reading.Cover("events", day.Year, day.Year);
        _reading.End(LineFate.Imported);
    }

    // The order of sectors varies between rows that mean the same: they are kept as a set, in ordinal order.
    private static string Ordered(string sectors) =>
        string.Join(',', sectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal));

    private string? Code()
    {
        if (_code >= 0)
        {
            ReadOnlySpan<byte> field = _rows[_code];

            // A spreadsheet on the way may have eaten the leading zero: 40 of three digits is 040, told apart by the words.
            if (EventCodes.IsCameo(field) && field.Length != 2)
            {
                return _texts.Get(field);
            }
        }

        string? byWords = EventCodes.OfLabel(_texts.Get(_rows[_text]));
        return byWords is not null ? byWords : _code >= 0 && EventCodes.IsCameo(_rows[_code]) ? _texts.Get(_rows[_code]) : null;
    }

    private (string Code, string Role, ActorId? Actor) Of(Party party, DateOnly day)
    {
        string name = Known(party.Name);
        string role = party.Sectors < 0 || _rows.IsMissing(party.Sectors) ? "" : _sectors.Get(_rows[party.Sectors]);
        if (_rows.IsMissing(party.Country))
        {
            return (name, role, null);
        }

        CodeEntry entry = _countries[_rows[party.Country]];
        if (entry.On(day) is { } actor)
        {
            return (name, role, actor);
        }

        if (entry.Kind == CodeKind.Unknown)
        {
            CodeMap.Miss(entry, _rows.Line);
        }

        // The country is kept in words where it is nobody's code.
        return (name.Contains(entry.Code, StringComparison.Ordinal) ? name : $"{name} ({entry.Code})".TrimStart(), role, null);
    }

    private string Known(int column) => column < 0 || _rows.IsMissing(column) ? "" : _texts.Get(_rows[column]);

    private float Number(int column) =>
        column >= 0 && float.TryParse(_rows[column], NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && float.IsFinite(number) ? number : float.NaN;

    private float Bounded(int column, float most) => Number(column) is var number && Math.Abs(number) <= most ? number : float.NaN;

    private void Refuse(int column, Failure failure)
    {
        _rows.Reject(failure, _rows.Name(column), _rows.Text(column));
        _reading.End(LineFate.Rejected);
    }

    private readonly record struct Party(int Name, int Sectors, int Country);
}
