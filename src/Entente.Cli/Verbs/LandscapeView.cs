using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>The landscape of all splits of a window: its local minima with their basins, whole up to 24 actors, else
/// sampled.</summary>
internal sealed record LandscapeView
{
    private const int MostMinima = 20;
    private const int MostEnergies = 4096;
    private const int SensitivityDraws = 50;

    /// <summary>Whether every split was looked at.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>How many splits there are, or were sampled.</summary>
    public required long Configurations { get; init; }

    /// <summary>How many local minima there are; of a sample how many different ones were met.</summary>
    public required int MinimaCount { get; init; }

    /// <summary>The deepest minima; of a sample those met most often.</summary>
    public required IReadOnlyList<LandscapeMinimumView> Minima { get; init; }

    /// <summary>The energies of all splits up to 13 actors, else null. Bit i - 1 of the place is set where actor i stands apart
    /// from actor 0.</summary>
    public IReadOnlyList<double>? Energies { get; init; }

    /// <summary>The share of draws, each propensity made up to a quarter greater or smaller, in which the deepest split stays the
    /// same; null where it was not drawn.</summary>
    public double? Sensitivity { get; init; }

    /// <summary>Of a sample: the share of descents that end in the best value met, with a 95 % interval.</summary>
    public object? Sample { get; init; }

    /// <summary>Surveys or samples.</summary>
    public static LandscapeView? Of(
        TieWindow window, IReadOnlyDictionary<string, double>? sizes, SolveOptions options, CancellationToken cancellationToken)
    {
        if (options.Deadline <= TimeSpan.Zero)
        {
            return null;
        }

        int count = window.Actors.Count;
        if (count > AlignmentLandscape.MostActors)
        {
            return Sampled(window, options, cancellationToken);
        }

        double[] weights = [.. window.Actors.Select(actor => sizes is null ? 1 : ActorSizes.Of(sizes, actor))];
        double[] pull = new double[count * count];
        foreach (SignedEdge edge in window.Graph.Edges)
        {
            pull[(edge.Source * count) + edge.Target] = pull[(edge.Target * count) + edge.Source] = (double)window.Told(edge.Weight);
        }

        AlignmentLandscape landscape = AlignmentLandscape.Of(weights, pull);
        decimal hostile = window.Told(window.Graph.Edges.Sum(edge => Math.Max(0, -edge.Weight)));
        return new LandscapeView
        {
            IsWhole = true,
            Configurations = landscape.ConfigurationCount,
            MinimaCount = landscape.Minima.Count,
            Minima = [.. landscape.Minima.Take(MostMinima).Select(minimum => new LandscapeMinimumView(
                minimum.Energy, sizes is null ? Math.Round((decimal)(minimum.Energy / 2), 9) + hostile : null, minimum.BasinSize / (double)landscape.ConfigurationCount, minimum.IsStrict,
                [.. window.Actors.Where((_, node) => AlignmentLandscape.IsOnSecondSide(minimum.Configuration, node))]))],
            Energies = landscape.ConfigurationCount > MostEnergies ? null : [.. Enumerable.Range(0, landscape.ConfigurationCount).Select(landscape.EnergyOf)],
            Sensitivity = count > 16 ? null : Stays(landscape, weights, pull, options.Seed, cancellationToken),
        };
    }

    private static double Stays(AlignmentLandscape landscape, double[] sizes, double[] pull, int seed, CancellationToken cancellationToken)
    {
        Random random = new(seed);
        int count = sizes.Length;
        int same = 0;
        for (int draw = 0; draw < SensitivityDraws; draw++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double[] drawn = [.. pull];
            for (int one = 0; one < count; one++)
            {
                for (int other = one + 1; other < count; other++)
                {
                    drawn[(one * count) + other] = drawn[(other * count) + one] = pull[(one * count) + other] * (.75 + (.5 * random.NextDouble()));
                }
            }

            same += AlignmentLandscape.Of(sizes, drawn).Minima[0].Configuration == landscape.Minima[0].Configuration ? 1 : 0;
        }

        return same / (double)SensitivityDraws;
    }

    private static LandscapeView Sampled(TieWindow window, SolveOptions options, CancellationToken cancellationToken)
    {
        SampledLandscape sampled = SampledLandscape.Of(window.Graph, 5000, options.Seed, options, cancellationToken);
        return new LandscapeView
        {
            IsWhole = false,
            Configurations = sampled.Draws,
            MinimaCount = sampled.MinimaMet,
            Minima = [.. sampled.Most.Select(minimum => new LandscapeMinimumView(
                2 * (double)window.Told(minimum.Value - window.Graph.Edges.Sum(edge => Math.Max(0, -edge.Weight))), window.Told(minimum.Value), minimum.Share, IsStrict: false,
                [.. window.Actors.Where((_, node) => minimum.Camp[node] == '1')]))],
            Sample = new { draws = sampled.Draws, minimaMet = sampled.MinimaMet, least = window.Told(sampled.Least), leastShare = sampled.LeastShare, leastInterval = new[] { sampled.LeastInterval.Low, sampled.LeastInterval.High } },
        };
    }
}
