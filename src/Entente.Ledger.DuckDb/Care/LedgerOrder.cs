using System.Data.Common;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Puts a ledger's file in order: events by dyad and day, so that a dyad's lie together, and no room left over from what was made anew.</summary>
/// <remarks>A new file is made beside the old one and held against it by the hash over all rows before it takes its place; a kill on the way leaves the old one.</remarks>
public static class LedgerOrder
{
    private static readonly Dictionary<string, string> Order = new(StringComparer.Ordinal)
    {
        ["events"] = "source, target, day, key_high, key_low",
        ["ties"] = "variable, first, second, day_from, key_high, key_low",
        ["states"] = "variable, state, day_from, key_high, key_low",
        ["dyad_months"] = "source, actor, target, month",
        ["act_months"] = "source, month, act, batch",
    };

    /// <summary>Puts a file in order.</summary>
    /// <param name="path">The ledger's file.</param>
    /// <param name="cancellationToken">Stops between two tables; the old file is left as it was.</param>
    /// <exception cref="LedgerException">ENT0401: another process holds it; ENT0405: no room for the second file; ENT0410: the new file is not the same.</exception>
    public static CompactReceipt Compact(string path, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFileName(path);
        string partial = path + ".partial";
        try
        {
            Discard(partial);
            long before = new FileInfo(path).Length;
            ContentKey hash = Copy(path, partial, cancellationToken);
            using (DuckDBConnection made = LedgerFile.Open(partial, place, isReadOnly: false).Connection)
            {
                made.Execute("CHECKPOINT");
                if (LedgerScan.Hash(made) is var after && after != hash)
                {
                    throw new LedgerException(LedgerScan.Fault($"The file in order has the hash {after}; the ledger has {hash}.", place));
                }
            }

            File.Delete(path + ".wal");
            File.Move(partial, path, overwrite: true);
            return new CompactReceipt(before, new FileInfo(path).Length, hash);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, place);
        }
        finally
        {
            Discard(partial);
        }
    }

    private static ContentKey Copy(string path, string partial, CancellationToken cancellationToken)
    {
        LedgerFile.Open(partial, Path.GetFileName(path), isReadOnly: false).Connection.Dispose();
        using DuckDBConnection on = LedgerFile.Open(path, Path.GetFileName(path), isReadOnly: false).Connection;
        DyadMonthTable.Settle(on, cancellationToken);
        on.Execute("CHECKPOINT");
        on.Execute($"ATTACH {LedgerFile.Quoted(partial)} AS ordered");
        on.Execute("DELETE FROM ordered.ledger");
        if (on.Number(DuckDbLedger.HasDerived) > 0)
        {
            on.Execute("CREATE TABLE ordered.main.derived AS SELECT * FROM derived LIMIT 0");
        }

        foreach (string table in on.Rows("SELECT table_name FROM duckdb_tables() WHERE database_name = 'ordered' ORDER BY table_name", row => row.GetString(0)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            on.Execute($"INSERT INTO ordered.main.{table} BY NAME SELECT * FROM {table} ORDER BY {Order.GetValueOrDefault(table, "rowid")}");
        }

        ContentKey hash = LedgerScan.Hash(on);
        on.Execute("DETACH ordered");
        return hash;
    }

    private static void Discard(string path)
    {
        File.Delete(path);
        File.Delete(path + ".wal");
    }
}
