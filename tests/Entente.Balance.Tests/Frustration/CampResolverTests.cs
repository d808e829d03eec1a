namespace Entente.Balance.Tests.Frustration;

public sealed class CampResolverTests
{
    [Fact]
    public void A_network_with_some_ties_changed_is_solved_as_if_it_were_new()
    {
        for (int seed = 1; seed <= 80; seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(3, 26), .15 + (.4 * random.NextDouble()), .1 + (.4 * random.NextDouble()), seed % 2 == 0 ? 1 : 9, random);
            CampResolver resolver = CampResolver.Of(graph);
            for (int run = 0; run < 5; run++)
            {
                SignedGraph changed = Changed(graph, random);
                CampPartition after = resolver.After(changed);

                Assert.True((after.Value, after.IsExact) == (TwoCampSolver.Solve(changed).Value, true), $"seed {seed}, run {run}");
                Assert.Equal(after.Value, changed.Against([.. after.Camp]));
            }
        }
    }

    /// <summary>One to three ties turned, weighed otherwise, taken away, or new.</summary>
    private static SignedGraph Changed(SignedGraph graph, Random random)
    {
        List<SignedEdge> edges = [.. graph.Edges];
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = edges.Count == 0 ? -1 : random.Next(edges.Count);
            int kind = at < 0 ? 3 : random.Next(4);
            int one = random.Next(graph.NodeCount);
            int other = (one + 1 + random.Next(graph.NodeCount - 1)) % graph.NodeCount;
            switch (kind)
            {
                case 0:
                    edges[at] = edges[at] with { Weight = -edges[at].Weight };
                    break;
                case 1:
                    edges[at] = edges[at] with { Weight = edges[at].Weight + Math.Sign(edges[at].Weight) };
                    break;
                case 2:
                    edges.RemoveAt(at);
                    break;
                default:
                    if (!edges.Exists(edge => (edge.Source, edge.Target) == (Math.Min(one, other), Math.Max(one, other))))
                    {
                        edges.Add(new SignedEdge(Math.Min(one, other), Math.Max(one, other), random.Next(2) == 0 ? 1 : -2));
                    }

                    break;
            }
        }

        return SignedGraph.From(graph.NodeCount, edges);
    }
}
