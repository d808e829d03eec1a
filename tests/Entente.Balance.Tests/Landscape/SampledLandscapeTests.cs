namespace Entente.Balance.Tests.Landscape;

public sealed class SampledLandscapeTests
{
    [Fact]
    public void Sampled_minima_of_the_tribes_are_minima_of_the_whole_landscape()
    {
        SignedGraph tribes = GoldenFiles.HighlandTribes();
        SampledLandscape sampled = SampledLandscape.Of(tribes, 4000, 1);
        double[] propensities = new double[256];
        foreach (SignedEdge edge in tribes.Edges)
        {
            propensities[(edge.Source * 16) + edge.Target] = propensities[(edge.Target * 16) + edge.Source] = edge.Weight;
        }

        // Energy counts each friendly pair apart +2 and each hostile one -2: frustration = (energy + 2 x 29) / 2.
        AlignmentLandscape whole = AlignmentLandscape.Of([.. Enumerable.Repeat(1.0, 16)], propensities);
        Assert.Equal(7, sampled.Least);
        Assert.Equal(7, (whole.Minima[0].Energy + 58) / 2);
        double share = whole.Minima.Where(minimum => minimum.Energy == whole.Minima[0].Energy).Sum(minimum => minimum.BasinSize) / (double)whole.ConfigurationCount;
        Assert.InRange(share, sampled.LeastInterval.Low - .02, sampled.LeastInterval.High + .02);
        Assert.True(sampled.MinimaMet <= whole.Minima.Count);
    }
}
