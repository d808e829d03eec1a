namespace Entente.Balance;

/// <summary>The smallest change of ties that brings a node to the other side: how many ties must turn their sign.</summary>
/// <remarks>A turn of weight w moves the balance between two splits by 2w at most, so that the cost of the node's crossing
/// gives a bound in weight. The ties are chosen one by one, each time those that gain most against the best split on the old
/// side, found anew and exactly after each turn.</remarks>
public sealed record SideLever
{
    /// <summary>The node.</summary>
    public required int Node { get; init; }

    /// <summary>The reference that its side is relative to.</summary>
    public required int Reference { get; init; }

    /// <summary>The ties to turn, in order of choice; after them some best split has the node on the other side.</summary>
    public required IReadOnlyList<SignedEdge> Turned { get; init; }

    /// <summary>The weight turned: an upper bound of the least.</summary>
    public required long Weight { get; init; }

    /// <summary>A weight that no change that moves the node can go below.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether the weight is proven least.</summary>
    public bool IsExact => Weight == Bound;

    /// <summary>Finds a small change.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="partition">Their best split.</param>
    /// <param name="node">The node to move.</param>
    /// <param name="reference">The node that sides are relative to.</param>
    /// <param name="options">The deadline for the whole.</param>
    /// <param name="remembered">The same ties with their proof, for many nodes to share; null to solve anew after each turn.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <returns>The change; null where the split is not proven best, the two are unconnected, or time ran out.</returns>
    public static SideLever? Of(
        SignedGraph graph, CampPartition partition, int node, int reference, SolveOptions? options = null, CampResolver? remembered = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        options ??= new SolveOptions();
        int[] component = Components.Of(graph);
        if (!partition.IsExact || node == reference || component[node] != component[reference])
        {
            return null;
        }

        Stopping stopping = new(options, cancellationToken);
        SolveOptions solve = options with { StartCamp = partition.Camp };
        (CampPartition Forced, long Value)? over = SideFreedom.Turned(graph, partition, reference, node, solve, cancellationToken);
        if (over is not { } across)
        {
            return null;
        }

        long cost = across.Value - partition.Value;
        List<SignedEdge> turned = [];
        SignedEdge[] ties = [.. graph.Edges];
        bool isOldSame = partition.Camp[node] == partition.Camp[reference];
        IReadOnlyList<bool> target = across.Forced.Camp;
        CampPartition best = partition;
        while (!stopping.IsDue)
        {
            SignedGraph now = SignedGraph.From(graph.NodeCount, ties);
            best = remembered?.After(now, solve with { Deadline = stopping.Left }, cancellationToken) ?? TwoCampSolver.Solve(now, solve with { Deadline = stopping.Left }, cancellationToken);
            if (!best.IsExact)
            {
                return null;
            }

            if (best.Value == now.Against([.. target]) || best.Camp[node] == best.Camp[reference] != isOldSame)
            {
                long weight = turned.Sum(edge => Math.Abs(edge.Weight));
                return new SideLever { Node = node, Reference = reference, Turned = turned, Weight = weight, Bound = Math.Min(weight, Least(graph, cost)) };
            }

            int chosen = Choose(ties, target, best.Camp, turned, now.Against([.. target]) - best.Value);
            if (chosen < 0)
            {
                return null;
            }

            turned.Add(graph.Edges[chosen]);
            ties[chosen] = ties[chosen] with { Weight = -ties[chosen].Weight };
        }

        return null;
    }

    // Half of the cost, and no less than the lightest ties allow.
    private static long Least(SignedGraph graph, long cost)
    {
        long half = (cost + 1) / 2;
        return cost == 0 ? 0 : Math.Max(half, graph.Edges.Min(edge => Math.Abs(edge.Weight)));
    }

    /// <summary>Of the ties that the target goes against and the present best does not: the lightest that closes what is left, or
    /// the heaviest.</summary>
    private static int Choose(SignedEdge[] ties, IReadOnlyList<bool> target, IReadOnlyList<bool> best, List<SignedEdge> turned, long left)
    {
        int chosen = -1;
        for (int at = 0; at < ties.Length; at++)
        {
            SignedEdge edge = ties[at];
            bool isAgainstTarget = target[edge.Source] == target[edge.Target] == edge.Weight < 0;
            bool isAgainstBest = best[edge.Source] == best[edge.Target] == edge.Weight < 0;
            if (!isAgainstTarget || isAgainstBest || turned.Exists(other => (other.Source, other.Target) == (edge.Source, edge.Target)))
            {
                continue;
            }

            long size = Math.Abs(edge.Weight);
            long kept = chosen < 0 ? 0 : Math.Abs(ties[chosen].Weight);
            bool closes = 2 * size >= left;
            bool isBetter = chosen < 0 || (closes ? 2 * kept < left || size < kept : 2 * kept < left && size > kept);
            chosen = isBetter ? at : chosen;
        }

        return chosen;
    }
}
