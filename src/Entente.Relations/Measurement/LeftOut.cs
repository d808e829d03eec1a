namespace Entente.Relations.Measurement;

/// <summary>One layer foretold from all others, and scored.</summary>
internal sealed class LeftOut
{
    private readonly DyadPanel _panel;
    private readonly RelationLoadings _loadings;
    private readonly RowFilter _filter;
    private readonly int[] _indicators;
    private readonly List<LeftOutCase>[] _cases;

    /// <summary>Prepares to leave a layer out.</summary>
    public LeftOut(DyadPanel panel, RelationLoadings loadings, string layer, TiePrior? prior)
    {
        (_panel, _loadings) = (panel, loadings);
        _filter = new RowFilter(panel, loadings, indicator => indicator.Layer != layer, prior);
        _indicators = [.. Enumerable.Range(0, panel.Indicators.Count).Where(at => panel.Indicators[at].Layer == layer
            && panel.Indicators[at].Form is IndicatorForm.Graded or IndicatorForm.Presence && loadings.Of(panel.Indicators[at].Key) is not null)];
        _cases = [.. _indicators.Select(_ => new List<LeftOutCase>())];
    }

    /// <summary>The log score of all layers, each left out in turn.</summary>
    public static double Score(DyadPanel panel, RelationLoadings loadings, int[] rows, TiePrior? prior)
    {
        double score = 0;
        foreach (string layer in panel.Indicators.Where(indicator => indicator.Form is IndicatorForm.Graded or IndicatorForm.Presence).Select(indicator => indicator.Layer).Distinct(StringComparer.Ordinal))
        {
            LeftOut left = new(panel, loadings, layer, prior);
            foreach (int row in rows)
            {
                left.Take(row);
            }

            score += left.Score();
        }

        return score;
    }

    /// <summary>The indicators of the layer, as indices of the panel's.</summary>
    public IReadOnlyList<int> Indicators => _indicators;

    /// <summary>What was foretold of an indicator, by its place in <see cref="Indicators"/>.</summary>
    public IReadOnlyList<LeftOutCase> Cases(int place) => _cases[place];

    /// <summary>Foretells the layer's observations of a dyad.</summary>
    public void Take(int row)
    {
        _filter.Filter(row);
        int start = _panel.Starts[row], end = _panel.Starts[row + 1];
        for (int each = 0; each < _indicators.Length; each++)
        {
            Indicator indicator = _panel.Indicators[_indicators[each]];
            IndicatorLoading loading = _loadings.Of(indicator.Key)!;
            float[] values = _panel.Values[_indicators[each]];
            double expected = loading.Base(_panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count)), before = double.NaN;
            for (int place = start; place < end; place++)
            {
                double value = values[place];
                if (double.IsNaN(value))
                {
                    before = indicator.Given is null ? before : double.NaN;
                    continue;
                }

                int year = place - start;
                double noise = loading.VolumeNoise > 0 && _panel.Volumes[place] > 0 ? loading.Noise + (loading.VolumeNoise / _panel.Volumes[place]) : loading.Noise;
                Observed observed = Observed.Of(indicator.Form, loading, expected, noise, before, value, _loadings.Persistence).Given(_filter.Level[year], _filter.Spread[year]);
                _cases[each].Add(new LeftOutCase(value, observed.Expected + (observed.Loading * _filter.Mean[year]), observed.Loading * observed.Loading * _filter.Variance[year],
                    indicator.Form == IndicatorForm.Graded ? observed.Noise : 0));
                before = value;
            }
        }
    }

    /// <summary>The log score of all that was foretold, each indicator's level and noise set for the dyads taken.</summary>
    public double Score()
    {
        double score = 0;
        for (int each = 0; each < _indicators.Length; each++)
        {
            score += _panel.Indicators[_indicators[each]].Form == IndicatorForm.Graded ? Graded(_cases[each]) : Presence(_cases[each]);
        }

        return score;
    }

    private static double Presence(List<LeftOutCase> cases)
    {
        double shift = 0, score = 0;
        for (int round = 0; round < 12; round++)
        {
            double gradient = 0, curve = 1e-9;
            score = 0;
            foreach (LeftOutCase each in cases)
            {
                double flat = each.Flat, chance = Math.Clamp(Evidence.Chance((each.Mean + shift) * flat), 1e-9, 1 - 1e-9);
                score += Math.Log(each.Value > 0 ? chance : 1 - chance);
                gradient += flat * (each.Value - chance);
                curve += flat * flat * chance * (1 - chance);
            }

            double step = Math.Clamp(gradient / curve, -1, 1);
            if (Math.Abs(step) < 1e-4)
            {
                break;
            }

            shift += step;
        }

        return score;
    }

    private static double Graded(List<LeftOutCase> cases)
    {
        double over = 0, noise = 0;
        foreach (LeftOutCase each in cases)
        {
            over += ((each.Value - each.Mean) * (each.Value - each.Mean)) - each.Variance;
            noise += each.Noise;
        }

        double times = noise > 0 ? Math.Clamp(over / noise, 0.25, 4) : 1, score = 0;
        foreach (LeftOutCase each in cases)
        {
            double spread = (each.Noise * times) + each.Variance, off = each.Value - each.Mean;
            score -= 0.5 * (Math.Log(2 * Math.PI * spread) + (off * off / spread));
        }

        return score;
    }
}
