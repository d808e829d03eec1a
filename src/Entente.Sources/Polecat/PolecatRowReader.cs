using Entente.Sources.Entities;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Polecat;

/// <summary>One line of POLECAT to one event; where a side is a list of countries, to one for each pair, as its makers' users do.</summary>
internal sealed class PolecatRowReader
{
    // Lists longer than this are summits, not pairs: the first pairs of a summit would say nothing.
    private const int MostPairs = 16;

    private static readonly HashSet<string> Types = [.. "AGREE CONSULT SUPPORT COOPERATE AID YIELD RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".Split(' ')];

    private readonly ImportReading _reading;
    private readonly TableRows _rows;
    private readonly CodeMap _codes;
    private readonly FieldCache<string> _texts = new(text => text);
    private readonly int[] _actor;
    private readonly int[] _recipient;
    private readonly int _id;
    private readonly int _day;
    private readonly int _type;
    private readonly int _quad;
    private readonly int _intensity;
    private readonly int _country;
    private readonly int _latitude;
    private readonly int _longitude;
    private readonly int _source;

    public PolecatRowReader(ImportReading reading, TableRows rows)
    {
        (_reading, _rows) = (reading, rows);
        _codes = reading.Codes(CodeSystem.Iso3);
        _id = rows.Column("Event ID");
        _day = rows.Column("Event Date");
        _type = rows.Column("Event Type");
        _quad = rows.Find("Quad Code");
        _intensity = rows.Find("Intensity") is >= 0 and int intensity ? intensity : rows.Find("Event Intensity");
        _country = rows.Find("Country");
        _latitude = rows.Find("Latitude");
        _longitude = rows.Find("Longitude");
        _source = rows.Find("Source") is >= 0 and int source ? source : rows.Find("Publisher");
        _actor = [rows.Column("Actor Name"), rows.Find("Primary Actor Sector"), rows.Column("Actor Country")];
        _recipient = [rows.Find("Recipient Name"), rows.Find("Primary Recipient Sector"), rows.Column("Recipient Country")];
    }

    /// <summary>Takes the present row.</summary>
    public void Take()
    {
        if (!DateFields.TryDate(_rows[_day], false, out DateOnly day) && !DateFields.TrySlashes(_rows[_day], false, out day))
        {
            Refuse(_day, Refusals.Date(_reading.Place, _rows.Line, "Event Date", _rows.Text(_day)));
            return;
        }

        string type = _texts.Get(_rows[_type]).ToUpperInvariant();
        if (!Types.Contains(type))
        {
            Refuse(_type, new Failure("ENT0251", $"'{type}' is none of the 16 event types of PLOVER.", Refusals.At(_reading.Place, _rows.Line),
                "Take the row from its makers' corrected file."));
            return;
        }

        string[] sources = Countries(_actor[2]);
        string[] targets = Countries(_recipient[2]);
        bool isOne = (sources.Length <= 1 && targets.Length <= 1) || sources.Length * targets.Length > MostPairs;
        string id = _rows.Text(_id);
        if (isOne)
        {
            Give(id, day, type, sources.Length == 1 ? sources[0] : "", targets.Length == 1 ? targets[0] : "");
        }
        else
        {
            foreach (string source in sources.DefaultIfEmpty(""))
            {
                foreach (string target in targets.DefaultIfEmpty(""))
                {
                    Give($"{id}/{source}>{target}", day, type, source, target);
                }
            }
        }

        _reading.Cover("events", day.Year, day.Year);
        _reading.End(LineFate.Imported);
    }

    private string[] Countries(int column) => _rows.IsMissing(column) ? []
        : [.. _rows.Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part != "None").Distinct()];

    private void Give(string id, DateOnly day, string type, string source, string target)
    {
        byte quad = _quad < 0 ? (byte)0 : PolecatImporter.QuadOf(_texts.Get(_rows[_quad]));
        _reading.Sink.Event(new EventRow
        {
            Line = _rows.Line,
            NativeId = id,
            Day = day,
            Source = Actor(source, day),
            SourceCode = Side(_actor[0], source),
            SourceRole = Known(_actor[1]),
            Target = Actor(target, day),
            TargetCode = Side(_recipient[0], target),
            TargetRole = Known(_recipient[1]),
            Type = type,
            Quad = quad != 0 ? quad : (byte)EventCatalogue.QuadClassOf(type),
            Goldstein = PolecatImporter.Number(_rows, _intensity, 10),
            PlaceCountry = Known(_country),
            Latitude = PolecatImporter.Number(_rows, _latitude, 90),
            Longitude = PolecatImporter.Number(_rows, _longitude, 180),
            Publisher = Known(_source),
        });
    }

    private ActorId? Actor(string code, DateOnly day)
    {
        if (code.Length == 0)
        {
            return null;
        }

        CodeEntry entry = _codes[code];
        ActorId? actor = entry.On(day);
        if (actor is null && entry.Kind == CodeKind.Unknown)
        {
            CodeMap.Miss(entry, _rows.Line);
        }

        return actor;
    }

    private string Side(int name, string code) => Known(name) is { Length: > 0 } known ? known : code;

    private string Known(int column) => column < 0 || _rows.IsMissing(column) ? "" : _texts.Get(_rows[column]);

    private void Refuse(int column, Failure failure)
    {
        _rows.Reject(failure, _rows.Name(column), _rows.Text(column));
        _reading.End(LineFate.Rejected);
    }
}
