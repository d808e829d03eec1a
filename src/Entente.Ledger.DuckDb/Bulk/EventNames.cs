using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Puts words for the numbers in event rows: for a few rows only those that they name, for many the whole books.</summary>
/// <param name="on">A connection of its own: the rows are still coming over another.</param>
internal sealed class EventNames(DuckDBConnection on)
{
    private const int FewBlocks = 2;

    private readonly Dictionary<uint, ActorId> _actors = [];
    private readonly Dictionary<uint, string> _publishers = [];
    private readonly Dictionary<uint, Act> _acts = [];
    private readonly Dictionary<uint, Party> _parties = [];
    private readonly Dictionary<uint, EventPlace> _places = [];
    private readonly Dictionary<uint, string> _links = [];
    private int _blocks;

    /// <summary>Makes the words of a block of rows ready.</summary>
    public void Ready(IReadOnlyList<EventNumbers> block)
    {
        if (_blocks == 0)
        {
            Read($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Actor}", row => _actors[row.GetFieldValue<uint>(0)] = ActorId.From(row.GetString(1)));
            Read($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Publisher}", row => _publishers[row.GetFieldValue<uint>(0)] = row.GetString(1));
            Read("SELECT id, code, type, quad, goldstein FROM acts", row => _acts[row.GetFieldValue<uint>(0)] =
                new Act(row.GetString(1), row.GetString(2), row.GetFieldValue<byte>(3), row.IsDBNull(4) ? float.NaN : row.GetFloat(4)));
        }

        if (++_blocks <= FewBlocks)
        {
            Parties(Among(block.SelectMany(row => new[] { row.SourceParty, row.TargetParty }).Where(number => !_parties.ContainsKey(number))));
            Places(Among(block.Select(row => row.Place).Where(number => !_places.ContainsKey(number))));
        }
        else if (_blocks == FewBlocks + 1)
        {
            Parties("");
            Places("");
        }

        _links.Clear();
        if (block.Any(row => row.Link > 0))
        {
            Read("SELECT id, url FROM links" + Among(block.Select(row => row.Link)), row => _links[row.GetFieldValue<uint>(0)] = row.GetString(1));
        }
    }

    /// <summary>The row in words.</summary>
    public EventRow Row(in EventNumbers row)
    {
        Act act = _acts[row.Act];
        Party source = row.SourceParty == 0 ? new Party("", "") : _parties[row.SourceParty];
        Party target = row.TargetParty == 0 ? new Party("", "") : _parties[row.TargetParty];
        EventPlace place = row.Place == 0 ? new EventPlace("", float.NaN, float.NaN) : _places[row.Place];
        return new EventRow
        {
            Line = row.Line,
            NativeNumber = row.Native,
            NativeId = row.NativeText ?? "",
            Day = row.Day,
            Added = row.Added,
            Source = row.Source == 0 ? null : _actors[row.Source],
            SourceCode = source.Code,
            SourceRole = source.Role,
            Target = row.Target == 0 ? null : _actors[row.Target],
            TargetCode = target.Code,
            TargetRole = target.Role,
            Code = act.Code,
            Type = act.Type,
            Quad = act.Quad,
            Goldstein = act.Goldstein,
            PlaceCountry = place.Country,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Mentions = (int)row.Mentions,
            Publisher = row.Publisher == 0 ? "" : _publishers[row.Publisher],
            Url = row.Link == 0 ? "" : _links[row.Link],
        };
    }

    private static string Among(IEnumerable<uint> numbers) =>
        $" WHERE id IN ({string.Join(',', numbers.Where(number => number > 0).Distinct().Order().Select(number => number.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0"))})";

    private void Parties(string among) => Read("SELECT id, code, role FROM parties" + among, row => _parties[row.GetFieldValue<uint>(0)] = new Party(row.GetString(1), row.GetString(2)));

    private void Places(string among) => Read("SELECT id, country, latitude, longitude FROM places" + among, row => _places[row.GetFieldValue<uint>(0)] =
        new EventPlace(row.GetString(1), row.IsDBNull(2) ? float.NaN : row.GetFloat(2), row.IsDBNull(3) ? float.NaN : row.GetFloat(3)));

    private void Read(string sql, Action<DuckDBDataReader> take)
    {
        using DuckDBCommand command = Sql.Command(on, sql, []);
        using DuckDBDataReader reader = (DuckDBDataReader)command.ExecuteReader();
        while (reader.Read())
        {
            take(reader);
        }
    }
}
