using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations.Tests.Measurement;

/// <summary>Panels drawn from the model itself, so that a fit can be held against the numbers it should find.</summary>
internal static class Simulated
{
    public const int FirstYear = 1950;

    public static RelationLoadings Truth { get; } = new(0.9, 0, new RelationLink(0.6, 0.5), 0,
    [
        new IndicatorLoading { Key = "alliance", Intercept = -4, Loading = 1, Carry = 4, First = 1, Setting = [-0.5, 0.5, 0, 0] },
        new IndicatorLoading { Key = "dispute", Intercept = -4, Loading = -1.2, Carry = 1, First = 0, Setting = [0, 1, 0, 0.3] },
        new IndicatorLoading { Key = "trade", Intercept = 0, Loading = 0.25, Carry = 0.6, Noise = 0.3 },
        new IndicatorLoading { Key = "events", Intercept = 0.1, Loading = 0.5, Carry = 0.2, Noise = 0.4 },
    ]);

    public static Indicator Of(string key) => IndicatorTable.All.First(indicator => indicator.Key == key);

    public static DyadPanel Panel(int seed, int dyads, int years, double missing = 0.1, Func<int, int, TieExpectation>? expected = null)
    {
        Random random = new(seed);
        Indicator[] indicators = [.. Truth.All.Select(loading => Of(loading.Key))];
        (Dyad Dyad, int From, int To)[] runs = [.. Enumerable.Range(0, dyads).Select(at => (Dyad.Of(ActorId.From($"A{at:0000}"), ActorId.From($"B{at:0000}")), FirstYear, FirstYear + years - 1))];
        DyadSetting[] settings = [.. runs.Select(_ => new DyadSetting(Normal(random), random.NextDouble() < 0.2, false, Normal(random)))];
        DyadPanel panel = new(indicators, runs, settings);
        double[] covariates = new double[DyadSetting.Count];
        for (int row = 0; row < dyads; row++)
        {
            settings[row].CopyTo(covariates);
            double relation = Normal(random);
            double[] before = [.. indicators.Select(_ => double.NaN)];
            for (int year = 0; year < years; year++)
            {
                relation = year == 0 ? relation : (Truth.Persistence * relation) + (Math.Sqrt(1 - (Truth.Persistence * Truth.Persistence)) * Normal(random));
                for (int at = 0; at < indicators.Length; at++)
                {
                    IndicatorLoading loading = Truth.All[at];
                    Observed observed = Observed.Of(indicators[at].Form, loading, loading.Base(covariates), loading.Noise, before[at], 0, Truth.Persistence);
                    TieExpectation known = expected?.Invoke(row, year) ?? TieExpectation.None;
                    double centre = observed.Expected + (observed.Loading * (known.Mean + (known.Spread * relation)));
                    double value = indicators[at].Form == IndicatorForm.Graded ? centre + (Math.Sqrt(observed.Noise) * Normal(random)) : random.NextDouble() < Evidence.Chance(centre) ? 1 : 0;
                    before[at] = value;
                    if (indicators[at].Form == IndicatorForm.Presence || random.NextDouble() >= missing)
                    {
                        panel.Set(at, runs[row].Dyad, FirstYear + year, value);
                    }
                }
            }
        }

        return panel;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
