using System.CommandLine;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;

namespace Entente.Cli.Verbs;

/// <summary><c>entente backup</c>: the ledger as Parquet files with a manifest.</summary>
internal static class BackupVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) => UpkeepVerb.Build(
        surface,
        "backup",
        "Write the ledger as Parquet files with a manifest of hashes; other programs read them too.",
        "A folder that is empty or not there.",
        isLedgerThere: true,
        (folder, path) =>
        {
            BackupManifest manifest = LedgerUpkeep.Backup(path, folder, cancellationToken);
            return UpkeepVerb.Report.Of(
                manifest,
                $"{Path.GetFileName(path)} is in {Path.GetFileName(folder)}: {manifest.Tables.Count} tables, {manifest.Tables.Sum(table => table.Rows)} rows, {manifest.Tables.Sum(table => table.Bytes) / 1e6:0.0} MB, hash {manifest.LedgerHash}.");
        });
}
