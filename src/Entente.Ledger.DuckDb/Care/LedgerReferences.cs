using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Checks that what rows name is there, that derived tables agree with the rows, and what lies outside the years covered.</summary>
internal static class LedgerReferences
{
    private static readonly (string Table, string Column, string Words)[] Named =
    [
        ("events", "source", "(SELECT id FROM words WHERE kind = 1)"), ("events", "target", "(SELECT id FROM words WHERE kind = 1)"),
        ("events", "source_party", "parties"), ("events", "target_party", "parties"), ("events", "act", "acts"), ("events", "place", "places"),
        ("events", "publisher", "(SELECT id FROM words WHERE kind = 2)"), ("events", "link", "links"),
        ("ties", "first", "(SELECT id FROM words WHERE kind = 1)"), ("ties", "second", "(SELECT id FROM words WHERE kind = 1)"),
        ("ties", "variable", "(SELECT id FROM words WHERE kind = 3)"), ("states", "state", "(SELECT id FROM words WHERE kind = 1)"),
        ("states", "variable", "(SELECT id FROM words WHERE kind = 3)"),
    ];

    public static void Check(DuckDBConnection on, string place, List<Failure> faults, List<string> notes)
    {
        foreach ((string table, string column, string words) in Named)
        {
            long lost = on.Number($"SELECT count(*) FROM (SELECT DISTINCT {column} AS number FROM {table} WHERE {column} > 0) t ANTI JOIN (SELECT id FROM {words} w) k ON k.id = t.number");
            if (lost > 0)
            {
                faults.Add(LedgerScan.Fault(string.Create(CultureInfo.InvariantCulture, $"{lost} numbers in {table}.{column} stand for no word of the ledger."), place));
            }
        }

        long odd = on.Number("SELECT count(*) FROM (SELECT b.number FROM batches b LEFT JOIN (SELECT batch, sum(events) AS n FROM act_months GROUP BY batch) m ON m.batch = b.number "
            + "LEFT JOIN (SELECT c.batch, count(*) AS n FROM corrections c JOIN events e ON e.key_low = c.key_low AND e.key_high = c.key_high GROUP BY c.batch) c ON c.batch = b.number "
            + "WHERE b.file IS NOT NULL AND coalesce(m.n, 0) <> b.events - coalesce(c.n, 0))");
        if (odd > 0)
        {
            faults.Add(LedgerScan.Fault(string.Create(CultureInfo.InvariantCulture, $"The months of acts of {odd} batches do not add up to their events."), place));
        }

        CheckMonths(on, place, faults);
        notes.AddRange(on.Rows("SELECT f.place FROM files f WHERE NOT EXISTS (SELECT 1 FROM batches b WHERE b.file = f.id AND b.is_last) ORDER BY f.id",
            row => $"The import of {row.GetString(0)} was broken off; import it again to go on."));
        notes.AddRange(on.Rows("SELECT s.key, year(e.day) AS y, count(*) FROM events e JOIN batches b ON b.number = e.batch JOIN files f ON f.id = b.file JOIN sources s ON s.id = f.source "
            + "WHERE EXISTS (SELECT 1 FROM coverage c WHERE c.source = s.id AND c.variable = 'events') "
            + "AND NOT EXISTS (SELECT 1 FROM coverage c WHERE c.source = s.id AND c.variable = 'events' AND year(e.day) BETWEEN c.from_year AND c.to_year) GROUP BY ALL ORDER BY ALL",
            row => string.Create(CultureInfo.InvariantCulture, $"{row.GetInt64(2)} events of {row.GetString(0)} lie in {row.GetInt64(1)}, outside the years that it covers.")));
    }

    private static void CheckMonths(DuckDBConnection on, string place, List<Failure> faults)
    {
        long kept = on.Number($"SELECT coalesce(sum(events), 0)::BIGINT FROM dyad_months WHERE month NOT IN ({DyadMonthTable.Stale})");
        long counted = on.Number($"SELECT count(*) FROM events e WHERE e.source > 0 AND e.target > 0 AND year(e.day) * 12 + month(e.day) - 1 NOT IN ({DyadMonthTable.Stale}) "
            + "AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.key_low = e.key_low AND c.key_high = e.key_high)");
        if (kept != counted)
        {
            faults.Add(LedgerScan.Fault(string.Create(CultureInfo.InvariantCulture, $"The months of dyads tell of {kept} events, the tables of {counted}."), place));
        }
    }
}
