using System.Globalization;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Landscape;

public sealed class AlignmentLandscapeTests
{
    [Fact]
    public void The_eleven_actors_of_2016_have_one_minimum_against_turkey_isis_and_nusra()
    {
        string[][] actors = Rows("landscape_me2016_actors.csv");
        string[] names = [.. actors.Select(row => row[0])];
        double[] table = new double[names.Length * names.Length];
        foreach (string[] row in Rows("landscape_me2016_propensities.csv"))
        {
            (int one, int other) = (Array.IndexOf(names, row[0]), Array.IndexOf(names, row[1]));
            table[one * names.Length + other] = table[other * names.Length + one] = Number(row[2]);
        }

        AlignmentLandscape landscape = AlignmentLandscape.Of([.. actors.Select(row => Number(row[1]))], table);

        LandscapeMinimum minimum = Assert.Single(landscape.Minima, minimum => minimum.IsStrict);
        Assert.Equal(-83200, minimum.Energy);
        Assert.Equal(["Tur", "ISIS", "Nursa"],
            names.Where((_, actor) => AlignmentLandscape.IsOnSecondSide(minimum.Configuration, actor)));
        Assert.Equal(1024, landscape.Minima.Sum(each => each.BasinSize));
    }

    [Fact]
    public void Three_mutual_rivals_have_three_minima_that_share_the_landscape()
    {
        AlignmentLandscape landscape = AlignmentLandscape.Of([1, 1, 1], [0, -1, -1, -1, 0, -1, -1, -1, 0]);

        Assert.Equal([-4, -4, -4], landscape.Minima.Select(minimum => minimum.Energy));
        Assert.Equal(4, landscape.Minima.Sum(minimum => minimum.BasinSize));
        Assert.All(landscape.Minima, minimum => Assert.False(minimum.IsStrict));
    }

    [Fact]
    public void Energies_are_the_sum_over_ordered_pairs_on_opposite_sides()
    {
        AlignmentLandscape landscape = AlignmentLandscape.Of([1, 2, 3], [0, .5, -1, .5, 0, 2, -1, 2, 0]);

        Assert.Equal(0, landscape.EnergyOf(0));
        Assert.Equal(2 * (1 * 2 * .5 + 2 * 3 * 2), landscape.EnergyOf(1));
        Assert.Equal(2 * (1 * 3 * -1 + 2 * 3 * 2), landscape.EnergyOf(2));
        Assert.Equal(2 * (1 * 2 * .5 + 1 * 3 * -1), landscape.EnergyOf(3));
    }

    [Fact]
    public void The_deepest_minimum_is_the_exact_two_camp_optimum()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            SignedGraph graph = RandomGraphs.Of(10, .7, .5, 5, new Random(seed));
            double[] table = new double[100];
            foreach (SignedEdge edge in graph.Edges)
            {
                table[edge.Source * 10 + edge.Target] = table[edge.Target * 10 + edge.Source] = edge.Weight;
            }

            double deepest = AlignmentLandscape.Of([.. Enumerable.Repeat(1.0, 10)], table).Minima[0].Energy;

            // Energy is twice the net friendship across; the hostile ties that stay within make the rest.
            long hostile = graph.Edges.Where(edge => edge.Weight < 0).Sum(edge => -edge.Weight);
            Assert.Equal(TwoCampSolver.Solve(graph).Value, deepest / 2 + hostile);
        }
    }

    [Fact]
    public void Too_many_actors_and_lopsided_tables_are_refused()
    {
        Assert.Equal("ENT0621", Assert.Throws<ModelException>(() => AlignmentLandscape.Of(new double[25], new double[625])).Failure.Code);
        Assert.Equal("ENT0622", Assert.Throws<ModelException>(() => AlignmentLandscape.Of([1, 1], [0, 1, 2, 0])).Failure.Code);
    }

    private static string[][] Rows(string file) =>
        [.. File.ReadLines(SharedFolder.Require("data", "balance", file)).Skip(1).Select(line => line.Split(','))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
