using System.Globalization;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Workshop.Relations;

/// <summary>Whether intervals hold what they promise: each indicator is left out, foretold from the others, and counted.</summary>
internal sealed class Coverage(DyadPanel panel)
{
    private static readonly double[] Normals = [0.6744897501960817, 1.2815515655446004, 1.959963984540054];

    private readonly double[,] _inside = new double[panel.Indicators.Count, 3];
    private readonly double[] _count = new double[panel.Indicators.Count], _expected = new double[panel.Indicators.Count], _observed = new double[panel.Indicators.Count];

    /// <summary>Adds the dyads of one half under numbers of the other.</summary>
    public void Add(RelationLoadings loadings, Func<Dyad, bool> counts)
    {
        for (int at = 0; at < panel.Indicators.Count; at++)
        {
            Indicator indicator = panel.Indicators[at];
            if (loadings.Of(indicator.Key) is { } loading && indicator.Form != IndicatorForm.Mark)
            {
                One(at, indicator, loading, loadings, counts);
            }
        }
    }

    /// <summary>Prints the tables.</summary>
    public void Print()
    {
        Console.WriteLine("\n| left out | dyad-years | within 50 % | within 80 % | within 95 % |\n|---|---|---|---|---|");
        for (int at = 0; at < panel.Indicators.Count; at++)
        {
            if (_count[at] > 0 && panel.Indicators[at].Form == IndicatorForm.Graded)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {panel.Indicators[at].Label} | {_count[at]:0} | {_inside[at, 0] / _count[at]:0.000} | {_inside[at, 1] / _count[at]:0.000} | {_inside[at, 2] / _count[at]:0.000} |"));
            }
        }

        Console.WriteLine("\n| left out | dyad-years | foretold | observed |\n|---|---|---|---|");
        for (int at = 0; at < panel.Indicators.Count; at++)
        {
            if (_count[at] > 0 && panel.Indicators[at].Form == IndicatorForm.Presence)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {panel.Indicators[at].Label} | {_count[at]:0} | {_expected[at]:0} | {_observed[at]:0} |"));
            }
        }
    }

    private void One(int at, Indicator indicator, IndicatorLoading loading, RelationLoadings loadings, Func<Dyad, bool> counts)
    {
        RowFilter filter = new(panel, loadings, other => other.Layer != indicator.Layer);
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            if (!counts(panel.Dyads[row]) || !panel.HasTies(row))
            {
                continue;
            }

            filter.Filter(row);
            int start = panel.Starts[row], length = panel.Starts[row + 1] - start;
            double expected = loading.Base(panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count)), before = double.NaN;
            for (int year = 0; year < length; year++)
            {
                double value = panel.Value(at, start + year);
                if (!double.IsNaN(value))
                {
                    double noise = loading.VolumeNoise > 0 && panel.Volume(start + year) > 0 ? loading.Noise + (loading.VolumeNoise / panel.Volume(start + year)) : loading.Noise;
                    Count(at, indicator.Form, Observed.Of(indicator.Form, loading, expected, noise, before, value, loadings.Persistence), value, filter.Mean[year], filter.Variance[year]);
                }

                before = double.IsNaN(value) && (indicator.Given is null) ? before : value;
            }
        }
    }

    private void Count(int at, IndicatorForm form, Observed observed, double value, double mean, double variance)
    {
        _count[at]++;
        double spread = observed.Loading * observed.Loading * variance;
        if (form == IndicatorForm.Presence)
        {
            _observed[at] += value;
            _expected[at] += Evidence.Chance((observed.Expected + (observed.Loading * mean)) / Math.Sqrt(1 + (Math.PI / 8 * spread)));
            return;
        }

        double off = Math.Abs(value - observed.Expected - (observed.Loading * mean)) / Math.Sqrt(observed.Noise + spread);
        for (int band = 0; band < 3; band++)
        {
            _inside[at, band] += off <= Normals[band] ? 1 : 0;
        }
    }
}
