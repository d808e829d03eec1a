using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Measuring;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente fit relations</c>: estimates the loadings of the indicators on a folder of data sets or on a ledger.</summary>
internal static class FitRelationsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions shared = new();
        Option<string?> data = new("--data") { Description = "A folder of dyad-year data sets: ATOP, dyadic MID, rivalries, COW trade and IGOs, ICEWS counts.", HelpName = "DIR" };
        Option<string> into = new("--out") { Description = "Where the loadings are written. Default: loadings.csv.", HelpName = "FILE", DefaultValueFactory = _ => "loadings.csv" };
        Option<int> threads = new("--threads") { Description = "Threads; the result does not depend on it.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        Command verb = new("relations", "Estimate the loadings of relations by expectation and maximisation; the same data give the same file.") { data, shared.Ledger, into, threads, shared.Json };
        verb.SetAction(parsed =>
        {
            string? folder = parsed.GetValue(data), ledger = parsed.GetValue(shared.Ledger);
            if ((folder is null) == (ledger is null))
            {
                throw new ConfigurationException(new Failure("ENT0510", "One source of data must be named, and only one.", "fit relations", "Give --data DIR or --ledger FILE."));
            }

            using Workspace workspace = Workspace.Open(new WorkspaceOptions { Clock = surface.Clock });
            IReadOnlyList<StateYearValue> positions = workspace.Ledger.Values("un-position", 1, 9999);
            DyadPanel panel = Panel(surface, folder, ledger, positions, cancellationToken);
            FitResult fit = RelationFit.Fit(panel, workspace.Ledger.Ties(), new FitOptions
            {
                Threads = Math.Max(1, parsed.GetValue(threads)),
                Progress = (round, likelihood) => surface.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: log-likelihood {likelihood:0}")),
            }, cancellationToken);
            string file = surface.At(parsed.GetValue(into)!);
            Write(file, fit.Loadings.ToText($"# Loadings of relations, fitted by entente {Workspace.Version} on {panel.Dyads.Count} pairs and {panel.Length} pair-years.\n"
                + "# Use: entente relations --loadings FILE. What each number means: docs/methods/relations.md."));
            Answer(parsed, surface, workspace, shared, panel, fit, Path.GetFileName(file), folder is null ? "--ledger" : "--data");
            return ExitCode.Ok;
        });
        return verb;
    }

    private static DyadPanel Panel(Surface surface, string? folder, string? ledger, IReadOnlyList<StateYearValue> positions, CancellationToken cancellationToken)
    {
        if (ledger is not null)
        {
            string path = surface.At(ledger);
            return File.Exists(path) ? RelationFit.Panel(path, surface.Clock, positions)
                : throw new ConfigurationException(new Failure("ENT0906", $"There is no ledger '{Path.GetFileName(path)}'.", "--ledger", "Name one that exists, or make it: entente import FOLDER --ledger NAME."));
        }

        string from = surface.At(folder!);
        if (!Directory.Exists(from))
        {
            throw new ConfigurationException(new Failure("ENT0515", $"There is no folder '{Path.GetFileName(Path.TrimEndingDirectorySeparator(from))}'.", "--data", "Name a folder that exists."));
        }

        DyadPanel panel = RelationFit.Panel(from, positions, out var found, cancellationToken);
        foreach ((string dataSet, string file, long rows) in found)
        {
            surface.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dataSet}: {rows} rows of {file}"));
        }

        return panel;
    }

    // First beside the place, then moved: nothing half-written is left.
    private static void Write(string file, string text)
    {
        string beside = file + ".part";
        File.WriteAllText(beside, text);
        File.Move(beside, file, true);
    }

    private static void Answer(ParseResult parsed, Surface surface, Workspace workspace, SharedOptions shared, DyadPanel panel, FitResult fit, string file, string source)
    {
        if (parsed.GetValue(shared.Json))
        {
            surface.Out.WriteLine(Envelope.Result("fit relations", new
            {
                file,
                pairs = panel.Dyads.Count,
                pairYears = panel.Length,
                rounds = fit.Likelihoods.Count,
                logLikelihood = fit.Likelihoods[^1],
                fit.Observations,
                fit.Loadings.Persistence,
                fit.Loadings.Turning,
                fit.Loadings.Link,
                fit.Loadings.TiePrecision,
                loadings = fit.Loadings.All,
            }, workspace.ProvenanceOf($"fit relations {source}", null)));
            return;
        }

        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Fitted on {panel.Dyads.Count} pairs and {panel.Length} pair-years in {fit.Likelihoods.Count} rounds; a relation keeps {fit.Loadings.Persistence:0.000} of itself in a year. Written to {file}."));
        surface.Out.WriteLine();
        TextTable table = new("Indicator", "Loading#", "Carry#", "Noise#", "Observations#");
        foreach (IndicatorLoading each in fit.Loadings.All)
        {
            table.Add(each.Key, Number(each.Loading), Number(each.Carry), each.Noise == 1 ? "" : Number(each.Noise),
                fit.Observations.TryGetValue(each.Key, out long count) ? count.ToString(CultureInfo.InvariantCulture) : "");
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
