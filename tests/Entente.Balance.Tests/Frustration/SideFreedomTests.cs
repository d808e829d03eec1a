namespace Entente.Balance.Tests.Frustration;

public sealed class SideFreedomTests
{
    // A friendly pair, a rival of both, one tied equally to the two sides, one nearly so, one unconnected.
    private static readonly SignedGraph Sides = SignedGraph.From(6,
        [new(0, 1, 9), new(0, 2, -9), new(1, 2, -9), new(0, 3, 3), new(2, 3, 3), new(0, 4, 4), new(2, 4, 2)]);

    [Fact]
    public void A_node_equally_tied_to_both_sides_is_free_and_one_nearly_so_within_the_slack()
    {
        SideFreedom freedom = SideFreedom.Of(Sides, TwoCampSolver.Solve(Sides), slack: 2);

        Assert.Equal(0, freedom.Reference);
        Assert.Equal(
            [SideFreedomKind.Fixed, SideFreedomKind.Fixed, SideFreedomKind.Fixed, SideFreedomKind.Free, SideFreedomKind.FreeWithinSlack, SideFreedomKind.Unconnected],
            freedom.Kinds);
        Assert.Equal([null, 13L, 13L, 0L, 2L, null], freedom.Costs);
    }

    [Fact]
    public void Costs_are_those_of_trying_every_split()
    {
        for (int seed = 1; seed <= 200; seed++)
        {
            SignedGraph graph = RandomGraphs.Small(new Random(seed), 9);
            CampPartition camps = TwoCampSolver.Solve(graph);
            SideFreedom freedom = SideFreedom.Of(graph, camps, 0, 0);
            for (int node = 1; node < graph.NodeCount; node++)
            {
                if (freedom.Kinds[node] != SideFreedomKind.Unconnected)
                {
                    Assert.True(freedom.Costs[node] == Turned(graph, camps, node) - camps.Value, $"seed {seed}, node {node}");
                }
            }
        }
    }

    [Fact]
    public void Without_time_nothing_is_called_fixed_or_free()
    {
        SideFreedom freedom = SideFreedom.Of(
            Sides, TwoCampSolver.Solve(Sides), 0, null, new SolveOptions { Deadline = TimeSpan.Zero });

        Assert.Equal(4, freedom.Kinds.Count(kind => kind == SideFreedomKind.NotSettled));
    }

    private static long Turned(SignedGraph graph, CampPartition camps, int node)
    {
        long least = long.MaxValue;
        bool[] camp = new bool[graph.NodeCount];
        for (int code = 0; code < 1 << (graph.NodeCount - 1); code++)
        {
            for (int other = 1; other < camp.Length; other++)
            {
                camp[other] = ((code >> (other - 1)) & 1) == 1;
            }

            if (camp[node] != camps.Camp[node])
            {
                least = Math.Min(least, graph.Against(camp));
            }
        }

        return least;
    }
}
