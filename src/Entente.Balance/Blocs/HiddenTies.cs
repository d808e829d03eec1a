using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How sure a side is where some of the ties were not seen: ties are hidden by chance, and each draw is solved again.</summary>
/// <remarks>Every tie is left out on its own with the same chance. It asks whether the record's gaps could have made the
/// answer, not whether the ties that stand in it are right.</remarks>
[Source("aref-wilson-2019")]
public sealed record HiddenTies
{
    /// <summary>The node that sides are relative to.</summary>
    public required int Reference { get; init; }

    /// <summary>The chance of each tie to be left out.</summary>
    public required double Share { get; init; }

    /// <summary>How many draws were made.</summary>
    public required int Draws { get; init; }

    /// <summary>How many of them were solved exactly.</summary>
    public required int ExactDraws { get; init; }

    /// <summary>For each node the share of draws, in [0, 1], in which it stands with the reference, over those in which ties
    /// still join the two; null where none did.</summary>
    public required IReadOnlyList<double?> WithReference { get; init; }

    /// <summary>Hides and solves.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="share">The chance of each tie to be left out, in [0, 1).</param>
    /// <param name="draws">How many draws, 1 or more; a share's standard error is at most .5 / sqrt(draws).</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <param name="reference">The node that sides are relative to; the strongest where null.</param>
    /// <param name="options">The deadline of all together.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static HiddenTies Of(
        SignedGraph graph, double share, int draws, int seed, int? reference = null, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        int anchor = reference ?? SideFreedom.Strongest(graph);
        int[] with = new int[graph.NodeCount];
        int[] joined = new int[graph.NodeCount];
        Random random = new(seed);
        int made = 0;
        int exact = 0;
        for (; made < draws && !stopping.IsDue; made++)
        {
            SignedGraph seen = SignedGraph.From(graph.NodeCount, [.. graph.Edges.Where(_ => random.NextDouble() >= share)]);
            CampPartition camps = TwoCampSolver.Solve(seen, options with { Deadline = stopping.Left }, cancellationToken);
            int[] component = Components.Of(seen);
            exact += camps.IsExact ? 1 : 0;
            for (int node = 0; node < with.Length; node++)
            {
                bool isJoined = component[node] == component[anchor];
                joined[node] += isJoined ? 1 : 0;
                with[node] += isJoined && camps.Camp[node] == camps.Camp[anchor] ? 1 : 0;
            }
        }

        return new HiddenTies
        {
            Reference = anchor,
            Share = share,
            Draws = made,
            ExactDraws = exact,
            WithReference = [.. with.Zip(joined, (same, all) => all == 0 ? (double?)null : same / (double)all)],
        };
    }
}
