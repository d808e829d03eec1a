using System.Globalization;

namespace Entente.Balance.Tests.Frustration;

public sealed class BlocSolverProperties
{
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("ENTENTE_SEED") ?? "20261124", CultureInfo.InvariantCulture);

    [Fact]
    public void Blocs_are_as_good_as_trying_every_division()
    {
        for (int run = 0; run < 3000; run++)
        {
            SignedGraph graph = RandomGraphs.Small(new Random(Seed + run), 8);
            BlocPartition blocs = BlocSolver.Solve(graph);
            string at = $"seed {Seed + run}";
            Assert.True(blocs.IsExact, at);
            Assert.True(BruteForce.Blocs(graph) == blocs.Value, at);
            Assert.True(graph.Against([.. blocs.Bloc]) == blocs.Value, at);
        }
    }
}
