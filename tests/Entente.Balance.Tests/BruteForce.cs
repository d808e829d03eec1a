namespace Entente.Balance.Tests;

/// <summary>The answers by trying everything; up to about 16 nodes for camps and 9 for blocs.</summary>
internal static class BruteForce
{
    public static long TwoCamps(SignedGraph graph)
    {
        long least = long.MaxValue;
        bool[] camp = new bool[graph.NodeCount];
        for (int code = 0; code < 1 << Math.Max(graph.NodeCount - 1, 0); code++)
        {
            for (int node = 1; node < camp.Length; node++)
            {
                camp[node] = ((code >> (node - 1)) & 1) == 1;
            }

            least = Math.Min(least, graph.Against(camp));
        }

        return least;
    }

    public static long Blocs(SignedGraph graph) => Blocs(graph, new int[graph.NodeCount], 0, 0);

    private static long Blocs(SignedGraph graph, int[] bloc, int node, int used)
    {
        if (node == bloc.Length)
        {
            return graph.Against(bloc.AsSpan());
        }

        long least = long.MaxValue;
        for (int label = 0; label <= used; label++)
        {
            bloc[node] = label;
            least = Math.Min(least, Blocs(graph, bloc, node + 1, Math.Max(used, label + 1)));
        }

        return least;
    }
}
