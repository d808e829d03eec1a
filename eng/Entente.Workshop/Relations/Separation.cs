using System.Globalization;
using Entente.Relations.Measurement;

namespace Entente.Workshop.Relations;

/// <summary>How well the relation of the year before tells dyad-years of alliance from dyad-years of dispute.</summary>
internal static class Separation
{
    public static void Report(DyadPanel panel, RelationLoadings loadings)
    {
        Core(panel, loadings, "all layers", null);
        if (Environment.GetEnvironmentVariable("FULL") != "1") { return; }
        foreach (string layer in panel.Indicators.Select(indicator => indicator.Layer).Distinct())
        {
            Core(panel, loadings, "only " + layer, indicator => indicator.Layer == layer);
            Core(panel, loadings, "without " + layer, indicator => indicator.Layer != layer);
        }
        Core(panel, loadings, "un+igo+trade", indicator => indicator.Layer is "un-votes" or "igo" or "trade");
    }

    private static void Core(DyadPanel panel, RelationLoadings loadings, string what, Func<Indicator, bool>? counts)
    {
        Console.WriteLine("## " + what);
        int alliance = At("alliance.defence"), allied = At("alliance"), dispute = At("dispute"), force = At("dispute.force"), votes = At("un-votes");
        double[] relation = new double[panel.Length];
        RowFilter filter = new(panel, loadings, counts);
        List<(bool IsAlliance, bool IsNew, double Relation, double Votes)> cases = [];
        double warSum = 0; int wars = 0; double pactSum = 0; int pacts = 0; double all = 0, squares = 0;
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            filter.Filter(row);
            int start = panel.Starts[row], length = panel.Starts[row + 1] - start;
            for (int year = 0; year < length; year++)
            {
                double mean = filter.Mean[year];
                all += mean; squares += mean * mean;
                if (panel.Value(At("dispute.war"), start + year) == 1) { warSum += mean; wars++; }
                if (panel.Value(alliance, start + year) == 1) { pactSum += mean; pacts++; }
                if (panel.FirstYears[row] + year < 1950 || year == 0) { continue; }
                bool isAlliance = panel.Value(alliance, start + year) == 1, isDispute = panel.Value(force, start + year) == 1;
                double before = panel.Value(votes, start + year - 1);
                if (isAlliance == isDispute || double.IsNaN(before)) { continue; }
                int at = isAlliance ? alliance : force;
                bool isNew = Enumerable.Range(1, Math.Min(5, year)).All(back => panel.Value(at, start + year - back) != 1);
                cases.Add((isAlliance, isNew, filter.Mean[year - 1], before));
            }
        }

        Print($"mean {all / panel.Length:0.000}, sd {Math.Sqrt(squares / panel.Length):0.000}, war {warSum / wars:0.00} ({wars}), pact {pactSum / pacts:0.00} ({pacts})");
        Row("all", cases);
        Row("first in six years", [.. cases.Where(each => each.IsNew)]);

        int At(string key) => panel.Indicators.Select((indicator, index) => (indicator, index)).First(pair => pair.indicator.Key == key).index;
    }

    private static void Row(string what, List<(bool IsAlliance, bool IsNew, double Relation, double Votes)> cases) =>
        Print($"{what}: {cases.Count(each => each.IsAlliance)} alliances, {cases.Count(each => !each.IsAlliance)} disputes, AUC relation {Auc(cases.Select(each => (each.IsAlliance, each.Relation))):0.000}, votes {Auc(cases.Select(each => (each.IsAlliance, each.Votes))):0.000}");

    /// <summary>The chance that a positive case's value is above a negative one's; equal values count half.</summary>
    public static double Auc(IEnumerable<(bool IsPositive, double Value)> cases)
    {
        var groups = cases.GroupBy(each => each.Value).OrderBy(group => group.Key).ToList();
        double below = 0, wins = 0, positives = 0;
        foreach (var group in groups)
        {
            int negative = group.Count(each => !each.IsPositive), positive = group.Count() - negative;
            wins += positive * (below + (negative / 2.0));
            below += negative;
            positives += positive;
        }

        return wins / (positives * below);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
