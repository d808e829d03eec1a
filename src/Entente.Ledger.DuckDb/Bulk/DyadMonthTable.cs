using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>The maintained table of dyads by month: counts, quad counts and Goldstein sums of each directed dyad, with what is told twice counted apart.</summary>
/// <remarks>Derived: it can be dropped and made again from the events, and is the same then. Months touched since it was last brought up to date are
/// known from <c>act_months</c>; questions compute those from the events. Goldstein values are summed as whole thousandths, so that the sum does
/// not depend on an order.</remarks>
internal static class DyadMonthTable
{
    private const int MonthsAtOnce = 24;

    /// <summary>The months, counted from year 0, that the table does not tell of yet, each with its data set's source.</summary>
    public const string Stale = "SELECT DISTINCT month FROM act_months WHERE batch > (SELECT coalesce(max(batch), 0) FROM settled)";

    /// <summary>The number under which the rows of an edition are counted: those of a feed together, of any other data set by edition.</summary>
    public const string Origins = "SELECT id, CASE WHEN is_feed THEN min(id) OVER (PARTITION BY key, is_feed) ELSE id END AS origin FROM sources";

    /// <summary>Brings the table up to date.</summary>
    public static void Settle(DuckDBConnection connection, CancellationToken cancellationToken = default)
    {
        List<int> months = connection.Rows(Stale + " ORDER BY month", row => row.GetInt32(0));
        using DuckDBTransaction transaction = connection.BeginTransaction();
        for (int from = 0; from < months.Count; from += MonthsAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A block is a run of months from the first to the last of its list: those between without news are made again, to the same.
            int first = months[from];
            int last = months[Math.Min(from + MonthsAtOnce, months.Count) - 1];
            connection.Execute($"DELETE FROM dyad_months WHERE month BETWEEN {first} AND {last}");
            connection.Execute("INSERT INTO dyad_months " + Of(first, last, long.MaxValue) + " ORDER BY source, month, actor, target");
        }

        connection.Execute("INSERT INTO settled SELECT max(number) FROM batches HAVING max(number) > (SELECT coalesce(max(batch), 0) FROM settled)");
        transaction.Commit();
    }

    /// <summary>The question that makes rows of the table from the events between two months, both counted, as known by a batch.</summary>
    /// <param name="first">The first month, counted from year 0.</param>
    /// <param name="last">The last month.</param>
    /// <param name="batch">The newest batch that counts.</param>
    /// <param name="narrow">Narrows the events further ("AND ..."), or empty.</param>
    public static string Of(int first, int last, long batch, string narrow = "") => string.Create(CultureInfo.InvariantCulture, $"""
        WITH told AS (
            SELECT o.origin, e.source AS actor, e.target, e.day, year(e.day) * 12 + month(e.day) - 1 AS month, a.quad, a.milli, a.mirror, a.fold
            FROM events e JOIN acts a ON a.id = e.act JOIN batches b ON b.number = e.batch JOIN files f ON f.id = b.file JOIN ({Origins}) o ON o.id = f.source
            WHERE e.day BETWEEN DATE '{Day(first)}' AND DATE '{Day(last + 1)}' - 1 AND e.batch <= {batch} AND e.source > 0 AND e.target > 0 {narrow}
                AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.key_low = e.key_low AND c.key_high = e.key_high AND c.batch <= {batch})
        ), counted AS (
            SELECT origin, actor, target, month, count(*) AS events, count(*) FILTER (quad = 1) AS quad_1, count(*) FILTER (quad = 2) AS quad_2,
                count(*) FILTER (quad = 3) AS quad_3, count(*) FILTER (quad = 4) AS quad_4, coalesce(sum(milli), 0) AS milli, count(milli) AS scored
            FROM told GROUP BY ALL
        ), sided AS (
            SELECT origin, month, day, fold, quad, milli,
                CASE mirror WHEN 2 THEN actor WHEN 3 THEN target ELSE least(actor, target) END AS one,
                CASE mirror WHEN 2 THEN target WHEN 3 THEN actor ELSE greatest(actor, target) END AS other,
                CASE mirror WHEN 2 THEN 0 WHEN 3 THEN 1 ELSE (actor > target)::INTEGER END AS side
            FROM told WHERE mirror > 0 AND fold > 0 AND actor <> target
        ), paired AS (
            SELECT origin, month, one, other, least(count(*) FILTER (side = 0), count(*) FILTER (side = 1)) AS pairs,
                min(quad) FILTER (side = 1) AS quad, min(milli) FILTER (side = 1) AS milli
            FROM sided GROUP BY origin, month, day, fold, one, other
            HAVING count(*) FILTER (side = 0) > 0 AND count(*) FILTER (side = 1) > 0
        ), mirrored AS (
            SELECT origin, month, actor, target, sum(pairs) FILTER (quad = 1) AS m1, sum(pairs) FILTER (quad = 2) AS m2, sum(pairs) FILTER (quad = 3) AS m3,
                sum(pairs) FILTER (quad = 4) AS m4, sum(pairs * milli) AS milli, sum(pairs) FILTER (milli IS NOT NULL) AS scored
            FROM (SELECT origin, month, one AS actor, other AS target, pairs, quad, milli FROM paired
                UNION ALL SELECT origin, month, other, one, pairs, quad, milli FROM paired) GROUP BY ALL
        )
        SELECT c.origin AS source, c.actor, c.target, c.month, c.events, c.quad_1, c.quad_2, c.quad_3, c.quad_4, c.milli, c.scored,
            coalesce(m.m1, 0) AS mirrored_1, coalesce(m.m2, 0) AS mirrored_2, coalesce(m.m3, 0) AS mirrored_3, coalesce(m.m4, 0) AS mirrored_4,
            coalesce(m.milli, 0) AS mirrored_milli, coalesce(m.scored, 0) AS mirrored_scored
        FROM counted c LEFT JOIN mirrored m ON m.origin = c.origin AND m.month = c.month AND m.actor = c.actor AND m.target = c.target
        """);

    private static string Day(int month) => new DateOnly(month / 12, (month % 12) + 1, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
