namespace Entente.Relations.Measurement;

/// <summary>The latent relation of one pair after each year with observations, kept so that a date costs one look and not a filter.</summary>
internal sealed class LatentHistory
{
    private readonly RelationLoadings _loadings;
    private readonly int[] _years;
    private readonly double[] _means, _variances, _shares;
    private readonly int[] _spoken;

    /// <summary>Filters a pair's observations, which come in order of year.</summary>
    /// <param name="loadings">The numbers.</param>
    /// <param name="setting">The pair's setting.</param>
    /// <param name="observations">Its observations.</param>
    /// <param name="expected">What recorded ties let expect at the end of a year, or null where there are none.</param>
    public LatentHistory(RelationLoadings loadings, DyadSetting setting, IReadOnlyList<YearObservation> observations, Func<int, TieExpectation>? expected = null)
    {
        _loadings = loadings;
        Keys = [.. observations.Select(each => each.Indicator.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _years = [.. observations.Select(each => each.Year).Distinct()];
        (_means, _variances, _spoken, _shares) = (new double[_years.Length], new double[_years.Length], new int[_years.Length], new double[_years.Length * Keys.Count]);
        LatentPath path = new(loadings, setting);
        for (int at = 0, next = 0; at < _years.Length; at++)
        {
            int from = next;
            while (next < observations.Count && observations[next].Year == _years[at])
            {
                next++;
            }

            path.Step(_years[at], [.. observations.Skip(from).Take(next - from)], expected?.Invoke(_years[at]));
            (_means[at], _variances[at], _spoken[at]) = (path.Mean, path.Variance, path.LastSpoken ?? int.MinValue);
            for (int key = 0; key < Keys.Count; key++)
            {
                _shares[(at * Keys.Count) + key] = path.Shares.GetValueOrDefault(Keys[key]);
            }
        }
    }

    /// <summary>The indicators that were observed, in order of key.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Index of the last year with observations up to a year, or -1.</summary>
    public int UpTo(int year)
    {
        int at = Array.BinarySearch(_years, year);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>The last year up to that index in which something spoke, or null.</summary>
    public int? Spoken(int at) => at >= 0 && _spoken[at] > int.MinValue ? _spoken[at] : null;

    /// <summary>Mean, variance, and what is left of shares some time after the year of an index.</summary>
    public (double Mean, double Variance, double Kept) After(int at, DateOnly day)
    {
        double years = Math.Max(0, (day.DayNumber - new DateOnly(_years[at], 12, 31).DayNumber) / 365.25), kept = Math.Pow(_loadings.Persistence, years);
        return (_means[at] * kept, (_variances[at] * kept * kept) + (1 - (kept * kept)), kept);
    }

    /// <summary>What an indicator had added to the mean at the end of the year of an index.</summary>
    public double Share(int at, int key) => _shares[(at * Keys.Count) + key];
}
