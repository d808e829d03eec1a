using System.Diagnostics;
using System.Globalization;
using Entente.Measuring;
using Entente.Relations.Measurement;

namespace Entente.Workshop.Relations;

/// <summary>Fits the loadings on a folder and scores them out of sample: dyads in halves, alliance against dispute.</summary>
internal static class FitVerb
{
    public static int Run(string[] args)
    {
        Stopwatch clock = Stopwatch.StartNew();
        using Workspace workspace = Workspace.Open();
        DyadPanel panel = RelationFit.Panel(args[0], workspace.Ledger.Values("un-position", 1, 9999), out var found);
        foreach ((string dataSet, string file, long rows) in found)
        {
            Print($"{dataSet}: {file}, {rows} rows");
        }

        Print($"{panel.Dyads.Count} dyads, {panel.Length} dyad-years, {clock.Elapsed.TotalSeconds:0.0} s");
        FitOptions options = new() { Progress = (round, likelihood) => Print($"  round {round}: {likelihood:0}"), MostRounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40 };
        FitResult fit = RelationFit.Fit(panel, workspace.Ledger.Ties(), options);
        Print($"fitted, {clock.Elapsed.TotalSeconds:0.0} s");
        Console.WriteLine(fit.Loadings.ToText("#"));
        File.WriteAllText("/tmp/loadings.csv", fit.Loadings.ToText("# x"));
        foreach (var pair in fit.Observations)
        {
            Print($"  {pair.Key}: {pair.Value}");
        }

        Separation.Report(panel, fit.Loadings);
        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
