namespace Entente.Relations.Measurement;

/// <summary>Kalman filter and smoother of one dyad of a panel; missing observations are skipped, and presences enter by one step of
/// the mode (an extended filter).</summary>
[Vocabulary.Source("durbin-koopman-2012")]
internal sealed class RowFilter
{
    private readonly DyadPanel _panel;
    private readonly RelationLoadings _loadings;
    private readonly int[] _used, _inputs;
    private readonly RunningMean[] _running;
    private readonly IndicatorLoading[] _of;
    private readonly IndicatorForm[] _forms;
    private readonly bool[] _givens;
    private readonly double[] _expected;
    private readonly float[] _before;
    private readonly TiePrior? _prior;

    /// <summary>Prepares for a panel.</summary>
    /// <param name="panel">The observations.</param>
    /// <param name="loadings">The numbers; indicators without any are left out.</param>
    /// <param name="counts">Which indicators count, or null for all: a layer switched off is skipped as if it were missing.</param>
    /// <param name="prior">What recorded ties let expect, or null; the state is then what the relation strays from it, in its spread.</param>
    public RowFilter(DyadPanel panel, RelationLoadings loadings, Func<Indicator, bool>? counts = null, TiePrior? prior = null)
    {
        (_panel, _loadings, _prior) = (panel, loadings, prior);
        int[] all = [.. Enumerable.Range(0, panel.Indicators.Count).Where(at => loadings.Of(panel.Indicators[at].Key) is not null && (counts is null || counts(panel.Indicators[at])))];
        _used = [.. all.Where(at => panel.Indicators[at].Form != IndicatorForm.Input)];
        _inputs = [.. all.Where(at => panel.Indicators[at].Form == IndicatorForm.Input)];
        _running = new RunningMean[_inputs.Length];
        _of = [.. _used.Select(at => loadings.Of(panel.Indicators[at].Key)!)];
        _forms = [.. _used.Select(at => panel.Indicators[at].Form)];
        _givens = [.. _used.Select(at => panel.Indicators[at].Given is not null)];
        _expected = new double[_used.Length];
        _before = new float[_used.Length];
        Scores = new double[_used.Length];
        int longest = 1;
        for (int row = 0; row + 1 < panel.Starts.Length; row++)
        {
            longest = Math.Max(longest, panel.Starts[row + 1] - panel.Starts[row]);
        }

        (Expected, ExpectedVariance, Mean, Variance) = (new double[longest], new double[longest], new double[longest], new double[longest]);
        (Level, Spread) = (new double[longest], new double[longest]);
        (Smooth, SmoothVariance, Step) = (new double[longest], new double[longest], new double[longest]);
        IsTurning = new bool[longest];
    }

    /// <summary>What recorded ties and known inputs let expect of the relation; it is this and the state, in its spread.</summary>
    public double[] Level { get; }

    /// <summary>Standard deviation of the relation around that level, in (0, 1].</summary>
    public double[] Spread { get; }

    /// <summary>Mean before the year's observations.</summary>
    public double[] Expected { get; }

    /// <summary>Variance before the year's observations.</summary>
    public double[] ExpectedVariance { get; }

    /// <summary>Mean of the year, from what was known at its end.</summary>
    public double[] Mean { get; }

    /// <summary>Its variance.</summary>
    public double[] Variance { get; }

    /// <summary>Mean of the year with hindsight.</summary>
    public double[] Smooth { get; }

    /// <summary>Its variance.</summary>
    public double[] SmoothVariance { get; }

    /// <summary>Covariance of the year with the year before, with hindsight, over the variance of the year.</summary>
    public double[] Step { get; }

    /// <summary>Whether a tie began or ended in the year.</summary>
    public bool[] IsTurning { get; }

    /// <summary>Expected value or log-odds of an indicator in the dyad at hand, by index among those used.</summary>
    public ReadOnlySpan<double> ExpectedOf => _expected;

    /// <summary>The log-likelihood of each indicator used, one step ahead, in the dyads filtered since it was last cleared.</summary>
    public double[] Scores { get; }

    /// <summary>The indicators used, as indices of the panel's.</summary>
    public ReadOnlySpan<int> Used => _used;

    /// <summary>Filters one dyad.</summary>
    /// <returns>The log-likelihood: each observation's, given those before.</returns>
    public double Filter(int row)
    {
        int start = _panel.Starts[row], length = _panel.Starts[row + 1] - start;
        ReadOnlySpan<double> covariates = _panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count);
        for (int at = 0; at < _used.Length; at++)
        {
            _expected[at] = _of[at].Base(covariates);
            _before[at] = float.NaN;
        }

        for (int at = 0; at < _inputs.Length; at++)
        {
            _running[at] = new RunningMean(_loadings.Of(_panel.Indicators[_inputs[at]].Key)!.Carry);
        }

