using System.Data.Common;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Reads every value of a ledger's file, so that the engine checks every block, and holds the rows against their batches.</summary>
/// <remarks>Counting rows alone would not do: the engine answers that from its headings, and a flipped bit in a block is seen only by who reads the block.</remarks>
public static class LedgerScan
{
    private static readonly string[] Keyed = ["events", "ties", "states"];

    /// <summary>Scans a file.</summary>
    /// <param name="path">The ledger's file.</param>
    /// <param name="cancellationToken">Stops between two tables.</param>
    /// <exception cref="LedgerException">ENT0401: another process writes it; ENT0402: it cannot be opened at all; ENT0404: of a later version.</exception>
    public static LedgerCheck Of(string path, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFileName(path);
        try
        {
            (DuckDBConnection on, long version) = LedgerFile.Open(path, place, isReadOnly: true);
            using DuckDBConnection open = on;
            return Scan(on, version, place, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, place);
        }
    }

    /// <summary>The hash over all rows of a ledger, made from the rows.</summary>
    internal static ContentKey Hash(DuckDBConnection on) =>
        Sums(on, "").Values.Aggregate(LedgerSums.OfReadings(on, Schema.Version), (sum, batch) => sum + batch.Sum);

    private static LedgerCheck Scan(DuckDBConnection on, long version, string place, CancellationToken cancellationToken)
    {
        List<Failure> faults = [];
        List<string> notes = [];
        SortedDictionary<string, long> rows = new(StringComparer.Ordinal);
        foreach (string table in on.Rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main' AND table_type = 'BASE TABLE' ORDER BY table_name", row => row.GetString(0)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                rows[table] = ReadAll(on, table);
            }
            catch (Exception exception) when (exception is DbException or IOException)
            {
                faults.Add(LedgerFailures.Of(exception, $"{place}, table {table}").Failure with { Code = "ENT0410" });
            }
        }

        if (faults.Count > 0 || version == 1)
        {
            return new LedgerCheck(version, rows.GetValueOrDefault("batches"), rows, default, faults, notes);
        }

        Dictionary<uint, (long Rows, ContentKey Sum)> sums = Sums(on, "");
        foreach ((uint number, string id, long added, ContentKey sum) in on.Rows("SELECT number, id, added, sum_high, sum_low FROM batches WHERE file IS NOT NULL ORDER BY number",
            row => (row.GetFieldValue<uint>(0), row.GetString(1), row.GetInt64(2), new ContentKey(row.GetFieldValue<ulong>(3), row.GetFieldValue<ulong>(4)))))
        {
            (long Rows, ContentKey Sum) found = sums.GetValueOrDefault(number);
            sums.Remove(number);
            if (found != (added, sum))
            {
                faults.Add(Fault($"Batch {number} ({id}) says that it added {added} rows with the sum {sum}; the tables hold {found.Rows} with {found.Sum}.", place));
            }
        }

        faults.AddRange(sums.Keys.Select(number => Fault($"Rows name the batch {number}, which is not there.", place)));
        LedgerReferences.Check(on, place, faults, notes);
        return new LedgerCheck(version, rows["batches"], rows, Hash(on), faults, notes);
    }

    /// <summary>A fault of the ledger.</summary>
    internal static Failure Fault(string cause, string place) => new("ENT0410", cause, place, "Restore it from a backup: entente restore DIR --ledger NEW.");

    private static long ReadAll(DuckDBConnection on, string table)
    {
        string columns = string.Join(", ", on.Rows("SELECT column_name FROM information_schema.columns WHERE table_schema = 'main' AND table_name = $table ORDER BY ordinal_position",
            row => row.GetString(0), ("table", table)));
        return on.Rows($"SELECT count(*), bit_xor(hash({columns})) FROM {table}", row => row.GetInt64(0))[0];
    }

    private static Dictionary<uint, (long Rows, ContentKey Sum)> Sums(DuckDBConnection on, string where)
    {
        Dictionary<uint, (long Rows, ContentKey Sum)> sums = [];
        foreach (string table in Keyed)
        {
            foreach ((uint batch, long rows, ContentKey sum) in on.Rows($"SELECT batch, count(*), sum(key_high), sum(key_low) FROM {table} {where} GROUP BY batch",
                row => (row.GetFieldValue<uint>(0), row.GetInt64(1), LedgerSums.Of(Big(row, 2), Big(row, 3)))))
            {
                (long before, ContentKey other) = sums.GetValueOrDefault(batch);
                sums[batch] = (before + rows, other + sum);
            }
        }

        return sums;
    }

    private static BigInteger Big(DuckDBDataReader row, int column) => row.GetValue(column) switch
    {
        BigInteger big => big,
        object other => BigInteger.Parse(Convert.ToString(other, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture),
    };
}
