namespace Entente.Balance.Tests.Frustration;

public sealed class ScipAgreementTests
{
    // Two thousand under ENTENTE_LONG=1.
    private static readonly int Runs = Environment.GetEnvironmentVariable("ENTENTE_LONG") == "1" ? 2000 : 200;

    [Fact]
    public void Camps_of_random_networks_are_those_of_scip()
    {
        for (int seed = 1; seed <= Runs; seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(8, 22), .15 + .5 * random.NextDouble(), .1 + .5 * random.NextDouble(), seed % 2 == 0 ? 1 : 10, random);
            CampPartition camps = TwoCampSolver.Solve(graph);
            Assert.True((camps.Value, camps.IsExact) == (ScipOracle.TwoCamps(graph), true), $"seed {seed}");
        }
    }

    [Fact]
    public void Blocs_of_random_networks_are_those_of_scip()
    {
        for (int seed = 1; seed <= Runs; seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(6, 14), .2 + .6 * random.NextDouble(), .1 + .5 * random.NextDouble(), seed % 2 == 0 ? 1 : 10, random);
            BlocPartition blocs = BlocSolver.Solve(graph);
            Assert.True((blocs.Value, blocs.IsExact) == (ScipOracle.Blocs(graph), true), $"seed {seed}");
        }
    }

    [Fact]
    public void Camps_of_the_windows_of_1946_to_1971_with_weights_are_those_of_scip()
    {
        foreach ((string window, SignedGraph graph) in SharedGraphs.CowWindows())
        {
            Random random = new(graph.Edges.Count);
            SignedGraph heavy = SignedGraph.From(
                graph.NodeCount, [.. graph.Edges.Select(edge => edge with { Weight = edge.Weight * random.NextInt64(1, 11) })]);
            CampPartition camps = TwoCampSolver.Solve(heavy);
            Assert.True((camps.Value, camps.IsExact) == (ScipOracle.TwoCamps(heavy), true), window);
        }
    }
}
