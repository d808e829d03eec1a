using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Imports;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente import</c>: the field's data sets into the ledger, every line accounted for.</summary>
internal static class ImportVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string[]> files = new("file") { Description = "Data files, folders, patterns, .gz and .zip archives; - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string?> name = new("--as") { Description = "Read the files as this data set, whatever they look like.", HelpName = "NAME" };
        Option<string?> map = new("--map") { Description = "A YAML file that says what the columns of a table mean.", HelpName = "FILE" };
        Option<double> most = new("--max-rejects")
        {
            Description = "The share of rejected lines past which a file is stopped. Default: 0.05.",
            HelpName = "SHARE",
            DefaultValueFactory = _ => 0.05,
        };
        SharedOptions options = new();
        Command verb = new("import", "Import data sets into the ledger: COW, ATOP, UCDP, UN votes, SIPRI, GDELT, ICEWS and others, told apart by content.")
        {
            files, name, map, most, options.Ledger, options.Json,
        };
        verb.SetAction(parsed =>
        {
            double share = parsed.GetValue(most);
            if (share is not (>= 0 and <= 1))
            {
                throw new ConfigurationException(new Failure("ENT0254", string.Create(CultureInfo.InvariantCulture, $"{share} is no share."), "--max-rejects",
                    "Write a number from 0 to 1: 0.05 is five lines in a hundred."));
            }

            DataImportOptions what = new()
            {
                Files = parsed.GetValue(files) ?? [],
                Folder = surface.Folder,
                Input = Console.OpenStandardInput,
                As = parsed.GetValue(name),
                Mapped = parsed.GetValue(map) is { } path ? CsvMapFile.Load(surface.At(path)) : null,
                MostRejected = share,
            };
            string ledger = surface.At(parsed.GetValue(options.Ledger) ?? "entente.duckdb");
            List<FileImport> imports = DataImport.IntoLedger(ledger, surface.Clock, what, surface.Progress, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("import", ImportView.Of(imports, Path.GetFileName(ledger)), ImportView.Provenance(imports)));
            }
            else
            {
                ImportView.Print(surface, imports, Path.GetFileName(ledger));
            }

            int failed = imports.Count(import => import.Failure is not null);
            return failed == 0 ? ExitCode.Ok : imports.All(import => import.Failure is not null && import.Lines == 0) ? ExitCode.Failure : ExitCode.Partial;
        });
        return verb;
    }
}
