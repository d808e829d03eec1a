using System.Globalization;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Workshop.Relations;

/// <summary>Whether intervals hold what they promise: each layer is left out, foretold from the others, and scored.</summary>
internal sealed class Coverage(DyadPanel panel)
{
    private static readonly double[] Normals = [0.6744897501960817, 1.2815515655446004, 1.959963984540054];

    private readonly List<LeftOutCase>[] _cases = [.. panel.Indicators.Select(_ => new List<LeftOutCase>())];

    /// <summary>Adds the dyads of one half under numbers of the other.</summary>
    public void Add(RelationLoadings loadings, Func<Dyad, bool> counts)
    {
        foreach (string layer in panel.Indicators.Where(indicator => indicator.Form != IndicatorForm.Input).Select(indicator => indicator.Layer).Distinct())
        {
            LeftOut left = new(panel, loadings, layer, null);
            for (int row = 0; row < panel.Dyads.Count; row++)
            {
                if (counts(panel.Dyads[row]) && panel.HasTies(row))
                {
                    left.Take(row);
                }
            }

            for (int each = 0; each < left.Indicators.Count; each++)
            {
                _cases[left.Indicators[each]].AddRange(left.Cases(each));
            }
        }
    }

    /// <summary>Prints the tables.</summary>
    public void Print()
    {
        Console.WriteLine("\n| left out | dyad-years | within 50 % | within 80 % | within 95 % | mean log score |\n|---|---|---|---|---|---|");
        foreach ((Indicator indicator, List<LeftOutCase> cases) in panel.Indicators.Zip(_cases).Where(pair => pair.First.Form == IndicatorForm.Graded && pair.Second.Count > 0))
        {
            double[] off = [.. cases.Select(each => Math.Abs(each.Value - each.Mean) / Math.Sqrt(each.Noise + each.Variance))];
            double score = cases.Average(each => -0.5 * (Math.Log(2 * Math.PI * (each.Noise + each.Variance)) + ((each.Value - each.Mean) * (each.Value - each.Mean) / (each.Noise + each.Variance))));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {indicator.Label} | {cases.Count} | {string.Join(" | ", Normals.Select(normal => (off.Count(each => each <= normal) / (double)off.Length).ToString("0.000", CultureInfo.InvariantCulture)))} | {score:0.0000} |"));
        }

        Console.WriteLine("\n| left out | dyad-years | foretold | observed | mean log score | Brier |\n|---|---|---|---|---|---|");
        foreach ((Indicator indicator, List<LeftOutCase> cases) in panel.Indicators.Zip(_cases).Where(pair => pair.First.Form == IndicatorForm.Presence && pair.Second.Count > 0))
        {
            double[] chances = [.. cases.Select(each => Evidence.Chance(each.Mean * each.Flat))];
            double score = chances.Zip(cases).Average(pair => Math.Log(Math.Max(1e-9, pair.Second.Value > 0 ? pair.First : 1 - pair.First)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {indicator.Label} | {cases.Count} | {chances.Sum():0} | {cases.Sum(each => each.Value):0} | {score:0.0000} | {chances.Zip(cases).Average(pair => (pair.First - pair.Second.Value) * (pair.First - pair.Second.Value)):0.00000} |"));
        }
    }
}
