using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente restore</c>: a ledger out of a backup.</summary>
internal static class RestoreVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string> folder = new("dir") { Description = "The folder that 'entente backup' wrote." };
        SharedOptions options = new();
        Command verb = new("restore", "Make a ledger of a backup: every file is checked, and the new ledger's hash is that of the old one.") { folder, options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = surface.At(parsed.GetValue(options.Ledger) ?? "entente.duckdb");
            BackupManifest manifest = LedgerUpkeep.Restore(surface.At(parsed.GetValue(folder)!), path, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("restore", manifest, new Provenance { Version = Workspace.Version, Command = "entente restore" }));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)} is restored: {manifest.Tables.Sum(table => table.Rows)} rows, hash {manifest.LedgerHash}, as in the backup."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
