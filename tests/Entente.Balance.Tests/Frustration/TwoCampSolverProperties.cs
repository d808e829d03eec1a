using System.Globalization;

namespace Entente.Balance.Tests.Frustration;

public sealed class TwoCampSolverProperties
{
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("ENTENTE_SEED") ?? "20261124", CultureInfo.InvariantCulture);

    [Fact]
    public void Two_camps_are_as_good_as_trying_every_split()
    {
        for (int run = 0; run < 6000; run++)
        {
            SignedGraph graph = RandomGraphs.Small(new Random(Seed + run), 11);
            CampPartition camps = TwoCampSolver.Solve(graph);
            string at = $"seed {Seed + run}";
            Assert.True(camps.IsExact, at);
            Assert.True(BruteForce.TwoCamps(graph) == camps.Value, at);
            Assert.True(graph.Against([.. camps.Camp]) == camps.Value, at);
        }
    }

    [Fact]
    public void Renaming_nodes_and_switching_sides_keeps_the_value()
    {
        for (int run = 0; run < 300; run++)
        {
            Random random = new(Seed + run);
            SignedGraph graph = RandomGraphs.Small(random, 24);
            int[] names = [.. Enumerable.Range(0, graph.NodeCount)];
            random.Shuffle(names);
            bool[] flipped = [.. names.Select(_ => random.Next(2) == 0)];
            SignedGraph other = SignedGraph.From(graph.NodeCount, [.. graph.Edges.Select(edge => new SignedEdge(
                names[edge.Source], names[edge.Target], flipped[edge.Source] == flipped[edge.Target] ? edge.Weight : -edge.Weight))]);

            Assert.True(TwoCampSolver.Solve(graph).Value == TwoCampSolver.Solve(other).Value, $"seed {Seed + run}");
        }
    }
}