        double mean = 0, variance = 1, likelihood = 0;
        for (int year = 0; year < length; year++)
        {
            (Level[year], Spread[year]) = Expectation(start + year, year);
            IsTurning[year] = year > 0 && Turns(start + year);
            if (year > 0)
            {
                mean *= _loadings.Persistence;
                variance = (_loadings.Persistence * _loadings.Persistence * variance) + _loadings.Drift + (IsTurning[year] ? _loadings.Turning : 0);
            }

            (Expected[year], ExpectedVariance[year]) = (mean, variance);
            likelihood += Update(start + year, year, ref mean, ref variance);
            (Mean[year], Variance[year]) = (mean, variance);
        }

        return likelihood;
    }

    /// <summary>Smooths the dyad that was filtered last.</summary>
    public void Smoothe(int row)
    {
        int last = _panel.Starts[row + 1] - _panel.Starts[row] - 1;
        (Smooth[last], SmoothVariance[last]) = (Mean[last], Variance[last]);
        for (int year = last - 1; year >= 0; year--)
        {
            double back = Variance[year] * _loadings.Persistence / ExpectedVariance[year + 1];
            Smooth[year] = Mean[year] + (back * (Smooth[year + 1] - Expected[year + 1]));
            SmoothVariance[year] = Variance[year] + (back * back * (SmoothVariance[year + 1] - ExpectedVariance[year + 1]));
            Step[year + 1] = back;
        }
    }

    /// <summary>Mean of the relation, from what was known at the end of a year.</summary>
    public double Relation(int year) => Level[year] + (Spread[year] * Mean[year]);

    /// <summary>Mean of the relation with hindsight.</summary>
    public double SmoothRelation(int year) => Level[year] + (Spread[year] * Smooth[year]);

    private (double Level, double Spread) Expectation(int place, int year)
    {
        double level = _prior?.Mean[place] ?? 0;
        for (int at = 0; at < _inputs.Length; at++)
        {
            _running[at].Take(year, _panel.Values[_inputs[at]][place]);
            level += _loadings.Of(_panel.Indicators[_inputs[at]].Key)!.Loading * _running[at].At(year);
        }

        return (level, _prior?.Spread[place] ?? 1);
    }

    private bool Turns(int place)
    {
        for (int at = 0; at < _used.Length; at++)
        {
            float now = _panel.Values[_used[at]][place];
            if (_forms[at] != IndicatorForm.Graded && now != _before[at] && !(float.IsNaN(now) && _forms[at] == IndicatorForm.Presence)
                && !(float.IsNaN(_before[at]) && now is 0 or float.NaN))
            {
                return true;
            }
        }

        return false;
    }

    private double Update(int place, int year, ref double mean, ref double variance)
    {
        double push = 0, information = 0, likelihood = 0;
        for (int at = 0; at < _used.Length; at++)
        {
            float value = _panel.Values[_used[at]][place];
            if (float.IsNaN(value))
            {
                if (_forms[at] == IndicatorForm.Mark)
                {
                    _before[at] = value;
                }
                else if (_givens[at])
                {
                    _before[at] = float.NaN;
                }

                continue;
            }

            IndicatorLoading loading = _of[at];
            double noise = loading.VolumeNoise > 0 && _panel.Volumes[place] > 0 ? loading.Noise + (loading.VolumeNoise / _panel.Volumes[place]) : loading.Noise;
            Observed observed = Observed.Of(_forms[at], loading, _expected[at], noise, _before[at], value, _loadings.Persistence);
            observed = observed.Given(Level[year], Spread[year]);
            if (Evidence.Speaks(_forms[at], _givens[at], _before[at], value))
            {
                (double own, double known) = Evidence.Of(_forms[at], observed, value, mean);
                push += own;
                information += known;
            }

            double score = Predicted(_forms[at], observed, value, mean, variance);
            Scores[at] += score;
            likelihood += score;
            _before[at] = value;
        }

        variance = 1 / ((1 / variance) + information);
        mean += variance * push;
        return likelihood;
    }

    // The presence's chance averaged over the relation's variance, by the usual probit approximation.
    private static double Predicted(IndicatorForm form, Observed observed, double value, double mean, double variance)
    {
        if (form == IndicatorForm.Graded)
        {
            double spread = observed.Noise + (observed.Loading * observed.Loading * variance), off = value - observed.Expected - (observed.Loading * mean);
            return -0.5 * (Math.Log(2 * Math.PI * spread) + (off * off / spread));
        }

        if (form == IndicatorForm.Mark)
        {
            return 0;
        }

        double chance = Evidence.Chance((observed.Expected + (observed.Loading * mean)) / Math.Sqrt(1 + (Math.PI / 8 * observed.Loading * observed.Loading * variance)));
        return Math.Log(Math.Max(1e-12, value > 0 ? chance : 1 - chance));
    }
}
