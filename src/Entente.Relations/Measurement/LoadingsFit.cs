using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Estimates the loadings on a panel by expectation and maximisation: smooth the relations under the present numbers, then take
/// the numbers that fit the smoothed relations best.</summary>
/// <remarks>The extra variance of turning years is kept as given: which years turn is told by the very ties that the likelihood would be asked
/// to predict, so that it has no maximum of its own. Same panel and options give the same numbers on any number of threads: blocks of dyads are summed in order.</remarks>
[Source("shumway-stoffer-1982")]
public static class LoadingsFit
{
    private const int Block = 128;

    // A loading keeps its sign, and never quite vanishes, so that the latent scale keeps its direction.
    private const double LeastLoading = 0.001;

    /// <summary>Fits.</summary>
    /// <param name="panel">The observations.</param>
    /// <param name="start">The numbers to start from; indicators missing there are not fitted.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellationToken">Stops between rounds.</param>
    /// <exception cref="ModelException">ENT0512: nothing in the panel to fit.</exception>
    public static FitResult Fit(DyadPanel panel, RelationLoadings start, FitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        FitOptions how = options ?? new FitOptions();
        int[] rows = [.. Enumerable.Range(0, panel.Dyads.Count).Where(row => how.Counts is null || how.Counts(row))];
        RelationLoadings now = start;
        List<double> likelihoods = [];
        for (int round = 0; round < how.MostRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FitSums sums = Pass(panel, now, rows, how.Threads);
            double count = Observations(panel, sums);
            if (count == 0)
            {
                throw new ModelException(new Failure("ENT0512", "No observation of any indicator stands in the data.", "fit relations", "Name a folder or ledger that holds alliances, disputes, votes, trade or events between states."));
            }

            likelihoods.Add(sums.Likelihood);
            how.Progress?.Invoke(round + 1, sums.Likelihood);
            now = Next(panel, now, sums);
            if (round > 8 && Math.Abs(likelihoods[^1] - likelihoods[^2]) < how.Tolerance * count)
            {
                break;
            }
        }

        return new FitResult(now, likelihoods, Counts(panel, rows));
    }

    /// <summary>Estimates a graded indicator from outside: least squares on the relation that all other layers measure.</summary>
    /// <remarks>Inside the fit an indicator with many observations and an error of its own that lasts draws the relation
    /// to itself: what is only its own, such as how much two friends are written about, would pass for enmity. From outside it counts for
    /// what it shares.</remarks>
    /// <param name="panel">The observations.</param>
    /// <param name="loadings">The numbers of the others.</param>
    /// <param name="start">The indicator's numbers to start from.</param>
    /// <param name="counts">Which dyads count, by index in the panel; null for all.</param>
    public static RelationLoadings FromOutside(DyadPanel panel, RelationLoadings loadings, IndicatorLoading start, Func<int, bool>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(loadings);
        ArgumentNullException.ThrowIfNull(start);
        int at = Enumerable.Range(0, panel.Indicators.Count).First(index => panel.Indicators[index].Key == start.Key);
        RowFilter filter = new(panel, loadings, indicator => indicator.Layer != panel.Indicators[at].Layer);
        FitSums sums = new(panel.Indicators.Count);
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            if (counts is not null && !counts(row))
            {
                continue;
            }

            filter.Filter(row);
            filter.Smoothe(row);
            double before = double.NaN;
            for (int year = 0; year < panel.Starts[row + 1] - panel.Starts[row]; year++)
            {
                double value = panel.Values[at][panel.Starts[row] + year];
                if (!double.IsNaN(value) && !double.IsNaN(before))
                {
                    // The estimate's own variance is left out: least squares on an estimate made without the value are right as they are.
                    sums.Graded(at, filter.SmoothRelation(year), 0, value, before, start.VolumeNoise > 0 ? panel.Volumes[panel.Starts[row] + year] : 0);
                }

                before = double.IsNaN(value) ? before : value;
            }
        }

