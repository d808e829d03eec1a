namespace Entente.Balance.Tests;

/// <summary>Random signed graphs; the seed says all.</summary>
internal static class RandomGraphs
{
    public static SignedGraph Of(int nodes, double density, double hostile, long heaviest, Random random)
    {
        List<SignedEdge> edges = [];
        for (int one = 0; one < nodes; one++)
        {
            for (int other = one + 1; other < nodes; other++)
            {
                if (random.NextDouble() < density)
                {
                    long weight = random.NextInt64(1, heaviest + 1);
                    edges.Add(new SignedEdge(one, other, random.NextDouble() < hostile ? -weight : weight));
                }
            }
        }

        return SignedGraph.From(nodes, edges);
    }

    /// <summary>Mixed sizes, densities, shares of hostility and weights.</summary>
    public static SignedGraph Small(Random random, int mostNodes) => Of(
        random.Next(1, mostNodes + 1), .2 + .8 * random.NextDouble(), random.NextDouble(), random.Next(2) == 0 ? 1 : 9, random);

    /// <summary>The relations of states of a few blocs: mostly friendly within, mostly hostile between, all pairs known.</summary>
    public static SignedGraph Relations(int nodes, int blocs, double noise, Random random)
    {
        List<SignedEdge> edges = [];
        for (int one = 0; one < nodes; one++)
        {
            for (int other = one + 1; other < nodes; other++)
            {
                bool isFriendly = (one % blocs == other % blocs) != random.NextDouble() < noise;
                long size = random.NextInt64(1, 101);
                edges.Add(new SignedEdge(one, other, isFriendly ? size : -size));
            }
        }

        return SignedGraph.From(nodes, edges);
    }

    /// <summary>The same network with its nodes numbered otherwise.</summary>
    public static SignedGraph Relabelled(SignedGraph graph, Random random)
    {
        int[] name = [.. Enumerable.Range(0, graph.NodeCount)];
        random.Shuffle(name);
        return SignedGraph.From(graph.NodeCount, [.. graph.Edges.Select(edge => new SignedEdge(name[edge.Target], name[edge.Source], edge.Weight))]);
    }

    /// <summary>Relabelled, and with the signs turned between some nodes and the rest: every split is as good as its turned twin.</summary>
    public static SignedGraph Turned(SignedGraph graph, Random random)
    {
        bool[] isTurned = [.. Enumerable.Range(0, graph.NodeCount).Select(_ => random.Next(2) == 0)];
        return Relabelled(SignedGraph.From(graph.NodeCount, [.. graph.Edges.Select(edge =>
            isTurned[edge.Source] == isTurned[edge.Target] ? edge : edge with { Weight = -edge.Weight })]), random);
    }
}
