namespace Entente.Balance.Tests.Frustration;

public sealed class HighlandTribesTests
{
    [Fact]
    public void The_tribes_have_frustration_index_7_and_with_three_blocs_2()
    {
        SignedGraph tribes = GoldenFiles.HighlandTribes();

        CampPartition camps = TwoCampSolver.Solve(tribes);
        BlocPartition blocs = BlocSolver.Solve(tribes);

        Assert.Equal((29, 29), (tribes.Edges.Count(edge => edge.Weight > 0), tribes.Edges.Count(edge => edge.Weight < 0)));
        Assert.Equal((7L, 7L), (camps.Value, camps.Bound));
        Assert.Equal((2L, 2L, 3), (blocs.Value, blocs.Bound, blocs.BlocCount));
    }

    [Fact]
    public void The_triangles_of_the_tribes_by_number_of_hostile_ties_are_19_2_40_7()
    {
        TriadCensus census = TriadCensus.Of(GoldenFiles.HighlandTribes());

        Assert.Equal((19L, 2L, 40L, 7L), (census.NoHostile, census.OneHostile, census.TwoHostile, census.ThreeHostile));
        Assert.Equal(59 / 68.0, census.BalancedShare);
        Assert.Equal(66 / 68.0, census.WeaklyBalancedShare);
    }
}
