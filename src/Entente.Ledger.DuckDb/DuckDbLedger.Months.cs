using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Months of dyads and years by quad class.</content>
public sealed partial class DuckDbLedger
{
    private const double Thousandths = 1000;

    /// <inheritdoc />
    public void Settle(CancellationToken cancellationToken = default) => Writing(connection =>
    {
        DyadMonthTable.Settle(connection, cancellationToken);
        connection.Execute("CHECKPOINT");
        return 0;
    });

    /// <inheritdoc />
    public IEnumerable<DyadMonth> DyadMonths(DyadMonthQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _version == 1 ? [] : MonthBlocks(query).SelectMany(block => block);
    }

    /// <inheritdoc />
    public IReadOnlyList<QuadYear> QuadYears(string? dataSet = null, DateTimeOffset? asKnown = null) => _version == 1 ? [] : Guarded<IReadOnlyList<QuadYear>>(on =>
    {
        Standing standing = Standing.Of(on, asKnown, dataSet);
        List<(uint Source, int Year, byte Quad, long Events)> counts = on.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT m.source, m.month // 12, a.quad, sum(m.events)::BIGINT FROM act_months m JOIN acts a ON a.id = m.act WHERE m.batch <= {standing.Last} GROUP BY ALL"),
            row => (row.GetFieldValue<uint>(0), row.GetInt32(1), row.GetFieldValue<byte>(2), row.GetInt64(3)));
        return [.. counts.Where(count => standing.Sources.Contains(count.Source)).GroupBy(count => (Key: standing.Keys[count.Source], count.Year))
            .Select(year => new QuadYear(year.Key.Key, year.Key.Year, year.Sum(count => count.Events), new QuadCounts(Of(year, 1), Of(year, 2), Of(year, 3), Of(year, 4))))
            .Where(year => year.Events != 0).OrderBy(year => year.DataSet, StringComparer.Ordinal).ThenBy(year => year.Year)];

        static long Of(IEnumerable<(uint Source, int Year, byte Quad, long Events)> counts, int quad) => counts.Where(count => count.Quad == quad).Sum(count => count.Events);
    });

    private IEnumerable<DyadMonth[]> MonthBlocks(DyadMonthQuery query)
    {
        using DuckDBConnection on = Connected();
        Standing standing = Guard(() => Standing.Of(on, query.AsKnown, query.DataSet));
        Dictionary<uint, ActorId> actors = Guard(() => on.Rows($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Actor}", row => (row.GetFieldValue<uint>(0), ActorId.From(row.GetString(1)))))
            .ToDictionary(entry => entry.Item1, entry => entry.Item2);
        foreach (string sql in Guard(() => MonthQuestions(on, query, standing)))
        {
            using ColumnReader reader = Guard(() => new ColumnReader(on, sql));
            while (Guard(reader.Next))
            {
                yield return Block(reader, standing, actors);
            }
        }
    }

    private static DyadMonth[] Block(ColumnReader reader, Standing standing, Dictionary<uint, ActorId> actors)
    {
        DyadMonth[] block = new DyadMonth[reader.Rows];
        ReadOnlySpan<uint> source = reader.Column<uint>(0);
        ReadOnlySpan<uint> actor = reader.Column<uint>(1);
        ReadOnlySpan<uint> target = reader.Column<uint>(2);
        ReadOnlySpan<int> month = reader.Column<int>(3);
        ReadOnlySpan<uint> events = reader.Column<uint>(4);
        ReadOnlySpan<long> milli = reader.Column<long>(9);
        ReadOnlySpan<uint> scored = reader.Column<uint>(10);
        ReadOnlySpan<long> mirroredMilli = reader.Column<long>(15);
        (uint lastSource, string key) = (0, "");
        (uint lastActor, ActorId actorId) = (0, default);
        for (int row = 0; row < block.Length; row++)
        {
            (lastSource, key) = source[row] == lastSource ? (lastSource, key) : (source[row], standing.Keys[source[row]]);
            (lastActor, actorId) = actor[row] == lastActor ? (lastActor, actorId) : (actor[row], actors[actor[row]]);
            block[row] = new DyadMonth(key, new DirectedDyad(actorId, actors[target[row]]), month[row] / 12, (month[row] % 12) + 1, events[row],
                Quads(reader, 5, row), milli[row] / Thousandths, scored[row], Quads(reader, 11, row), mirroredMilli[row] / Thousandths);
        }

        return block;
    }

    private static QuadCounts Quads(ColumnReader reader, int column, int row) => new(reader.Column<uint>(column)[row], reader.Column<uint>(column + 1)[row],
        reader.Column<uint>(column + 2)[row], reader.Column<uint>(column + 3)[row]);

    // Months that the table tells of come from it, the others from the events; so do all, where the past is asked.
    private static List<string> MonthQuestions(DuckDBConnection on, DyadMonthQuery query, Standing standing)
    {
        const string Columns = "source::UINTEGER, actor, target, month::INTEGER, events::UINTEGER, quad_1::UINTEGER, quad_2::UINTEGER, quad_3::UINTEGER, quad_4::UINTEGER, milli::BIGINT, scored::UINTEGER, "
            + "mirrored_1::UINTEGER, mirrored_2::UINTEGER, mirrored_3::UINTEGER, mirrored_4::UINTEGER, mirrored_milli::BIGINT, mirrored_scored::UINTEGER";
        string range = Range(query);
        Conditions conditions = new(on, range);
        string ofDyad = "";
        if (query.Dyad is { } dyad)
        {
            Conditions narrow = new(on, "true");
            narrow.Dyad(dyad, "e.source", "e.target");
            ofDyad = $" AND {narrow}";
            conditions.Dyad(dyad, "actor", "target");
        }

        string numbers = string.Join(',', standing.Sources.Order().Select(number => number.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0"));
        conditions.And($"source IN ({numbers})");
        if (conditions.IsEmpty)
        {
            return [];
        }

        bool isPast = standing.Last < on.Number("SELECT coalesce(max(number), 0) FROM batches");
        string stale = isPast ? "SELECT DISTINCT month FROM act_months" : DyadMonthTable.Stale;
        List<int> open = on.Rows($"SELECT month FROM ({stale}) WHERE {range} ORDER BY month", row => row.GetInt32(0));
        List<string> questions = isPast ? [] : [$"SELECT {Columns} FROM dyad_months WHERE {conditions}"
            + (open.Count == 0 ? "" : $" AND month NOT IN ({string.Join(',', open)})")];
        const int AtOnce = 24;
        for (int at = 0; at < open.Count; at += AtOnce)
        {
            List<int> months = open.GetRange(at, Math.Min(AtOnce, open.Count - at));
            questions.Add($"SELECT {Columns} FROM ({DyadMonthTable.Of(months[0], months[^1], standing.Last, ofDyad)}) WHERE month IN ({string.Join(',', months)}) AND source IN ({numbers})");
        }

        return questions;
    }

    private static string Range(DyadMonthQuery query)
    {
        string from = query.From is { } first ? string.Create(CultureInfo.InvariantCulture, $"month >= {(first.Year * 12) + first.Month - 1}") : "true";
        string to = query.To is { } last ? string.Create(CultureInfo.InvariantCulture, $"month <= {(last.Year * 12) + last.Month - 1}") : "true";
        return $"{from} AND {to}";
    }
}
