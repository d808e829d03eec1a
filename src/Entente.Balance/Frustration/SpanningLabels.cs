namespace Entente.Balance;

/// <summary>Reads a division off a fractional cover.</summary>
internal static class SpanningLabels
{
    /// <summary>Follows the least covered ties first, each as its sign says, as long as they join what is not yet joined; for
    /// blocs only friendly ties that are covered less than half.</summary>
    public static int[] Of(FlatTies ties, double[] cover, bool isTwoCamps)
    {
        int[] order = new int[ties.EdgeCount];
        double[] key = new double[order.Length];
        for (int edge = 0; edge < order.Length; edge++)
        {
            order[edge] = edge;
            key[edge] = cover[edge] - 1e-9 * Math.Min(Math.Abs(ties.Weights[edge]), 1000);
        }

        Array.Sort(key, order);
        int[] leader = new int[ties.Count];
        int[] turned = new int[ties.Count];
        for (int node = 0; node < leader.Length; node++)
        {
            leader[node] = node;
        }

        foreach (int edge in order)
        {
            if (!isTwoCamps && (ties.Weights[edge] < 0 || cover[edge] > .5))
            {
                continue;
            }

            (int one, int turnOne) = Find(leader, turned, ties.Sources[edge]);
            (int other, int turnOther) = Find(leader, turned, ties.Ends[edge]);
            if (one != other)
            {
                leader[one] = other;
                turned[one] = turnOne ^ turnOther ^ (ties.Weights[edge] < 0 ? 1 : 0);
            }
        }

        int[] label = new int[ties.Count];
        for (int node = 0; node < label.Length; node++)
        {
            (int root, int turn) = Find(leader, turned, node);
            label[node] = isTwoCamps ? turn : root;
        }

        return label;
    }

    private static (int Root, int Turn) Find(int[] leader, int[] turned, int node)
    {
        int turn = 0;
        while (leader[node] != node)
        {
            turn ^= turned[node];
            node = leader[node];
        }

        return (node, turn);
    }
}
