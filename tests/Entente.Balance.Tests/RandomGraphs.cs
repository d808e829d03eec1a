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
}
