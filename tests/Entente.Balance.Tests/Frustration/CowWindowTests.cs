namespace Entente.Balance.Tests.Frustration;

public sealed class CowWindowTests
{
    [Fact]
    public void The_windows_of_1946_to_1971_have_their_known_frustration_and_line_index()
    {
        IReadOnlyDictionary<string, (long TwoCamps, long Blocs)> optima = SharedGraphs.CowOptima();
        foreach ((string window, SignedGraph graph) in SharedGraphs.CowWindows())
        {
            CampPartition camps = TwoCampSolver.Solve(graph);
            BlocPartition blocs = BlocSolver.Solve(graph);

            Assert.True(camps.IsExact && blocs.IsExact, window);
            Assert.Equal(optima[window], (camps.Value, blocs.Value));
        }
    }

    [Theory]
    [InlineData("highland_tribes.csv", 7, 2)]
    [InlineData("congress.csv", 18, 18)]
    [InlineData("slovene_parties_1994.csv", 15, -1)]
    public void The_classics_have_their_known_values(string file, long twoCamps, long blocs)
    {
        SignedGraph graph = SharedGraphs.Read(file);

        Assert.Equal((twoCamps, twoCamps), (TwoCampSolver.Solve(graph).Value, TwoCampSolver.Solve(graph).Bound));
        Assert.True(blocs < 0 || BlocSolver.Solve(graph).Value == blocs);
    }
}
