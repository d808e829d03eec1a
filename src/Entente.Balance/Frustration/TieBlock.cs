namespace Entente.Balance;

/// <summary>A biconnected part of the ties: cycles never leave it, so it is solved on its own.</summary>
/// <param name="Nodes">The nodes by their numbers in the whole; their places here are the kernel's indices.</param>
/// <param name="Ties">The ties among them.</param>
internal sealed record TieBlock(int[] Nodes, FlatTies Ties)
{
    /// <summary>Splits what is left into blocks (Tarjan 1972). In reverse order each block shares at most one node with
    /// those before it.</summary>
    public static List<TieBlock> Split(MutableTies ties)
    {
        List<TieBlock> blocks = [];
        int[] depth = new int[ties.Count];
        int[] low = new int[ties.Count];
        int[] next = new int[ties.Count];
        int[] parent = new int[ties.Count];
        int[] local = new int[ties.Count];
        Array.Fill(local, -1);
        Stack<(int One, int Other, long Weight)> edges = new();
        int time = 0;
        for (int root = 0; root < ties.Count; root++)
        {
            if (depth[root] != 0 || ties.Degrees[root] == 0)
            {
                continue;
            }

            (depth[root], low[root], parent[root]) = (++time, time, -1);
            for (int node = root; node >= 0;)
            {
                if (next[node] < ties.Degrees[node])
                {
                    int slot = next[node]++;
                    int other = ties.Targets[node][slot];
                    if (depth[other] == 0)
                    {
                        edges.Push((node, other, ties.Weights[node][slot]));
                        (depth[other], low[other], parent[other]) = (++time, time, node);
                        node = other;
                    }
                    else if (other != parent[node] && depth[other] < depth[node])
                    {
                        edges.Push((node, other, ties.Weights[node][slot]));
                        low[node] = Math.Min(low[node], depth[other]);
                    }

                    continue;
                }

                int above = parent[node];
                if (above >= 0)
                {
                    low[above] = Math.Min(low[above], low[node]);
                    if (low[node] >= depth[above])
                    {
                        blocks.Add(Pop(edges, above, node, local));
                    }
                }

                node = above;
            }
        }

        return blocks;
    }

    private static TieBlock Pop(Stack<(int One, int Other, long Weight)> edges, int above, int node, int[] local)
    {
        List<int> nodes = [];
        List<int> sources = [];
        List<int> targets = [];
        List<long> weights = [];
        while (true)
        {
            (int one, int other, long weight) = edges.Pop();
            sources.Add(Local(one));
            targets.Add(Local(other));
            weights.Add(weight);
            if (one == above && other == node)
            {
                break;
            }
        }

        foreach (int each in nodes)
        {
            local[each] = -1;
        }

        return new TieBlock([.. nodes], new FlatTies(nodes.Count, [.. sources], [.. targets], [.. weights]));

        int Local(int each)
        {
            if (local[each] < 0)
            {
                local[each] = nodes.Count;
                nodes.Add(each);
            }

            return local[each];
        }
    }
}
