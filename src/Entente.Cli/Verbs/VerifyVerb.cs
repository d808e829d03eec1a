using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente verify</c>: reads the whole ledger and holds it against what its batches say.</summary>
internal static class VerifyVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions options = new();
        Command verb = new("verify", "Read every value of the ledger and check it: blocks, batches by count and hash, references, coverage.") { options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = options.LedgerFile(parsed, surface);
            LedgerCheck check = LedgerUpkeep.Verify(path, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                object result = new { ledger = Path.GetFileName(path), check.IsWhole, check.Version, check.Batches, check.Rows, hash = check.Hash.ToString(), check.Faults, check.Notes };
                surface.Out.WriteLine(Envelope.Result("verify", result, new Provenance { Version = Workspace.Version, Command = "entente verify" }));
            }
            else
            {
                Print(surface, Path.GetFileName(path), check);
            }

            return check.IsWhole ? ExitCode.Ok : ExitCode.Failure;
        });
        return verb;
    }

    private static void Print(Surface surface, string name, LedgerCheck check)
    {
        foreach (Failure fault in check.Faults)
        {
            surface.Error.WriteLine(fault.ToString());
        }

        surface.Out.WriteLine(check.IsWhole
            ? string.Create(CultureInfo.InvariantCulture, $"{name} is whole: {check.Batches} batches, hash {check.Hash}.")
            : string.Create(CultureInfo.InvariantCulture, $"{name} is damaged: {check.Faults.Count} faults."));
        surface.Out.WriteLine();
        TextTable table = new("Table", "Rows#");
        foreach ((string name_, long rows) in check.Rows.Where(entry => entry.Value > 0))
        {
            table.Add(name_, rows.ToString(CultureInfo.InvariantCulture));
        }

        foreach (string line in table.Lines().Concat(check.Notes.Select(note => "Note: " + note)))
        {
            surface.Out.WriteLine(line);
        }
    }
}
