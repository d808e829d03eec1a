namespace Entente.Balance.Tests.Frustration;

public sealed class TwoCampSolverTests
{
    [Fact]
    public void One_hostile_tie_in_a_triangle_frustrates_one_tie()
    {
        CampPartition camps = TwoCampSolver.Solve(SignedGraph.From(3, [new(0, 1, 1), new(1, 2, 1), new(0, 2, -1)]));

        Assert.Equal(1, camps.Value);
        Assert.True(camps.IsExact);
    }

    [Fact]
    public void Two_hostile_ties_in_a_triangle_are_balanced()
    {
        CampPartition camps = TwoCampSolver.Solve(SignedGraph.From(3, [new(0, 1, 1), new(1, 2, -1), new(0, 2, -1)]));

        Assert.Equal(0, camps.Value);
        Assert.Equal([false, false, true], camps.Camp);
    }

    [Fact]
    public void A_network_without_ties_is_balanced()
    {
        Assert.Equal(0, TwoCampSolver.Solve(SignedGraph.From(0, [])).Value);
        Assert.True(TwoCampSolver.Solve(SignedGraph.From(4, [])).IsExact);
    }

    [Fact]
    public void A_partition_is_worth_what_its_own_ties_say()
    {
        SignedGraph graph = RandomGraphs.Relations(40, 2, .12, new Random(11));

        CampPartition camps = TwoCampSolver.Solve(graph);

        Assert.True(camps.IsExact);
        Assert.Equal(camps.Value, graph.Against([.. camps.Camp]));
    }

    [Fact]
    public void Without_time_a_partition_comes_with_a_bound_and_is_not_called_exact()
    {
        SignedGraph graph = RandomGraphs.Of(60, 1, .5, 1, new Random(5));

        CampPartition camps = TwoCampSolver.Solve(graph, new SolveOptions { Deadline = TimeSpan.Zero });

        Assert.False(camps.IsExact);
        Assert.InRange(camps.Bound, 0, camps.Value - 1);
        Assert.Equal(camps.Value, graph.Against([.. camps.Camp]));
    }

    [Fact]
    public void Work_that_is_called_off_gives_the_best_and_its_bound()
    {
        SignedGraph graph = RandomGraphs.Of(60, 1, .5, 1, new Random(5));

        CampPartition camps = TwoCampSolver.Solve(graph, null, new CancellationToken(canceled: true));

        Assert.False(camps.IsExact);
        Assert.Equal(camps.Value, graph.Against([.. camps.Camp]));
    }
}
