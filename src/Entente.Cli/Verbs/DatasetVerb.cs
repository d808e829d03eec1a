using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente dataset</c>: analysis-ready tables of dyad-years and state-years.</summary>
internal static class DatasetVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) =>
        new("dataset", "Write analysis-ready tables from the ledger: one row a dyad or state and year, with both code systems.")
        {
            Table(surface, isDyadic: true, cancellationToken),
            Table(surface, isDyadic: false, cancellationToken),
            Columns(surface),
        };

    private static Command Table(Surface surface, bool isDyadic, CancellationToken cancellationToken)
    {
        Option<string> years = new("--years") { Description = "First and last year: 1946-2014.", HelpName = "YEARS", Required = true };
        Option<string?> add = new("--add") { Description = "Groups of columns, with commas; see 'entente dataset columns'.", HelpName = "GROUPS" };
        Option<string> file = new("--out") { Description = "The file; its ending tells the form: .csv, .parquet or .jsonl.", HelpName = "FILE", Required = true };
        Option<bool> isUndirected = new("--undirected") { Description = "Each dyad once, the lower Correlates of War number first." };
        Option<string[]> editions = new("--edition") { Description = "An edition of a data set: nmc=6.0. Default: the one that reaches the latest year.", HelpName = "SET=EDITION" };
        SharedOptions options = new();
        Command verb = new(isDyadic ? "dyads" : "states", isDyadic ? "Dyad-years." : "State-years.") { years, add, file, editions, options.AsKnown, options.Region, options.Ledger, options.Json };
        if (isDyadic)
        {
            verb.Add(isUndirected);
        }

        verb.SetAction(parsed =>
        {
            (int from, int to) = DatasetExport.Years(parsed.GetRequiredValue(years));
            string[] groups = parsed.GetValue(add)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
            string ledger = options.LedgerFile(parsed, surface);
            DatasetRequest request = new()
            {
                IsDyadic = isDyadic,
                IsDirected = !isDyadic || !parsed.GetValue(isUndirected),
                Columns = DatasetExport.Columns(groups, isDyadic),
                Members = DatasetMember.Of(ActorRegistry.Standard, from, to, Region(parsed, options, to)),
                Editions = Editions(parsed.GetValue(editions) ?? []),
                AsKnown = options.KnownAt(parsed),
            };
            string path = surface.At(parsed.GetRequiredValue(file));
            Provenance provenance = new() { Version = Workspace.Version, Command = $"entente dataset {verb.Name} --years {from}-{to} --add {string.Join(',', groups)} --out {Path.GetFileName(path)}" };
            DatasetReceipt receipt = DatasetExport.Write(ledger, surface.Clock, request, path, provenance, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                object view = new
                {
                    file = Path.GetFileName(path),
                    rows = receipt.Rows,
                    columns = receipt.Columns.Select(column => new { name = column.Name, type = column.Type, meaning = column.Meaning }),
                    empty = receipt.Empty,
                };
                surface.Out.WriteLine(Envelope.Result("dataset", view, provenance with { Editions = receipt.Editions }));
                return receipt.Empty.Count == 0 ? ExitCode.Ok : ExitCode.Partial;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)}: {receipt.Rows:N0} rows of {receipt.Columns.Count} columns; described in {DataPackage.FileName}. An empty value is unknown, never zero."));
            foreach (DataEdition edition in receipt.Editions)
            {
                surface.Out.WriteLine($"  {edition.Name}, {edition.Edition}: cite with 'entente cite {edition.Citation}'.");
            }

            if (receipt.Empty.Count > 0)
            {
                surface.Error.WriteLine($"No data set on record for: {string.Join(", ", receipt.Empty)}. These columns are empty; import the data and run it again.");
            }

            return receipt.Empty.Count == 0 ? ExitCode.Ok : ExitCode.Partial;
        });
        return verb;
    }

    private static Command Columns(Surface surface)
    {
        SharedOptions options = new();
        Command verb = new("columns", "The columns that can be added, by group.") { options.Json };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("dataset", new { columns = DatasetColumn.All }, new Provenance { Version = Workspace.Version, Command = "entente dataset columns" }));
                return ExitCode.Ok;
            }

            TextTable table = new("Group", "Column", "Of", "Meaning");
            foreach (DatasetColumn column in DatasetColumn.All)
            {
                table.Add(column.Group, column.Name, column.IsOfState ? "states" : "dyads", column.Meaning);
            }

            foreach (string line in table.Lines(140))
            {
                surface.Out.WriteLine(line);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static IReadOnlyList<ActorId>? Region(ParseResult parsed, SharedOptions options, int year)
    {
        if (parsed.GetValue(options.Region) is not { } region)
        {
            return null;
        }

        using Workspace workspace = Workspace.Open();
        return workspace.States(region, new DateOnly(year, 12, 31));
    }

    private static SortedDictionary<string, string> Editions(string[] texts)
    {
        SortedDictionary<string, string> editions = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            int at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new ConfigurationException(new Failure("ENT0835", $"'{text}' names no edition of a data set.", "--edition", "Write the data set, '=' and the edition: nmc=6.0."));
            }

            editions[text[..at].Trim()] = text[(at + 1)..].Trim();
        }

        return editions;
    }
}
