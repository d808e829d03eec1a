using System.Numerics;

namespace Entente.Balance;

/// <summary>In how many ways the best split into two camps can be had.</summary>
/// <remarks>Nodes that stand on one side in all best splits are fixed; the others touch each other in groups, and each group is
/// tried in all ways against the fixed. A split and its mirror are one; connected parts are counted each and
/// multiplied.</remarks>
public static class OptimaCount
{
    private const int MostInGroup = 24;

    /// <summary>Counts the best splits.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="partition">A best split.</param>
    /// <param name="kinds">Each node's freedom, relative to a fixed node of its connected part.</param>
    /// <returns>The number; null where the split is not proven best, or a group of free nodes is larger than 24.</returns>
    public static BigInteger? Of(SignedGraph graph, CampPartition partition, IReadOnlyList<SideFreedomKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(kinds);
        if (!partition.IsExact || kinds.Contains(SideFreedomKind.NotSettled))
        {
            return null;
        }

        BigInteger count = BigInteger.One;
        bool[] isSeen = new bool[graph.NodeCount];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (kinds[node] != SideFreedomKind.Free || isSeen[node])
            {
                continue;
            }

            List<int> group = [node];
            isSeen[node] = true;
            for (int at = 0; at < group.Count; at++)
            {
                for (int slot = graph.RowStarts[group[at]]; slot < graph.RowStarts[group[at] + 1]; slot++)
                {
                    int other = graph.Targets[slot];
                    if (kinds[other] == SideFreedomKind.Free && !isSeen[other])
                    {
                        isSeen[other] = true;
                        group.Add(other);
                    }
                }
            }

            if (group.Count > MostInGroup)
            {
                return null;
            }

            count *= InGroup(graph, partition, group);
        }

        return count;
    }

    /// <summary>Ways of a group as good as the given one: all are tried, one node turned at a time (Gray's order).</summary>
    private static long InGroup(SignedGraph graph, CampPartition partition, List<int> group)
    {
        bool[] camp = [.. partition.Camp];
        long value = 0;
        long ways = 1;
        for (long step = 1; step < 1L << group.Count; step++)
        {
            int node = group[BitOperations.TrailingZeroCount(step)];
            for (int slot = graph.RowStarts[node]; slot < graph.RowStarts[node + 1]; slot++)
            {
                // A tie held by the old side is lost by turning, and the other way round.
                long held = camp[node] == camp[graph.Targets[slot]] ? graph.Weights[slot] : -graph.Weights[slot];
                value += held;
            }

            camp[node] = !camp[node];
            ways += value == 0 ? 1 : 0;
        }

        return ways;
    }
}
