namespace Entente.Balance.Tests.Triads;

public sealed class LocalBalanceTests
{
    [Fact]
    public void The_census_tells_neutral_from_unknown()
    {
        TieWindow window = Read("a,b,sign\nA,B,1\nB,C,1\nA,C,-1\nA,D,0\nB,D,1\nC,D,0\n");
        SignCensus census = SignCensus.Of(window)!;

        // ABC one hostile; ABD two friendly and a neutral; ACD one hostile and two neutral; BCD two friendly and a neutral.
        Assert.Equal((1L, 2L, 1L, 0L), (census[2, 1], census[2, 0], census[0, 1], census.Unknown));
        Assert.Equal((4L, 1L), (census.Known, census.Full));
        Assert.Equal(0.0, census.BalancedShare);
        Assert.Equal(3, SignCensus.Of(Read("a,b,sign\nA,B,1\nB,C,1\nA,C,-1\nB,D,1\n"))!.Unknown);
        Assert.Equal(0, SignCensus.Of(Read("a,b,sign\nA,B,1\nB,C,1\nA,C,-1\nB,D,1\n"), isAbsentNeutral: true)!.Unknown);
    }

    [Fact]
    public void Walks_of_a_balanced_network_are_balanced_and_those_of_a_frustrated_triangle_as_worked_by_hand()
    {
        Assert.Equal(1, WalkBalance.Of(Read("a,b,sign\nA,B,1\nB,C,-1\nA,C,-1\n").Graph)!.Whole, 10);

        // Eigenvalues of the triangle with one hostile tie are 1, 1, -2; of the friendly one 2, -1, -1.
        double expected = ((2 * Math.Exp(1)) + Math.Exp(-2)) / (Math.Exp(2) + (2 * Math.Exp(-1)));
        WalkBalance walks = WalkBalance.Of(Read("a,b,sign\nA,B,1\nB,C,1\nA,C,-1\n").Graph)!;
        Assert.Equal(expected, walks.Whole, 10);
        Assert.All(walks.OfNode, node => Assert.Equal(expected, node, 10));
    }

    [Fact]
    public void The_tribes_have_the_published_triads_and_shares_that_add_up_to_one()
    {
        SignedGraph tribes = GoldenFiles.HighlandTribes();
        string rows = string.Join('\n', tribes.Edges.Select(edge => FormattableString.Invariant($"{edge.Source},{edge.Target},{edge.Weight}")));
        LocalBalance balance = LocalBalance.Of(Read("a,b,sign\n" + rows), most: 100);

        Assert.Equal((19L, 2L, 40L, 7L), (balance.Triads.NoHostile, balance.Triads.OneHostile, balance.Triads.TwoHostile, balance.Triads.ThreeHostile));
        Assert.Equal(9, balance.Most.Count);
        Assert.Equal(1, balance.Actors.Sum(part => part.Share), 12);
        Assert.Equal(27, balance.Actors.Sum(part => part.FrustratedTriads));
    }

    [Fact]
    public void A_frustrated_triad_is_told_with_the_odd_tie_last()
    {
        TriadSentence triad = Assert.Single(LocalBalance.Of(Read("a,b,weight\nChina,Russia,2\nRussia,India,1\nChina,India,-3\n")).Most);

        Assert.EndsWith("China rival of India", triad.Sentence, StringComparison.Ordinal);
        Assert.Equal((1m, 1), (triad.Strain, triad.Hostile));
    }

    private static TieWindow Read(string text) => TieListReader.Read(new StringReader(text))[0];
}
