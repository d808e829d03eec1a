namespace Entente.Balance.Tests.Dynamics;

public sealed class TriadDynamicsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_ends_balanced_or_jammed_and_says_so_truly(bool isConstrained)
    {
        for (int seed = 1; seed <= 30; seed++)
        {
            SignedGraph graph = RandomGraphs.Of(9, 1, .4, 1, new Random(seed));
            TriadDynamics run = TriadDynamics.Run(graph, isConstrained, .6, 200_000, seed);
            SignedGraph after = SignedGraph.From(graph.NodeCount, run.Ties);
            TriadCensus census = TriadCensus.Of(after);

            Assert.Equal(run.Frustrated.End, census.OneHostile + census.ThreeHostile);
            Assert.Equal(run.End == TriadDynamicsEnd.Balanced, run.Frustrated.End == 0);
            Assert.NotEqual(TriadDynamicsEnd.OutOfSteps, run.End);
            if (run.End == TriadDynamicsEnd.Jammed)
            {
                Assert.All(Enumerable.Range(0, after.Edges.Count), at =>
                    Assert.True(Frustrated([.. run.Ties.Select((edge, other) => other == at ? edge with { Weight = -edge.Weight } : edge)]) > run.Frustrated.End));
            }
        }

        static long Frustrated(SignedEdge[] edges)
        {
            TriadCensus census = TriadCensus.Of(SignedGraph.From(9, edges));
            return census.OneHostile + census.ThreeHostile;
        }
    }

    [Fact]
    public void The_same_seed_runs_the_same() => Assert.Equal(
        TriadDynamics.Run(RandomGraphs.Of(9, 1, .5, 1, new Random(3)), false, .5, 1000, 5).Ties,
        TriadDynamics.Run(RandomGraphs.Of(9, 1, .5, 1, new Random(3)), false, .5, 1000, 5).Ties);
}
