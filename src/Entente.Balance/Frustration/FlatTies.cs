namespace Entente.Balance;

/// <summary>A kernel to be solved: ties as flat arrays on dense indices.</summary>
internal sealed class FlatTies
{
    public FlatTies(int count, int[] sources, int[] targets, long[] weights)
    {
        (Count, Sources, Ends, Weights) = (count, sources, targets, weights);
        RowStarts = new int[count + 1];
        for (int edge = 0; edge < weights.Length; edge++)
        {
            RowStarts[sources[edge] + 1]++;
            RowStarts[targets[edge] + 1]++;
        }

        for (int node = 0; node < count; node++)
        {
            RowStarts[node + 1] += RowStarts[node];
        }

        Targets = new int[2 * weights.Length];
        EdgeOfSlot = new int[2 * weights.Length];
        int[] next = RowStarts.AsSpan(0, count).ToArray();
        for (int edge = 0; edge < weights.Length; edge++)
        {
            Put(next[sources[edge]]++, targets[edge], edge);
            Put(next[targets[edge]]++, sources[edge], edge);
        }
    }

    /// <summary>How many nodes.</summary>
    public int Count { get; }

    /// <summary>How many ties.</summary>
    public int EdgeCount => Weights.Length;

    /// <summary>One end of each tie.</summary>
    public int[] Sources { get; }

    /// <summary>The other end of each tie.</summary>
    public int[] Ends { get; }

    /// <summary>The weight of each tie; never 0.</summary>
    public long[] Weights { get; }

    /// <summary>Where each node's row begins.</summary>
    public int[] RowStarts { get; }

    /// <summary>The other ends, row after row.</summary>
    public int[] Targets { get; }

    /// <summary>The number of the tie that each slot of a row belongs to.</summary>
    public int[] EdgeOfSlot { get; }

    public static FlatTies Of(SignedGraph graph, long factor)
    {
        int[] sources = new int[graph.Edges.Count];
        int[] targets = new int[sources.Length];
        long[] weights = new long[sources.Length];
        for (int edge = 0; edge < sources.Length; edge++)
        {
            (sources[edge], targets[edge], weights[edge]) = graph.Edges[edge];
            weights[edge] *= factor;
        }

        return new FlatTies(graph.NodeCount, sources, targets, weights);
    }

    /// <summary>Total weight of the ties against a division.</summary>
    public long Against(int[] label)
    {
        long against = 0;
        for (int edge = 0; edge < Weights.Length; edge++)
        {
            against += IsAgainst(edge, label) ? Math.Abs(Weights[edge]) : 0;
        }

        return against;
    }

    /// <summary>Whether a tie is against a division.</summary>
    public bool IsAgainst(int edge, int[] label) => (label[Sources[edge]] == label[Ends[edge]]) == Weights[edge] < 0;

    private void Put(int slot, int target, int edge)
    {
        Targets[slot] = target;
        EdgeOfSlot[slot] = edge;
    }
}
