using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Tells which rows of a chunk the ledger holds already, and which take the place of others: the keys alone are staged, never the rows.</summary>
internal static class ChunkStage
{
    /// <summary>Marks events that are held, or come twice in the chunk.</summary>
    public static void MarkKnownEvents(DuckDBConnection connection, EventColumns events, HashSet<ContentKey> seen, bool[] known)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        seen.Clear();
        for (int row = 0; row < events.Count; row++)
        {
            known[row] = !seen.Add(events.Keys[row]);
            first = Math.Min(first, events.Days[row]);
            last = Math.Max(last, events.Days[row]);
        }

        if (events.Count == 0 || !Any(connection, "events"))
        {
            return;
        }

        // Equal rows have equal days, so only the days of the chunk are looked at; in a file in order of time these are the ledger's last few blocks.
        connection.Execute("CREATE OR REPLACE TEMP TABLE stage (ord INTEGER, high UBIGINT, low UBIGINT)");
        Stage(connection, events.Count, row => events.Keys[row]);
        foreach (int row in connection.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT s.ord FROM events e JOIN stage s ON e.key_low = s.low AND e.key_high = s.high WHERE e.day BETWEEN DATE '1970-01-01' + {first} AND DATE '1970-01-01' + {last}"),
            reader => reader.GetInt32(0)))
        {
            known[row] = true;
        }
    }

    /// <summary>Marks rows of the small tables that are held, or come twice in the chunk.</summary>
    public static void MarkKnown(DuckDBConnection connection, string table, int count, Func<int, ContentKey> keyOf, HashSet<ContentKey> seen, bool[] known)
    {
        seen.Clear();
        for (int row = 0; row < count; row++)
        {
            known[row] = !seen.Add(keyOf(row));
        }

        if (count == 0 || !Any(connection, table))
        {
            return;
        }

        connection.Execute("CREATE OR REPLACE TEMP TABLE stage (ord INTEGER, high UBIGINT, low UBIGINT)");
        Stage(connection, count, keyOf);
        foreach (int row in connection.Rows($"SELECT s.ord FROM {table} e JOIN stage s ON e.key_low = s.low AND e.key_high = s.high", reader => reader.GetInt32(0)))
        {
            known[row] = true;
        }
    }

    private static bool Any(DuckDBConnection connection, string table) => connection.Number($"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT 1)") > 0;

    private static void Stage(DuckDBConnection connection, int count, Func<int, ContentKey> keyOf)
    {
        using ColumnAppender stage = new(connection, "stage", isTemporary: true);
        for (int from = 0; from < count; from += ColumnAppender.Width)
        {
            int rows = Math.Min(ColumnAppender.Width, count - from);
            Span<int> ord = stage.Column<int>(0);
            Span<ulong> high = stage.Column<ulong>(1);
            Span<ulong> low = stage.Column<ulong>(2);
            for (int row = 0; row < rows; row++)
            {
                ContentKey key = keyOf(from + row);
                (ord[row], high[row], low[row]) = (from + row, key.High, key.Low);
            }

            stage.End(rows);
        }

        stage.Flush();
    }
}
