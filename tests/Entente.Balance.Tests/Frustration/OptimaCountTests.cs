namespace Entente.Balance.Tests.Frustration;

public sealed class OptimaCountTests
{
    [Fact]
    public void The_count_is_that_of_trying_every_split()
    {
        for (int seed = 1; seed <= 150; seed++)
        {
            SignedGraph graph = RandomGraphs.Of(8, .5, .45, seed % 2 == 0 ? 1 : 3, new Random(seed));
            CampPartition camps = TwoCampSolver.Solve(graph);
            if (Components.Of(graph).Max() > 0)
            {
                continue;
            }

            IReadOnlyList<SideFreedomKind> kinds = SideFreedom.Of(graph, camps, 0, 0).Kinds;
            Assert.True(OptimaCount.Of(graph, camps, kinds) == Tried(graph, camps.Value), $"seed {seed}");
        }
    }

    private static int Tried(SignedGraph graph, long value)
    {
        bool[] camp = new bool[graph.NodeCount];
        int count = 0;
        for (int code = 0; code < 1 << (graph.NodeCount - 1); code++)
        {
            for (int node = 1; node < camp.Length; node++)
            {
                camp[node] = ((code >> (node - 1)) & 1) == 1;
            }

            count += graph.Against(camp) == value ? 1 : 0;
        }

        return count;
    }
}
