using System.CommandLine;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;

namespace Entente.Cli.Verbs;

/// <summary><c>entente compact</c>: events in order of dyad and day, and no room left over.</summary>
internal static class CompactVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) => UpkeepVerb.Build(
        surface,
        "compact",
        "Put the ledger's file in order, so that the events of a dyad lie together; every row stays.",
        path =>
        {
            CompactReceipt receipt = LedgerUpkeep.Compact(path, cancellationToken);
            return UpkeepVerb.Report.Of(
                new { ledger = Path.GetFileName(path), receipt.BytesBefore, receipt.BytesAfter, hash = receipt.Hash.ToString() },
                $"{Path.GetFileName(path)} is in order: {receipt.BytesBefore / 1e6:0.0} MB before, {receipt.BytesAfter / 1e6:0.0} MB now; the hash over all rows is {receipt.Hash}, as before.");
        });
}
