using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente compact</c>: events in order of dyad and day, and no room left over.</summary>
internal static class CompactVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions options = new();
        Command verb = new("compact", "Put the ledger's file in order, so that the events of a dyad lie together; every row stays.") { options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = options.LedgerFile(parsed, surface);
            CompactReceipt receipt = LedgerUpkeep.Compact(path, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                object result = new { ledger = Path.GetFileName(path), receipt.BytesBefore, receipt.BytesAfter, hash = receipt.Hash.ToString() };
                surface.Out.WriteLine(Envelope.Result("compact", result, new Provenance { Version = Workspace.Version, Command = "entente compact" }));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)} is in order: {receipt.BytesBefore / 1e6:0.0} MB before, {receipt.BytesAfter / 1e6:0.0} MB now; the hash over all rows is {receipt.Hash}, as before."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
