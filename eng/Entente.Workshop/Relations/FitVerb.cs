using System.Diagnostics;
using System.Globalization;
using Entente.Measuring;
using Entente.Relations;
using Entente.Relations.Measurement;

namespace Entente.Workshop.Relations;

/// <summary>Fits the loadings that ship on a folder, and scores them out of sample: dyads in halves, alliance against dispute, coverage.</summary>
internal static class FitVerb
{
    public static int Run(string[] args)
    {
        if (args is not [string given, ..] || Path.GetFullPath(given) is var folder && !Directory.Exists(folder))
        {
            Console.Error.WriteLine("workshop relations-fit: name the folder of data sets, and the file for the loadings (src/Entente.Relations/Data/loadings.csv).");
            return 2;
        }

        using Workspace workspace = Workspace.Open();
        DyadPanel panel = RelationFit.Panel(folder, workspace.Ledger.Values("un-position", 1, 9999), out var found);
        foreach ((string dataSet, string file, long rows) in found)
        {
            Print($"{dataSet}: {file}, {rows} rows");
        }

        Stopwatch clock = Stopwatch.StartNew();
        FitResult fit = RelationFit.Fit(panel, workspace.Ledger.Ties());
        Print($"{panel.Dyads.Count} dyads, {panel.Length} dyad-years; {fit.Likelihoods.Count} rounds in {clock.Elapsed.TotalSeconds:0.0} s; log-likelihood {fit.Likelihoods[0]:0} to {fit.Likelihoods[^1]:0}");
        if (args is [_, string file2, ..])
        {
            File.WriteAllText(file2, fit.Loadings.ToText("""
                # What each indicator says of a relation, estimated; see docs/reference/relations-card.md for the data, their licences and the scores.
                # Made with: dotnet run -c Release --project eng/Entente.Workshop -- relations-fit ../shared/data/ir src/Entente.Relations/Data/loadings.csv
                # No number belongs to a country or a pair.
                """));
        }

        Print($"persistence {fit.Loadings.Persistence:0.0000}, link {fit.Loadings.Link.Friendly:0.000} and {fit.Loadings.Link.Hostile:0.000}, tie precision {fit.Loadings.TiePrecision:0.00}");
        foreach (IndicatorLoading each in fit.Loadings.All)
        {
            Print($"| {each.Key} | {each.Loading:0.000} | {each.Carry:0.00} | {(fit.Observations.TryGetValue(each.Key, out long count) ? count : 0)} |");
        }

        Halves(workspace, panel);
        return 0;
    }

    private static void Halves(Workspace workspace, DyadPanel panel)
    {
        Separation separation = new(panel, workspace.Ledger.Values("un-position", 1, 9999).GroupBy(value => (value.State, value.Year)).ToDictionary(group => group.Key, group => group.Last().Value));
        Coverage coverage = new(panel);
        foreach (bool first in new[] { true, false })
        {
            RelationLoadings loadings = RelationFit.Fit(panel, workspace.Ledger.Ties(), new FitOptions { Counts = row => Separation.IsFirstHalf(panel.Dyads[row]) == first }).Loadings;
            separation.Add(loadings, workspace.ModelWith(new RelationOptions(), loadings),
                new RelationModel(workspace.Ledger, new RelationOptions(), loadings, RelationFit.RecordOf(panel)), dyad => Separation.IsFirstHalf(dyad) != first);
            coverage.Add(loadings, dyad => Separation.IsFirstHalf(dyad) != first);
        }

        separation.Print();
        coverage.Print();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
