namespace Entente.Balance.Tests.Chance;

public sealed class TieSwitchingTests
{
    [Fact]
    public void Switching_keeps_everyones_friends_and_rivals_in_number_and_makes_other_networks()
    {
        SignedGraph graph = RandomGraphs.Of(20, .4, .4, 1, new Random(2));
        SignedEdge[] edges = [.. graph.Edges];
        new TieSwitching(graph).Run(edges, new Random(1), 2000);
        SignedGraph after = SignedGraph.From(20, edges);

        Assert.Equal(Degrees(graph), Degrees(after));
        Assert.NotEqual(graph.Edges, after.Edges);
    }

    [Fact]
    public void A_deadline_that_has_passed_leaves_fewer_draws_and_says_so()
    {
        SignNull chance = SignNull.BySwitching(GoldenFiles.HighlandTribes(), 1000, 1, new SolveOptions { Deadline = TimeSpan.Zero });

        Assert.Equal((1000, 0), (chance.Asked, chance.Draws.Count));
        Assert.Null(ChanceFigures.Of(chance).P);
    }

    private static IEnumerable<(int, int)> Degrees(SignedGraph graph) => Enumerable.Range(0, graph.NodeCount).Select(node => (
        graph.Edges.Count(edge => edge.Weight > 0 && (edge.Source == node || edge.Target == node)),
        graph.Edges.Count(edge => edge.Weight < 0 && (edge.Source == node || edge.Target == node))));
}
