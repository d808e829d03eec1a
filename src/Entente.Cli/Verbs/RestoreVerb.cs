using System.CommandLine;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;

namespace Entente.Cli.Verbs;

/// <summary><c>entente restore</c>: a ledger out of a backup.</summary>
internal static class RestoreVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) => UpkeepVerb.Build(
        surface,
        "restore",
        "Make a ledger of a backup: every file is checked, and the new ledger's hash is that of the old one.",
        "The folder that 'entente backup' wrote.",
        isLedgerThere: false,
        (folder, path) =>
        {
            BackupManifest manifest = LedgerUpkeep.Restore(folder, path, cancellationToken);
            return UpkeepVerb.Report.Of(
                manifest,
                $"{Path.GetFileName(path)} is restored: {manifest.Tables.Sum(table => table.Rows)} rows, hash {manifest.LedgerHash}, as in the backup.");
        });
}
