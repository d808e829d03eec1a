using System.Numerics;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Sums of keys, modulo 2^128.</summary>
internal static class LedgerSums
{
    // The tables whose rows have texts for ids, each under its name in version 1 and now.
    private static readonly (string First, string Now)[] Readings =
        [("documents", "documents"), ("events", "coded_events"), ("claims", "claims"), ("ties", "recorded_ties"), ("states", "state_values")];

    /// <summary>The sum over what articles and the starter record gave.</summary>
    public static ContentKey OfReadings(DuckDBConnection on, long version) => Readings
        .SelectMany(table => on.Rows($"SELECT id FROM {(version == 1 ? table.First : table.Now)}", row => RowKeys.OfPart(table.Now, row.GetString(0))))
        .Aggregate(default(ContentKey), ContentKey.Add);

    /// <summary>The key whose halves were summed apart by the engine, without loss.</summary>
    public static ContentKey Of(BigInteger high, BigInteger low)
    {
        UInt128 sum = unchecked(((UInt128)(ulong)(high & ulong.MaxValue) << 64) + (UInt128)(low & ((BigInteger.One << 128) - 1)));
        return new ContentKey((ulong)(sum >> 64), (ulong)sum);
    }
}