        IndicatorLoading found = sums.Moments[at][0] < 30 ? start with { Loading = 0 } : Graded(panel.Indicators[at], start, sums.Moments[at]);
        return new RelationLoadings(loadings.Persistence, loadings.Turning, loadings.Link, loadings.TiePrecision, [.. loadings.All.Where(each => each.Key != start.Key), found]);
    }

    private static double Observations(DyadPanel panel, FitSums sums) => panel.Indicators.Select((_, at) => sums.Moments[at][0]).Sum();

    private static Dictionary<string, long> Counts(DyadPanel panel, int[] rows)
    {
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        for (int at = 0; at < panel.Indicators.Count; at++)
        {
            float[] values = panel.Values[at];
            counts[panel.Indicators[at].Key] = rows.Sum(row => values.AsSpan(panel.Starts[row], panel.Starts[row + 1] - panel.Starts[row]).ToArray().LongCount(value => !float.IsNaN(value)));
        }

        return counts;
    }

    private static FitSums Pass(DyadPanel panel, RelationLoadings loadings, int[] rows, int threads)
    {
        int blocks = (rows.Length + Block - 1) / Block;
        FitSums[] parts = new FitSums[blocks];
        int next = -1;
        Parallel.For(0, Math.Max(1, threads), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, _ =>
        {
            RowFilter filter = new(panel, loadings);
            for (int block = Interlocked.Increment(ref next); block < blocks; block = Interlocked.Increment(ref next))
            {
                FitSums part = new(panel.Indicators.Count);
                for (int index = block * Block; index < Math.Min(rows.Length, (block + 1) * Block); index++)
                {
                    Row(panel, loadings, filter, rows[index], part);
                }

                parts[block] = part;
            }
        });
        FitSums all = new(panel.Indicators.Count);
        foreach (FitSums part in parts)
        {
            all.Add(part);
        }

        return all;
    }

    private static void Row(DyadPanel panel, RelationLoadings loadings, RowFilter filter, int row, FitSums sums)
    {
        sums.Likelihood += filter.Filter(row);
        filter.Smoothe(row);
        int start = panel.Starts[row], length = panel.Starts[row + 1] - start;
        ReadOnlySpan<double> covariates = panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count);
        for (int year = 1; year < length; year++)
        {
            sums.Move(filter, year);
        }

        for (int used = 0; used < filter.Used.Length; used++)
        {
            int at = filter.Used[used];
            IndicatorForm form = panel.Indicators[at].Form;
            if (form == IndicatorForm.Mark)
            {
                continue;
            }

            IndicatorLoading loading = loadings.Of(panel.Indicators[at].Key)!;
            double expected = filter.ExpectedOf[used], before = double.NaN;
            bool isStep = panel.Indicators[at].Given is not null;
            for (int year = 0; year < length; year++)
            {
                double value = panel.Values[at][start + year];
                if (double.IsNaN(value))
                {
                    before = isStep ? double.NaN : before;
                    continue;
                }

                double volume = loading.VolumeNoise > 0 ? panel.Volumes[start + year] : 0;
                if (form == IndicatorForm.Presence)
                {
                    Observed observed = Observed.Of(form, loading, expected, 1, before, value, loadings.Persistence);
                    sums.Moments[at][0]++;
                    sums.Presence(at, filter.SmoothRelation(year), filter.SmoothVariance[year], value, before, observed, covariates);
                }
                else if (!double.IsNaN(before))
                {
                    sums.Graded(at, filter.SmoothRelation(year), filter.SmoothVariance[year], value, before, volume);
                }

                before = value;
            }
        }
    }

    private static RelationLoadings Next(DyadPanel panel, RelationLoadings now, FitSums sums)
    {
        double persistence = Persistence(sums.Quiet);
        List<IndicatorLoading> next = [];
        for (int at = 0; at < panel.Indicators.Count; at++)
        {
            Indicator indicator = panel.Indicators[at];
            if (now.Of(indicator.Key) is { } loading)
            {
                next.Add(indicator.Form is IndicatorForm.Mark or IndicatorForm.Input || sums.Moments[at][0] < 30 ? loading : Next(indicator, loading, sums, at));
            }
        }

        return new RelationLoadings(persistence, now.Turning, now.Link, now.TiePrecision, next);
    }

    private static IndicatorLoading Next(Indicator indicator, IndicatorLoading loading, FitSums sums, int at) => indicator.Form == IndicatorForm.Graded
        ? Graded(indicator, loading, sums.Moments[at])
        : Presence(indicator, loading, sums.Gradients[at], sums.Hessians[at]);

    // The quiet years' persistence with the stationary variance held at 1: the least of n log(1 - p^2) + (s00 - 2 p s01 + p^2 s11) / (1 - p^2).
    private static double Persistence(double[] sums)
    {
        double low = 0.5, high = 0.9995;
        for (int round = 0; round < 60; round++)
        {
            double one = low + ((high - low) * 0.381966), other = low + ((high - low) * 0.618034);
            (low, high) = Cost(one) < Cost(other) ? (low, other) : (one, high);
        }

        return (low + high) / 2;

        double Cost(double p) => (sums[3] * Math.Log(1 - (p * p))) + ((sums[0] - (2 * p * sums[1]) + (p * p * sums[2])) / (1 - (p * p)));
    }

    // Least squares of the value on the value before and the relation, whose variance counts in its square.
    private static IndicatorLoading Graded(Indicator indicator, IndicatorLoading loading, double[] sums)
    {
        double n = sums[0];
        double[] products = [n, 0, 0, sums[6], sums[9], 0, sums[1], sums[7], sums[2]];
        double[] slopes = SmallSystem.Solve(products, [sums[3], sums[8], sums[4]], 3, 1e-6);
        double slope = Signed(indicator, slopes[2]);
        double[] rest = SmallSystem.Solve([n, 0, sums[6], sums[9]], [sums[3] - (slope * sums[1]), sums[8] - (slope * sums[7])], 2, 1e-6);
        double carry = Math.Clamp(rest[1], 0, 0.98), intercept = (sums[3] - (slope * sums[1]) - (carry * sums[6])) / n;
        double noise = (sums[5] + (intercept * intercept * n) + (carry * carry * sums[9]) + (slope * slope * sums[2])
            - (2 * intercept * sums[3]) - (2 * carry * sums[8]) - (2 * slope * sums[4])
            + (2 * intercept * carry * sums[6]) + (2 * intercept * slope * sums[1]) + (2 * carry * slope * sums[7])) / n;

        // Counts of few events are noisier: a share of the variance goes with the inverse volume, kept at its start.
        double volume = loading.VolumeNoise > 0 ? loading.VolumeNoise * sums[10] / n : 0;
        return loading with { Intercept = intercept, Loading = slope, Carry = carry, Noise = Math.Max(0.02, noise - volume) };
    }

    private static IndicatorLoading Presence(Indicator indicator, IndicatorLoading loading, double[] gradient, double[] hessian)
    {
        double[] step = SmallSystem.Solve(hessian, gradient, FitSums.Unknowns, 1e-3);
        for (int at = 0; at < step.Length; at++)
        {
            step[at] = Math.Clamp(step[at], -0.7, 0.7);
        }

        return loading with
        {
            Intercept = loading.Intercept + step[0],
            Setting = [.. loading.Setting.Select((value, at) => value + step[at + 1])],
            Carry = loading.Carry + step[^3],
            First = loading.First + step[^2],
            Loading = Signed(indicator, loading.Loading + step[^1]),
        };
    }

    private static double Signed(Indicator indicator, double loading) => indicator.Sign * Math.Max(LeastLoading, indicator.Sign * loading);
}
