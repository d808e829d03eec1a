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
    public static Command Build(Surface surface, CancellationToken cancellationToken) => UpkeepVerb.Build(
        surface,
        "verify",
        "Read every value of the ledger and check it: blocks, batches by count and hash, references, coverage.",
        path =>
        {
            string name = Path.GetFileName(path);
            LedgerCheck check = LedgerUpkeep.Verify(path, cancellationToken);
            return new UpkeepVerb.Report(
                new { ledger = name, check.IsWhole, check.Version, check.Batches, check.Rows, hash = check.Hash.ToString(), check.Faults, check.Notes },
                outside => Print(outside, name, check),
                check.IsWhole);
        });

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
