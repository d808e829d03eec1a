using System.Globalization;
using Entente.Relations;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Workshop.Relations;

/// <summary>How well the relation of the year before tells dyad-years of alliance from dyad-years of dispute, for dyads that the numbers
/// were not fitted on.</summary>
internal sealed class Separation(DyadPanel panel, IReadOnlyDictionary<(ActorId State, int Year), double> positions)
{
    private readonly int _alliance = At(panel, "alliance.defence"), _force = At(panel, "dispute.force"), _votes = At(panel, "un-votes");
    private readonly List<Case> _cases = [];

    /// <summary>Half of a dyad, by its name.</summary>
    public static bool IsFirstHalf(Dyad dyad) => dyad.ToString().Sum(letter => letter * 31) % 2 == 0;

    /// <summary>Index of an indicator.</summary>
    public static int At(DyadPanel panel, string key) => panel.Indicators.Select((indicator, index) => (indicator, index)).First(pair => pair.indicator.Key == key).index;

    /// <summary>Scores the dyads of one half with numbers of the other.</summary>
    public void Add(RelationLoadings loadings, RelationModel record, RelationModel full, Func<Dyad, bool> counts)
    {
        RowFilter all = new(panel, loadings), quiet = new(panel, loadings, indicator => indicator.Layer is not ("alliances" or "disputes"));
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            if (!counts(panel.Dyads[row]))
            {
                continue;
            }

            all.Filter(row);
            quiet.Filter(row);
            int start = panel.Starts[row], length = panel.Starts[row + 1] - start;
            for (int year = 1; year < length; year++)
            {
                bool isAlliance = panel.Value(_alliance, start + year) == 1, isDispute = panel.Value(_force, start + year) == 1;
                double votes = panel.Value(_votes, start + year - 1);
                int of = panel.FirstYears[row] + year;
                if (of < 1950 || isAlliance == isDispute || double.IsNaN(votes))
                {
                    continue;
                }

                int same = isAlliance ? _alliance : _force;
                bool isNew = Enumerable.Range(1, Math.Min(5, year)).All(back => panel.Value(same, start + year - back) != 1);
                _cases.Add(new Case(isAlliance, isNew, all.Relation(year - 1), quiet.Relation(year - 1), votes,
                    -Math.Abs(positions[(panel.Dyads[row].First, of - 1)] - positions[(panel.Dyads[row].Second, of - 1)]),
                    record.Between(panel.Dyads[row], new DateOnly(of - 1, 12, 31))?.Weight ?? 0, full.Between(panel.Dyads[row], new DateOnly(of - 1, 12, 31))?.Weight ?? 0));
            }
        }
    }

    /// <summary>Prints the table.</summary>
    public void Print()
    {
        Console.WriteLine("\n| dyad-years from 1950 on | alliances | disputes | AUC, as shipped with all data sets | AUC, latent, all data sets | AUC, latent, without alliances and disputes | AUC, shipped record | AUC, UN distance | AUC, UN nearness of the year |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        Row("all", _cases);
        Row("first in six years", [.. _cases.Where(each => each.IsNew)]);
    }

    /// <summary>The chance that a positive case's value is above a negative one's; equal values count half.</summary>
    public static double Auc(IEnumerable<(bool IsPositive, double Value)> cases)
    {
        double below = 0, wins = 0, positives = 0;
        foreach (IGrouping<double, (bool IsPositive, double Value)> group in cases.GroupBy(each => each.Value).OrderBy(group => group.Key))
        {
            int negative = group.Count(each => !each.IsPositive), positive = group.Count() - negative;
            wins += positive * (below + (negative / 2.0));
            below += negative;
            positives += positive;
        }

        return wins / (positives * below);
    }

    private static void Row(string what, List<Case> cases) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {cases.Count(each => each.IsAlliance)} | {cases.Count(each => !each.IsAlliance)} | {Score(cases, each => each.Full):0.000} | {Score(cases, each => each.All):0.000} | {Score(cases, each => each.Quiet):0.000} | {Score(cases, each => each.Record):0.000} | {Score(cases, each => each.Distance):0.000} | {Score(cases, each => each.Votes):0.000} |"));

    private static double Score(List<Case> cases, Func<Case, double> value) => Auc(cases.Select(each => (each.IsAlliance, value(each))));

    private readonly record struct Case(bool IsAlliance, bool IsNew, double All, double Quiet, double Votes, double Distance, double Record, double Full);
}
