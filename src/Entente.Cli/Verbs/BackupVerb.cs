using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Upkeep;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente backup</c>: the ledger as Parquet files with a manifest.</summary>
internal static class BackupVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string> folder = new("dir") { Description = "A folder that is empty or not there." };
        SharedOptions options = new();
        Command verb = new("backup", "Write the ledger as Parquet files with a manifest of hashes; other programs read them too.") { folder, options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = options.LedgerFile(parsed, surface);
            string where = surface.At(parsed.GetValue(folder)!);
            BackupManifest manifest = LedgerUpkeep.Backup(path, where, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("backup", manifest, new Provenance { Version = Workspace.Version, Command = "entente backup" }));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)} is in {Path.GetFileName(where)}: {manifest.Tables.Count} tables, {manifest.Tables.Sum(table => table.Rows)} rows, {manifest.Tables.Sum(table => table.Bytes) / 1e6:0.0} MB, hash {manifest.LedgerHash}."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
