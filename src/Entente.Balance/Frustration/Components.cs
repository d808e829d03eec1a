namespace Entente.Balance;

/// <summary>Connected parts of a graph, whatever the signs.</summary>
internal static class Components
{
    /// <summary>The number of each node's part, parts numbered from 0 in the order of their least nodes.</summary>
    public static int[] Of(SignedGraph graph)
    {
        int[] part = new int[graph.NodeCount];
        Array.Fill(part, -1);
        int parts = 0;
        Stack<int> open = new();
        for (int first = 0; first < part.Length; first++)
        {
            if (part[first] >= 0)
            {
                continue;
            }

            part[first] = parts;
            open.Push(first);
            while (open.TryPop(out int node))
            {
                for (int slot = graph.RowStarts[node]; slot < graph.RowStarts[node + 1]; slot++)
                {
                    int other = graph.Targets[slot];
                    if (part[other] < 0)
                    {
                        part[other] = parts;
                        open.Push(other);
                    }
                }
            }

            parts++;
        }

        return part;
    }
}
