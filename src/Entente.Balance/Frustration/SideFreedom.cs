namespace Entente.Balance;

/// <summary>Which nodes could as well sit on the other side: the best split is often not the only one.</summary>
/// <remarks>Each node in turn is forced to the other side than in the given split, relative to a reference node, and the
/// whole is solved again.</remarks>
public sealed record SideFreedom
{
    /// <summary>The node that sides are relative to; by default the one with the greatest weight of ties.</summary>
    public required int Reference { get; init; }

    /// <summary>What holds for each node; the reference itself is fixed.</summary>
    public required IReadOnlyList<SideFreedomKind> Kinds { get; init; }

    /// <summary>What it costs at least, in weight above the best, to put each node on the other side: 0 where free, null
    /// where unconnected or not settled.</summary>
    public required IReadOnlyList<long?> Costs { get; init; }

    /// <summary>The weight above the best that counts as slack.</summary>
    public required long Slack { get; init; }

    /// <summary>Tries every node on the other side.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="partition">Its split, best if the answer is to mean anything.</param>
    /// <param name="slack">Weight above the best, 0 or more.</param>
    /// <param name="reference">The reference node, or null for the one with the greatest weight of ties (the first such).</param>
    /// <param name="options">Deadline for the whole, 5 s by default; nodes not reached are <see cref="SideFreedomKind.NotSettled"/>.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static SideFreedom Of(
        SignedGraph graph, CampPartition partition, long slack = 0, int? reference = null, SolveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentOutOfRangeException.ThrowIfNegative(slack);
        options ??= new SolveOptions();
        int anchor = reference ?? Strongest(graph);
        SideFreedomKind[] kinds = new SideFreedomKind[graph.NodeCount];
        long?[] costs = new long?[graph.NodeCount];
        Stopping stopping = new(options, cancellationToken);
        int[] component = Components.Of(graph);
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (component[node] != component[anchor])
            {
                kinds[node] = SideFreedomKind.Unconnected;
                continue;
            }

            costs[node] = node == anchor ? null : Cost(graph, partition, anchor, node, options, stopping, cancellationToken);
            kinds[node] = node == anchor ? SideFreedomKind.Fixed : costs[node] switch
            {
                null => SideFreedomKind.NotSettled,
                0 => SideFreedomKind.Free,
                long cost when cost <= slack => SideFreedomKind.FreeWithinSlack,
                _ => SideFreedomKind.Fixed,
            };
        }

        return new SideFreedom { Reference = anchor, Kinds = kinds, Costs = costs, Slack = slack };
    }

    /// <summary>The node with the greatest weight of ties, the first of equals.</summary>
    internal static int Strongest(SignedGraph graph)
    {
        long[] strength = new long[Math.Max(graph.NodeCount, 1)];
        foreach (SignedEdge edge in graph.Edges)
        {
            strength[edge.Source] += Math.Abs(edge.Weight);
            strength[edge.Target] += Math.Abs(edge.Weight);
        }

        return Array.IndexOf(strength, strength.Max());
    }

    private static long? Cost(
        SignedGraph graph, CampPartition partition, int anchor, int node, SolveOptions options, Stopping stopping,
        CancellationToken cancellationToken)
    {
        if (!partition.IsExact || stopping.IsDue)
        {
            return null;
        }

        SolveOptions left = options with { Deadline = options.Deadline - TimeSpan.FromMilliseconds(stopping.Milliseconds) };
        return Turned(graph, partition, anchor, node, left, cancellationToken) is { } turned ? turned.Value - partition.Value : null;
    }

    /// <summary>The best split with a node on the other side than in a given one, and its value; null where not settled.</summary>
    internal static (CampPartition Forced, long Value)? Turned(
        SignedGraph graph, CampPartition partition, int anchor, int node, SolveOptions options, CancellationToken cancellationToken)
    {
        bool isSame = partition.Camp[anchor] != partition.Camp[node];
        (SignedGraph forced, long own) = Force(graph, anchor, node, isSame);
        bool[] start = [.. partition.Camp];
        start[node] = !start[node];
        CampPartition other = TwoCampSolver.Solve(forced, options with { StartCamp = start }, cancellationToken);
        return other.IsExact ? (other, other.Value + own) : null;
    }

    /// <summary>The graph with a tie between two nodes too strong to go against, and the cost of their own tie.</summary>
    private static (SignedGraph Forced, long Own) Force(SignedGraph graph, int anchor, int node, bool isSame)
    {
        long total = 1;
        long own = 0;
        List<SignedEdge> edges = new(graph.Edges.Count + 1);
        foreach (SignedEdge edge in graph.Edges)
        {
            if ((edge.Source == anchor && edge.Target == node) || (edge.Source == node && edge.Target == anchor))
            {
                own = edge.Weight > 0 == isSame ? 0 : Math.Abs(edge.Weight);
                continue;
            }

            edges.Add(edge);
            total += Math.Abs(edge.Weight);
        }

        edges.Add(new SignedEdge(anchor, node, isSame ? total : -total));
        return (SignedGraph.From(graph.NodeCount, edges), own);
    }
}
