namespace Entente.Balance.Tests.Frustration;

public sealed class ScipAgreementTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("ENTENTE_LONG") == "1";

    [Fact]
    public void Camps_of_2000_random_networks_are_those_of_scip_also_relabelled_and_with_camps_turned()
    {
        for (int seed = 1; seed <= 2000; seed++)
        {
            Random random = new(seed);
            int nodes = random.Next(4, IsLong ? 20 : 10);
            SignedGraph graph = RandomGraphs.Of(nodes, .3 + .6 * random.NextDouble(), .1 + .6 * random.NextDouble(), seed % 2 == 0 ? 1 : 10, random);
            CampPartition camps = TwoCampSolver.Solve(graph);
            CampPartition turned = TwoCampSolver.Solve(RandomGraphs.Turned(graph, random));

            Assert.True((camps.Value, camps.IsExact) == (ScipOracle.TwoCamps(graph), true), $"seed {seed}");
            Assert.True((turned.Value, turned.IsExact) == (camps.Value, true), $"seed {seed}, turned");
        }
    }

    [Fact]
    public void Camps_of_larger_random_networks_are_those_of_scip()
    {
        for (int seed = 1; seed <= (IsLong ? 500 : 12); seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(15, 26), .15 + .4 * random.NextDouble(), .1 + .4 * random.NextDouble(), seed % 2 == 0 ? 1 : 10, random);
            CampPartition camps = TwoCampSolver.Solve(graph);
            Assert.True((camps.Value, camps.IsExact) == (ScipOracle.TwoCamps(graph), true), $"seed {seed}");
        }
    }

    [Fact]
    public void Blocs_of_random_networks_are_those_of_scip_also_relabelled()
    {
        for (int seed = 1; seed <= (IsLong ? 2000 : 250); seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(4, IsLong ? 14 : 10), .2 + .6 * random.NextDouble(), .1 + .5 * random.NextDouble(), seed % 2 == 0 ? 1 : 10, random);
            BlocPartition blocs = BlocSolver.Solve(graph);
            BlocPartition other = BlocSolver.Solve(RandomGraphs.Relabelled(graph, random));

            Assert.True((blocs.Value, blocs.IsExact) == (ScipOracle.Blocs(graph), true), $"seed {seed}");
            Assert.True((other.Value, other.IsExact) == (blocs.Value, true), $"seed {seed}, relabelled");
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

    // The bar of measures/speed/blocs.md: prints both times on the windows given.
    [Fact]
    public void The_times_of_scip_on_the_windows_are_printed_beside_ours()
    {
        Assert.SkipUnless(IsLong, "under ENTENTE_LONG=1 only");
        foreach (long heaviest in new[] { 1L, 10 })
        {
            SignedGraph[] graphs = [.. SharedGraphs.CowWindows().Select(window => SignedGraph.From(window.Graph.NodeCount,
                [.. window.Graph.Edges.Select((edge, at) => edge with { Weight = edge.Weight * (1 + (at * 7 % heaviest)) })]))];
            TimeSpan Time(Func<SignedGraph, long> solve)
            {
                _ = graphs.Sum(solve);
                TimeSpan before = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
                _ = graphs.Sum(solve);
                return System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - before;
            }

            TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(
                $"weights 1..{heaviest}, processor time of all windows: camps {Time(graph => TwoCampSolver.Solve(graph).Value).TotalMilliseconds:F0} ms, SCIP {Time(ScipOracle.TwoCamps).TotalMilliseconds:F0} ms; any number of blocs {Time(graph => BlocSolver.Solve(graph).Value).TotalMilliseconds:F0} ms"));
        }
    }
}
