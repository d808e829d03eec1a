using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How the frustration of a network compares with that of networks whose signs fell by chance.</summary>
[Source("aref-wilson-2019")]
public sealed record SignNull
{
    /// <summary>The frustration observed.</summary>
    public required long Observed { get; init; }

    /// <summary>The frustration of each draw, in order of drawing.</summary>
    public required IReadOnlyList<long> Draws { get; init; }

    /// <summary>How many of the draws, and the observed value, were solved exactly; all where it equals draws + 1.</summary>
    public required int ExactCount { get; init; }

    /// <summary>The mean over the draws.</summary>
    public double Mean => Draws.Count == 0 ? double.NaN : Draws.Average();

    /// <summary>The standard deviation over the draws; NaN below two draws.</summary>
    public double StandardDeviation =>
        Draws.Count < 2 ? double.NaN : Math.Sqrt(Draws.Sum(draw => (draw - Mean) * (draw - Mean)) / (Draws.Count - 1));

    /// <summary>Standard deviations from the mean; below 0 where the network is more balanced than chance. NaN where the
    /// draws do not vary.</summary>
    public double Z => StandardDeviation > 0 ? (Observed - Mean) / StandardDeviation : double.NaN;

    /// <summary>The share of draws, the observed counted as one, that are as balanced or more; in (0, 1].</summary>
    public double P => (1.0 + Draws.Count(draw => draw <= Observed)) / (Draws.Count + 1);

    /// <summary>Wall time in milliseconds. Not part of the answer.</summary>
    public double Milliseconds { get; init; }

    /// <summary>How many draws were asked for; more than <see cref="Draws"/> where time ran out.</summary>
    public required int Asked { get; init; }

    /// <summary>Shuffles the weights with their signs over the ties: the pattern of ties and the number of hostile ones stay.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="draws">How many, 1 or more.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <param name="options">Deadline of all together.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static SignNull ByShuffle(
        SignedGraph graph, int draws, int seed, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph, draws, options, new Random(seed), static (edges, random) =>
        {
            long[] weights = Array.ConvertAll(edges, edge => edge.Weight);
            random.Shuffle(weights);
            for (int at = 0; at < edges.Length; at++)
            {
                edges[at] = edges[at] with { Weight = weights[at] };
            }
        }, cancellationToken);
    }

    /// <summary>Switches the ends of pairs of ties of one sign: each actor keeps its numbers of friendly and of hostile ties,
    /// and nothing else of the pattern stays.</summary>
    /// <remarks>A chain of switches (a-b, c-d become a-d, c-b; refused where a tie would meet itself or another), 20 tries a
    /// tie before the first draw and 5 between draws.</remarks>
    /// <param name="graph">The network.</param>
    /// <param name="draws">How many, 1 or more.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <param name="options">Deadline of all together.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static SignNull BySwitching(
        SignedGraph graph, int draws, int seed, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        TieSwitching switching = new(graph);
        bool isFirst = true;
        return Of(graph, draws, options, new Random(seed), (edges, random) =>
        {
            switching.Run(edges, random, (isFirst ? 20 : 5) * edges.Length);
            isFirst = false;
        }, cancellationToken);
    }

    private static SignNull Of(
        SignedGraph graph, int draws, SolveOptions? options, Random random, Action<SignedEdge[], Random> disturb,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        options = (options ?? new SolveOptions()) with { StartCamp = null, StartBloc = null };
        Stopping watch = new(options, cancellationToken);
        CampPartition observed = TwoCampSolver.Solve(graph, options, cancellationToken);
        int exact = observed.IsExact ? 1 : 0;
        List<long> values = new(draws);
        SignedEdge[] edges = [.. graph.Edges];
        while (values.Count < draws && !watch.IsDue)
        {
            disturb(edges, random);
            CampPartition partition = TwoCampSolver.Solve(
                SignedGraph.From(graph.NodeCount, edges), options with { Deadline = watch.Left }, cancellationToken);
            if (partition.IsExact || !watch.IsDue)
            {
                values.Add(partition.Value);
                exact += partition.IsExact ? 1 : 0;
            }
        }

        return new SignNull { Observed = observed.Value, Draws = values, Asked = draws, ExactCount = exact, Milliseconds = watch.Milliseconds };
    }
}
