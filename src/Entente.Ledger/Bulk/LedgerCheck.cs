using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What a full scan of a ledger's file found.</summary>
/// <param name="Version">The schema's version.</param>
/// <param name="Batches">Batches, each held against its rows by count and sum of keys.</param>
/// <param name="Rows">Rows by table.</param>
/// <param name="Hash">The hash over all rows, made from the rows themselves.</param>
/// <param name="Faults">What is wrong; empty where the ledger is whole.</param>
/// <param name="Notes">What is worth a look and no fault: rows outside the years that their data set says it covers, imports broken off.</param>
public sealed record LedgerCheck(long Version, long Batches, IReadOnlyDictionary<string, long> Rows, ContentKey Hash, IReadOnlyList<Failure> Faults, IReadOnlyList<string> Notes)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWhole => Faults.Count == 0;
}
