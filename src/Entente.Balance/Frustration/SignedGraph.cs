using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A signed, weighted, undirected network on dense indices, as flat arrays: what the solvers work on.</summary>
/// <remarks>Rows are sorted by target. Every tie stands in two rows. An unknown or neutral dyad has no tie here; the
/// caller settles which is which, before.</remarks>
public sealed class SignedGraph
{
    /// <summary>The greatest sum of sizes of weights that is taken, 2^50: sums stay exact in whole and in floating numbers.</summary>
    public const long LargestTotal = 1L << 50;

    private SignedGraph(int nodeCount, SignedEdge[] edges)
    {
        NodeCount = nodeCount;
        Edges = edges;
        RowStarts = new int[nodeCount + 1];
        foreach (SignedEdge edge in edges)
        {
            RowStarts[edge.Source + 1]++;
            RowStarts[edge.Target + 1]++;
        }

        for (int node = 0; node < nodeCount; node++)
        {
            RowStarts[node + 1] += RowStarts[node];
        }

        Targets = new int[2 * edges.Length];
        Weights = new long[2 * edges.Length];
        int[] next = RowStarts.AsSpan(0, nodeCount).ToArray();
        Fill(edges, next);
    }

    /// <summary>How many nodes, 0 or more.</summary>
    public int NodeCount { get; }

    /// <summary>The ties, each once with its lesser end as source, sorted by source and then target.</summary>
    public IReadOnlyList<SignedEdge> Edges { get; }

    /// <summary>Where each node's row begins in <see cref="Targets"/>; one longer than the node count.</summary>
    internal int[] RowStarts { get; }

    /// <summary>The other ends, row after row, ascending within a row.</summary>
    internal int[] Targets { get; }

    /// <summary>The weights, beside <see cref="Targets"/>.</summary>
    internal long[] Weights { get; }

    /// <summary>Makes a graph of its ties.</summary>
    /// <param name="nodeCount">How many nodes, 0 or more; a node without ties is allowed.</param>
    /// <param name="edges">The ties in any order, each dyad at most once, no weight 0.</param>
    /// <exception cref="ModelException">ENT0601 an end outside the graph or a tie to itself; ENT0602 a dyad given twice
    /// (add up or choose before: the sum of +1 and -1 is not "no tie"); ENT0603 a weight of 0 or weights too large.</exception>
    public static SignedGraph From(int nodeCount, IReadOnlyList<SignedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentNullException.ThrowIfNull(edges);
        SignedEdge[] sorted = new SignedEdge[edges.Count];
        Int128 total = 0;
        for (int index = 0; index < sorted.Length; index++)
        {
            SignedEdge edge = edges[index];
            CheckEnds(nodeCount, edge, index);
            total += Int128.Abs(edge.Weight);
            if (edge.Weight == 0 || total > LargestTotal)
            {
                throw Refused("ENT0603", $"The weight {edge.Weight} makes no tie that can be counted.", index,
                    "Leave out ties of weight 0; keep the sum of all sizes at or below 2^50.");
            }

            sorted[index] = edge.Source < edge.Target ? edge : new SignedEdge(edge.Target, edge.Source, edge.Weight);
        }

        Array.Sort(sorted, static (one, other) => (one.Source, one.Target).CompareTo((other.Source, other.Target)));
        for (int index = 1; index < sorted.Length; index++)
        {
            if (sorted[index].Source == sorted[index - 1].Source && sorted[index].Target == sorted[index - 1].Target)
            {
                throw Refused("ENT0602", $"The dyad {sorted[index].Source}-{sorted[index].Target} is given twice.", index,
                    "Give each dyad one tie: settle which value holds before the network is solved.");
            }
        }

        return new SignedGraph(nodeCount, sorted);
    }

    /// <summary>Turns real weights into whole ones by rounding to the nearest multiple of 1/<paramref name="scale"/>.</summary>
    /// <param name="weight">A finite weight; NaN and infinity are refused.</param>
    /// <param name="scale">How many units one stands for, above 0 ("100" keeps hundredths).</param>
    /// <returns>The whole weight; at least one unit in size where the weight is not 0, so that no tie is lost.</returns>
    /// <exception cref="ModelException">ENT0604: the weight is NaN or infinite.</exception>
    public static long WholeWeight(double weight, long scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        if (!double.IsFinite(weight))
        {
            throw new ModelException(new Failure("ENT0604", $"'{weight.ToString(CultureInfo.InvariantCulture)}' is not the weight of a tie.",
                "weights of ties", "Give a finite number, or leave the tie out where the relation is not known."));
        }

        long whole = (long)Math.Round(weight * scale, MidpointRounding.AwayFromZero);
        return whole != 0 || weight == 0 ? whole : Math.Sign(weight);
    }

    /// <summary>The sizes of a node's ties together.</summary>
    internal long Strength(int node)
    {
        long total = 0;
        for (int slot = RowStarts[node]; slot < RowStarts[node + 1]; slot++)
        {
            total += Math.Abs(Weights[slot]);
        }

        return total;
    }

    /// <summary>The total weight of ties against a split: friendly ties across it and hostile ties within a side.</summary>
    /// <param name="camp">Length <see cref="NodeCount"/>.</param>
    /// <returns>An upper bound of the least such weight.</returns>
    public long Against(ReadOnlySpan<bool> camp)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(camp.Length, NodeCount);
        long against = 0;
        foreach (SignedEdge edge in Edges)
        {
            if (camp[edge.Source] == camp[edge.Target] ? edge.Weight < 0 : edge.Weight > 0)
            {
                against += Math.Abs(edge.Weight);
            }
        }

        return against;
    }

    /// <summary>The total weight of ties against a division into any number of blocs.</summary>
    /// <param name="bloc">Length <see cref="NodeCount"/>; equal numbers are one bloc.</param>
    /// <returns>An upper bound of the least such weight.</returns>
    public long Against(ReadOnlySpan<int> bloc)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bloc.Length, NodeCount);
        long against = 0;
        foreach (SignedEdge edge in Edges)
        {
            if (bloc[edge.Source] == bloc[edge.Target] ? edge.Weight < 0 : edge.Weight > 0)
            {
                against += Math.Abs(edge.Weight);
            }
        }

        return against;
    }

    private static void CheckEnds(int nodeCount, SignedEdge edge, int index)
    {
        if ((uint)edge.Source >= (uint)nodeCount || (uint)edge.Target >= (uint)nodeCount || edge.Source == edge.Target)
        {
            throw Refused("ENT0601", $"The tie {edge.Source}-{edge.Target} does not join two different nodes of 0..{nodeCount - 1}.",
                index, "Give both ends as different indices below the node count.");
        }
    }

    private static ModelException Refused(string code, string cause, int index, string mend) =>
        new(new Failure(code, cause, string.Create(CultureInfo.InvariantCulture, $"tie {index} of the signed graph"), mend));

    private void Fill(SignedEdge[] edges, int[] next)
    {
        // Lesser neighbours first (second pass order of sources ascending), so that rows come out sorted.
        foreach (SignedEdge edge in edges)
        {
            Targets[next[edge.Target]] = edge.Source;
            Weights[next[edge.Target]++] = edge.Weight;
        }

        foreach (SignedEdge edge in edges)
        {
            Targets[next[edge.Source]] = edge.Target;
            Weights[next[edge.Source]++] = edge.Weight;
        }
    }
}
