using Entente.Relations;

namespace Entente.Balance.Tests.Blocs;

public sealed class BlocPersistenceTests
{
    private const string Core = "AAA-BBB .9, CCC-DDD .8, AAA-CCC -.8, BBB-DDD -.7, ";

    [Fact]
    public void A_free_state_stays_where_it_was()
    {
        BlocReport withA = BlocAnalysis.Of(Networks.Of(Core + "AAA-EEE .5, CCC-EEE .3"));
        BlocReport withC = BlocAnalysis.Of(Networks.Of(Core + "AAA-EEE .3, CCC-EEE .5"));
        SignedNetwork even = Networks.Of(Core + "AAA-EEE .4, CCC-EEE .4");

        Assert.Equal("AAA BBB EEE", Networks.Ids(BlocAnalysis.Of(even, new BlocOptions { Previous = withA }).FirstCamp));
        Assert.Equal("CCC DDD EEE", Networks.Ids(BlocAnalysis.Of(even, new BlocOptions { Previous = withC }).FirstCamp));
        Assert.Equal(.4, BlocAnalysis.Of(even, new BlocOptions { Previous = withC }).WeightedFrustration, 12);
    }

    [Fact]
    public void Camp_A_goes_on_when_another_state_becomes_the_strongest()
    {
        BlocReport before = BlocAnalysis.Of(Networks.Of(Core));
        BlocReport after = BlocAnalysis.Of(
            Networks.Of("AAA-BBB .2, CCC-DDD 1, AAA-CCC -.8, CCC-BBB -.8"), new BlocOptions { Previous = before });

        Assert.Equal("AAA BBB", Networks.Ids(before.FirstCamp));
        Assert.Equal("AAA BBB", Networks.Ids(after.FirstCamp));
        Assert.Equal(["A", "B"], after.Blocs.Select(bloc => bloc.Letter));
        Assert.Equal("CCC DDD", Networks.Ids(after.Blocs[1].Members));
    }

    [Fact]
    public void A_new_bloc_takes_a_new_letter()
    {
        BlocReport before = BlocAnalysis.Of(Networks.Of(Core));
        BlocReport after = BlocAnalysis.Of(
            Networks.Of(Core + "EEE-FFF 1, EEE-AAA -1, EEE-CCC -1"), new BlocOptions { Previous = before });

        Assert.Equal(["A", "B", "C"], after.Blocs.Select(bloc => bloc.Letter));
        Assert.Equal("EEE FFF", Networks.Ids(after.Blocs[2].Members));
    }

    [Fact]
    public void A_memory_never_costs_a_worse_division()
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            SignedGraph graph = RandomGraphs.Small(new Random(seed), 9);
            Random random = new(seed);
            bool?[] camps = [.. Enumerable.Range(0, graph.NodeCount).Select(_ => random.Next(3) switch { 0 => false, 1 => true, _ => (bool?)null })];
            int?[] blocs = [.. Enumerable.Range(0, graph.NodeCount).Select(_ => random.Next(4) is var bloc && bloc < 3 ? bloc : (int?)null)];

            Assert.Equal(BruteForce.TwoCamps(graph), Persistence.Camps(graph, camps, new SolveOptions(), default).Value);
            Assert.Equal(BruteForce.Blocs(graph), Persistence.Blocs(graph, blocs, new SolveOptions(), default).Partition.Value);
            Assert.True(Persistence.Camps(graph, camps, new SolveOptions(), default).IsExact);
        }
    }
}
