namespace Entente.Balance.Tests.Frustration;

public sealed class SideLeverTests
{
    [Fact]
    public void A_lever_moves_its_node_and_its_bound_is_one()
    {
        int exact = 0;
        int found = 0;
        for (int seed = 1; seed <= 60; seed++)
        {
            SignedGraph graph = RandomGraphs.Of(8, .6, .4, 1, new Random(seed));
            CampPartition camps = TwoCampSolver.Solve(graph);
            if (SideLever.Of(graph, camps, 7, 0) is not { } lever)
            {
                continue;
            }

            found++;
            exact += lever.IsExact ? 1 : 0;
            Assert.True(CanTurn(graph, camps, [.. lever.Turned]), $"seed {seed}");
            Assert.InRange(lever.Bound, 0, Fewest(graph, camps));
            Assert.True(lever.Weight >= Fewest(graph, camps), $"seed {seed}");
        }

        Assert.True(found > 30 && 2 * exact > found, $"{exact} of {found} exact");
    }

    /// <summary>Whether after turning some ties a best split has node 7 elsewhere than before.</summary>
    private static bool CanTurn(SignedGraph graph, CampPartition camps, SignedEdge[] turned)
    {
        SignedGraph after = SignedGraph.From(8, [.. graph.Edges.Select(edge => turned.Contains(edge) ? edge with { Weight = -edge.Weight } : edge)]);
        SideFreedom freedom = SideFreedom.Of(after, TwoCampSolver.Solve(after), 0, 0);
        return freedom.Kinds[7] == SideFreedomKind.Free || TwoCampSolver.Solve(after).Camp[7] != camps.Camp[7];
    }

    private static int Fewest(SignedGraph graph, CampPartition camps)
    {
        SignedEdge[] ties = [.. graph.Edges];
        if (CanTurn(graph, camps, []))
        {
            return 0;
        }

        for (int one = 0; one < ties.Length; one++)
        {
            if (CanTurn(graph, camps, [ties[one]]))
            {
                return 1;
            }
        }

        return 2;
    }
}
