namespace Entente.Balance;

/// <summary>Ties that reductions take away, add and merge; what is settled on the way is kept in <see cref="Base"/>.</summary>
internal sealed class MutableTies
{
    public MutableTies(int count)
    {
        Targets = new int[count][];
        Weights = new long[count][];
        Degrees = new int[count];
        IsGone = new bool[count];
        Array.Fill(Targets, []);
        Array.Fill(Weights, []);
    }

    /// <summary>How many nodes, those gone among them.</summary>
    public int Count => Degrees.Length;

    /// <summary>The other ends of each node's ties; only the first <see cref="Degrees"/> of a row count.</summary>
    public int[][] Targets { get; }

    /// <summary>The weights beside <see cref="Targets"/>; never 0.</summary>
    public long[][] Weights { get; }

    /// <summary>How many ties each node has.</summary>
    public int[] Degrees { get; }

    /// <summary>Nodes that were eliminated or merged into another.</summary>
    public bool[] IsGone { get; }

    /// <summary>Weight that is against every division, settled by reductions.</summary>
    public long Base { get; set; }

    public static MutableTies Of(SignedGraph graph, long factor)
    {
        MutableTies ties = new(graph.NodeCount);
        for (int node = 0; node < ties.Count; node++)
        {
            int from = graph.RowStarts[node];
            int degree = graph.RowStarts[node + 1] - from;
            ties.Degrees[node] = degree;
            ties.Targets[node] = graph.Targets.AsSpan(from, degree).ToArray();
            ties.Weights[node] = graph.Weights.AsSpan(from, degree).ToArray();
            for (int slot = 0; slot < degree; slot++)
            {
                ties.Weights[node][slot] *= factor;
            }
        }

        return ties;
    }

    public static MutableTies Of(FlatTies flat)
    {
        MutableTies ties = new(flat.Count);
        for (int node = 0; node < flat.Count; node++)
        {
            int from = flat.RowStarts[node];
            int degree = flat.RowStarts[node + 1] - from;
            ties.Degrees[node] = degree;
            ties.Targets[node] = flat.Targets.AsSpan(from, degree).ToArray();
            ties.Weights[node] = new long[degree];
            for (int slot = 0; slot < degree; slot++)
            {
                ties.Weights[node][slot] = flat.Weights[flat.EdgeOfSlot[from + slot]];
            }
        }

        return ties;
    }

    /// <summary>Where a node's tie to another stands in its row, or -1.</summary>
    public int SlotOf(int node, int other) => Targets[node].AsSpan(0, Degrees[node]).IndexOf(other);

    /// <summary>The weight of a tie, 0 where there is none.</summary>
    public long Between(int one, int other)
    {
        int slot = SlotOf(one, other);
        return slot < 0 ? 0 : Weights[one][slot];
    }

    /// <summary>Adds a tie beside what is there. Where the two pull against one another, the lesser of them is against
    /// every division and goes into <see cref="Base"/>.</summary>
    public void Add(int one, int other, long weight)
    {
        if (weight == 0)
        {
            return;
        }

        if (Degrees[one] > Degrees[other])
        {
            (one, other) = (other, one);
        }

        int slot = SlotOf(one, other);
        if (slot < 0)
        {
            Append(one, other, weight);
            Append(other, one, weight);
            return;
        }

        int back = SlotOf(other, one);
        long old = Weights[one][slot];
        if (old > 0 != weight > 0)
        {
            Base += Math.Min(Math.Abs(old), Math.Abs(weight));
        }

        if (old + weight == 0)
        {
            RemoveAt(one, slot);
            RemoveAt(other, back);
            return;
        }

        Weights[one][slot] = Weights[other][back] = old + weight;
    }

    /// <summary>Takes a tie away.</summary>
    public void Remove(int one, int other)
    {
        RemoveAt(one, SlotOf(one, other));
        RemoveAt(other, SlotOf(other, one));
    }

    /// <summary>Takes a node and all its ties away.</summary>
    public void RemoveNode(int node)
    {
        for (int slot = 0; slot < Degrees[node]; slot++)
        {
            int other = Targets[node][slot];
            RemoveAt(other, SlotOf(other, node));
        }

        Degrees[node] = 0;
        IsGone[node] = true;
    }

    /// <summary>Merges a node into another: on its side, or with <paramref name="isFlipped"/> on the opposite side.</summary>
    public void Merge(int node, int into, bool isFlipped)
    {
        long own = Between(node, into);
        Base += own > 0 == isFlipped ? Math.Abs(own) : 0;
        int degree = Degrees[node];
        int[] targets = Targets[node];
        long[] weights = Weights[node];
        RemoveNode(node);
        for (int slot = 0; slot < degree; slot++)
        {
            if (targets[slot] != into)
            {
                Add(into, targets[slot], isFlipped ? -weights[slot] : weights[slot]);
            }
        }
    }

    private void Append(int node, int other, long weight)
    {
        int degree = Degrees[node];
        if (degree == Targets[node].Length)
        {
            int[] targets = new int[Math.Max(4, 2 * degree)];
            long[] weights = new long[targets.Length];
            Targets[node].CopyTo(targets, 0);
            Weights[node].CopyTo(weights, 0);
            (Targets[node], Weights[node]) = (targets, weights);
        }

        Targets[node][degree] = other;
        Weights[node][degree] = weight;
        Degrees[node] = degree + 1;
    }

    private void RemoveAt(int node, int slot)
    {
        int last = --Degrees[node];
        Targets[node][slot] = Targets[node][last];
        Weights[node][slot] = Weights[node][last];
    }
}
