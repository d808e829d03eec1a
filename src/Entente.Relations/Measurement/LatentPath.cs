namespace Entente.Relations.Measurement;

/// <summary>The filter of one pair, step by step, that keeps what each indicator has added to the relation.</summary>
/// <remarks>The same arithmetic as <see cref="RowFilter"/>, with the book-keeping that opens a number; a test holds both equal.</remarks>
internal sealed class LatentPath
{
    private readonly RelationLoadings _loadings;
    private readonly Dictionary<string, double> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastAsked = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _shares = new(StringComparer.Ordinal);
    private readonly double[] _covariates = new double[DyadSetting.Count];
    private int? _year;

    /// <summary>Begins before any observation: neutral, with variance 1.</summary>
    public LatentPath(RelationLoadings loadings, DyadSetting setting)
    {
        _loadings = loadings;
        setting.CopyTo(_covariates);
    }

    /// <summary>The mean of the latent relation.</summary>
    public double Mean { get; private set; }

    /// <summary>Its variance.</summary>
    public double Variance { get; private set; } = 1;

    /// <summary>What each indicator has added to the mean, by key; they add up to it.</summary>
    public IReadOnlyDictionary<string, double> Shares => _shares;

    /// <summary>The last year in which something spoke, or null.</summary>
    public int? LastSpoken { get; private set; }

    /// <summary>Goes on to the end of a year and takes in what was observed in it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="observations">What was observed.</param>
    /// <param name="prior">What recorded ties let expect, or null: the state is then what the relation strays from it, in its spread.</param>
    public void Step(int year, IReadOnlyList<YearObservation> observations, TieExpectation? prior = null)
    {
        bool isTurning = _year is not null && observations.Any(Turns);
        Forget(_year is { } last ? year - last : 0, isTurning);
        _year = year;
        double push = 0, information = 0, mean = Mean;
        List<(string Key, double Push, double Information)> said = [];
        foreach (YearObservation each in observations)
        {
            if (_loadings.Of(each.Indicator.Key) is not { } loading)
            {
                continue;
            }

            string key = each.Indicator.Key;
            double before = Before(each);
            double noise = loading.VolumeNoise > 0 && each.Volume > 0 ? loading.Noise + (loading.VolumeNoise / each.Volume) : loading.Noise;
            Observed observed = Observed.Of(each.Indicator.Form, loading, loading.Base(_covariates), noise, before, each.Value, _loadings.Persistence);
            observed = prior is { } expected ? observed.Given(expected.Mean, expected.Spread) : observed;
            if (Evidence.Speaks(each.Indicator.Form, each.Indicator.Given is not null, before, each.Value))
            {
                (double own, double known) = Evidence.Of(each.Indicator.Form, observed, each.Value, mean);
                said.Add((key, own, known));
                push += own;
                information += known;
                LastSpoken = year;
            }

            _before[key] = each.Value;
            _lastAsked[key] = year;
        }

        Variance = 1 / ((1 / Variance) + information);
        Scale(1 - (Variance * information));
        foreach ((string key, double own, double known) in said)
        {
            _shares[key] = _shares.GetValueOrDefault(key) + (Variance * (own + (known * mean)));
        }

        Mean = mean + (Variance * push);
    }

    /// <summary>The mean, variance and shares some days after the last step, with nothing new observed.</summary>
    /// <param name="years">Time since, in years, at least 0.</param>
    public (double Mean, double Variance, double Kept) After(double years)
    {
        double kept = Math.Pow(_loadings.Persistence, years);
        return (Mean * kept, (Variance * kept * kept) + (1 - (kept * kept)), kept);
    }

    private bool Turns(YearObservation each) => each.Indicator.Form != IndicatorForm.Graded && _loadings.Of(each.Indicator.Key) is not null
        && Before(each) is var before && before != each.Value && !(double.IsNaN(before) && each.Value == 0);

    // A further step of a ladder is new where the step before was not reached the year before.
    private double Before(YearObservation each) => !_before.TryGetValue(each.Indicator.Key, out double before)
        || (each.Indicator.Given is not null && _lastAsked[each.Indicator.Key] < each.Year - 1) ? double.NaN : before;

    private void Forget(int years, bool isTurning)
    {
        if (years > 0)
        {
            (double mean, double variance, double kept) = After(years);
            Scale(kept);
            (Mean, Variance) = (mean, variance + (isTurning ? _loadings.Turning : 0));
        }
    }

    private void Scale(double factor)
    {
        foreach (string key in _shares.Keys.ToArray())
        {
            _shares[key] *= factor;
        }
    }
}
