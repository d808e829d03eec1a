using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Which rows count at a time of knowledge: those recorded by then, of the editions in force then, that were not superseded by then.</summary>
internal sealed class Standing
{
    private readonly Dictionary<uint, (RowOrigin Origin, uint Source)> _batches;
    private readonly bool _hasCorrections;
    private readonly string _among;

    private Standing(long last, Dictionary<uint, (RowOrigin, uint)> batches, IReadOnlySet<uint> sources, Dictionary<uint, string> keys, string among, bool hasCorrections) =>
        (Last, _batches, Sources, Keys, _among, _hasCorrections) = (last, batches, sources, keys, among, hasCorrections);

    /// <summary>The newest batch that counts.</summary>
    public long Last { get; }

    /// <summary>The numbers of the editions in force, of the data set asked for.</summary>
    public IReadOnlySet<uint> Sources { get; }

    /// <summary>The data sets' keys by edition number.</summary>
    public IReadOnlyDictionary<uint, string> Keys { get; }

    /// <summary>Reads what stands.</summary>
    /// <param name="on">The connection.</param>
    /// <param name="asKnown">The time of knowledge, or null for now.</param>
    /// <param name="dataSet">The one data set that is asked for, or null for all.</param>
    public static Standing Of(DuckDBConnection on, DateTimeOffset? asKnown, string? dataSet = null)
    {
        long last = asKnown is { } moment
            ? on.Number("SELECT coalesce(max(number), 0) FROM batches WHERE recorded_at <= $known", ("known", moment.ToUnixTimeMilliseconds()))
            : on.Number("SELECT coalesce(max(number), 0) FROM batches");
        List<(uint Id, string Key, bool IsFeed)> sources = on.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT id, key, is_feed FROM sources WHERE batch <= {last} ORDER BY id"), row => (row.GetFieldValue<uint>(0), row.GetString(1), row.GetBoolean(2)));
        HashSet<uint> standing = [.. sources.GroupBy(source => source.Key, StringComparer.Ordinal)
            .SelectMany(editions => editions.Where(edition => edition.IsFeed || edition.Id == editions.Last().Id)).Select(edition => edition.Id)];
        if (dataSet is not null)
        {
            standing.IntersectWith(sources.Where(source => source.Key == dataSet).Select(source => source.Id));
        }

        Dictionary<uint, (RowOrigin, uint)> batches = on.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT b.number, s.key, s.edition, f.place, b.recorded_at, s.id FROM batches b JOIN files f ON f.id = b.file JOIN sources s ON s.id = f.source WHERE b.number <= {last} AND b.added > 0"),
            row => (Number: row.GetFieldValue<uint>(0), Value: (new RowOrigin(row.GetString(1), row.GetString(2), row.GetString(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))),
                row.GetFieldValue<uint>(5)))).ToDictionary(entry => entry.Number, entry => entry.Value);
        bool isAll = batches.Values.All(batch => standing.Contains(batch.Item2));
        string among = isAll ? "" : string.Join(',', batches.Where(entry => standing.Contains(entry.Value.Item2)).Select(entry => entry.Key).Order()
            .Select(number => number.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0"));
        return new Standing(last, batches, standing, sources.ToDictionary(source => source.Id, source => source.Key), among,
            on.Number("SELECT count(*) FROM (SELECT 1 FROM corrections LIMIT 1)") > 0);
    }

    /// <summary>The condition that rows of a table, named <c>e</c> in the question, count ("... AND ...").</summary>
    public string Condition() => string.Create(CultureInfo.InvariantCulture, $"e.batch <= {Last}") + (_among.Length == 0 ? "" : $" AND e.batch IN ({_among})")
        + (_hasCorrections
            ? string.Create(CultureInfo.InvariantCulture, $" AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.key_low = e.key_low AND c.key_high = e.key_high AND c.batch <= {Last})")
            : "");

    /// <summary>Where the rows of a batch came from.</summary>
    public RowOrigin OriginOf(uint batch) => _batches[batch].Origin;
}
