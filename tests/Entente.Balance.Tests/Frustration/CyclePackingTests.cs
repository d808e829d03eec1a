namespace Entente.Balance.Tests.Frustration;

public sealed class CyclePackingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cycles_packed_one_after_the_other_are_broken_and_load_no_tie_beyond_its_weight(bool isTwoCamps)
    {
        int cycles = 0;
        for (int seed = 1; seed <= 150; seed++)
        {
            Random random = new(seed);
            SignedGraph graph = RandomGraphs.Of(random.Next(4, 60), .05 + (.4 * random.NextDouble()), .6 * random.NextDouble(), seed % 2 == 0 ? 1 : 9, random);
            FlatTies ties = FlatTies.Of(graph, 1);
            SolveOptions options = new() { Seed = seed };
            Stopping stopping = new(options, CancellationToken.None);
            int[] label = new int[graph.NodeCount];
            new LocalSearch(ties, isTwoCamps, random).Improve(label, 20, stopping);
            CyclePacking packing = CyclePacking.Of(ties, isTwoCamps, label, isKept: true, stopping);
            long[] load = new long[ties.EdgeCount];
            foreach ((int[] cycle, long amount) in packing.Packed)
            {
                int hostile = cycle.Count(edge => ties.Weights[edge] < 0);
                Assert.True(amount > 0 && cycle.Length >= 3 && (isTwoCamps ? hostile % 2 == 1 : hostile == 1), $"seed {seed}");
                Assert.All(cycle.SelectMany(edge => new[] { ties.Sources[edge], ties.Ends[edge] }).CountBy(node => node), node => Assert.Equal(2, node.Value));
                foreach (int edge in cycle)
                {
                    load[edge] += amount;
                }

                cycles++;
            }

            Assert.True(Enumerable.Range(0, load.Length).All(edge => load[edge] <= Math.Abs(ties.Weights[edge])), $"seed {seed}");
            Assert.Equal(packing.Packed.Sum(each => each.Amount), packing.Total);
            Assert.True(packing.Total <= ties.Against(label), $"seed {seed}");
        }

        Assert.True(cycles > 1000);
    }

    [Fact]
    public void A_long_broken_ring_without_any_triangle_is_found()
    {
        SignedGraph ring = SignedGraph.From(40, [.. Enumerable.Range(0, 40).Select(node => new SignedEdge(node, (node + 1) % 40, node == 7 ? -3 : 2))]);
        foreach (bool isTwoCamps in new[] { true, false })
        {
            CyclePacking packing = CyclePacking.Of(FlatTies.Of(ring, 1), isTwoCamps, new int[40], isKept: true, new Stopping(new SolveOptions(), CancellationToken.None));
            Assert.Equal(2, packing.Total);
        }
    }
}
