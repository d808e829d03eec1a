using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente export ties</c> and <c>entente export states</c>: imported values as rows.</summary>
internal static class ExportValues
{
    /// <summary>Builds one of the two.</summary>
    public static Command Build(Surface surface, bool isOfTies)
    {
        Option<string> file = new("--out") { Description = "The file; its ending tells the form: .csv, .jsonl or .parquet.", HelpName = "FILE", Required = true };
        Option<string?> variable = new("--variable") { Description = "One variable: atop_defense, cinc, ...; default all.", HelpName = "NAME" };
        Option<string?> source = new("--source") { Description = "One data set, by its key in 'entente sources'.", HelpName = "KEY" };
        Option<string?> from = new("--from") { Description = "What holds on this day or later.", HelpName = "DATE" };
        Option<string?> to = new("--to") { Description = "What holds on this day or earlier.", HelpName = "DATE" };
        SharedOptions options = new();
        Command verb = new(isOfTies ? "ties" : "states", isOfTies ? "Imported values of two states, each with file and line." : "Imported values of one state, each with file and line.")
        {
            file, variable, source, from, to, options.AsKnown, options.Ledger, options.Json,
        };
        verb.SetAction(parsed =>
        {
            string path = surface.At(parsed.GetRequiredValue(file));
            TableFormat form = FormOf(path);
            options.LedgerFile(parsed, surface);
            using Workspace workspace = options.Open(parsed, surface);
            (DateOnly? first, DateOnly? last) = (Day(parsed.GetValue(from), "--from")?.Earliest, Day(parsed.GetValue(to), "--to")?.Latest);
            (IReadOnlyList<(string Name, string Type, string Meaning)> columns, IEnumerable<object?[]> rows) = isOfTies
                ? (ValueExport.TieColumns, ValueExport.Rows(workspace.Bulk.TieRows(new TieRowQuery
                {
                    Variable = parsed.GetValue(variable),
                    DataSet = parsed.GetValue(source),
                    From = first,
                    To = last,
                    AsKnown = options.KnownAt(parsed),
                })))
                : (ValueExport.StateColumns, ValueExport.Rows(workspace.Bulk.StateRows(new StateRowQuery
                {
                    Variable = parsed.GetValue(variable),
                    DataSet = parsed.GetValue(source),
                    From = first,
                    To = last,
                    AsKnown = options.KnownAt(parsed),
                })));
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            long count = TableExport.ToFile(path, form, [.. columns.Select(column => (column.Name, column.Type))], rows);
            string narrowed = (parsed.GetValue(variable) is { } name ? $" --variable {name}" : "") + (parsed.GetValue(source) is { } key ? $" --source {key}" : "");
            Provenance provenance = workspace.ProvenanceOf($"export {verb.Name}{narrowed} --out {Path.GetFileName(path)}", null);
            DataPackage.Write(path, isOfTies ? "Imported values of two states." : "Imported values of one state.", columns, provenance);
            surface.Out.WriteLine(parsed.GetValue(options.Json)
                ? Envelope.Result("export", new { file = Path.GetFileName(path), rows = count }, provenance)
                : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: {count:N0} rows; described in {DataPackage.FileName}."));
            return ExitCode.Ok;
        });
        return verb;
    }

    /// <summary>The form that a file's ending tells.</summary>
    /// <exception cref="ConfigurationException">ENT0832: none.</exception>
    public static TableFormat FormOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => TableFormat.Csv,
        ".jsonl" => TableFormat.JsonLines,
        ".parquet" => TableFormat.Parquet,
        var ending => throw new ConfigurationException(new Failure("ENT0832", $"'{ending}' is no form that rows are exported in.", "--out", "End the file's name in .csv, .jsonl or .parquet.")),
    };

    private static PartialDate? Day(string? text, string option) => text is null ? null
        : PartialDate.TryParse(text, null, out PartialDate date) ? date
        : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", option, "Write 2021-04-10, 2021-04 or 2021."));
}
