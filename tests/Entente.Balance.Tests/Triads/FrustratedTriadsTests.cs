using Entente.Relations;

namespace Entente.Balance.Tests.Triads;

public sealed class FrustratedTriadsTests
{
    [Fact]
    public void A_triad_of_one_rivalry_is_told_with_the_rivalry_last()
    {
        SignedNetwork network = Networks.Of("IND-RUS .6, RUS-CHN .5, CHN-IND -.7");
        Dictionary<string, string> names = new(StringComparer.Ordinal) { ["CHN"] = "China", ["IND"] = "India", ["RUS"] = "Russia" };

        FrustratedTriad triad = Assert.Single(FrustratedTriads.Top(network, 5, actor => names[actor.Text]));

        Assert.Equal("China friend of Russia, Russia friend of India, India rival of China", triad.Sentence);
        Assert.Equal(.5, triad.Strain);
        Assert.False(triad.IsThreeRivals);
    }

    [Fact]
    public void Three_rivals_strain_structural_balance_and_are_marked() =>
        Assert.True(Assert.Single(FrustratedTriads.Top(Networks.Of("AAA-BBB -.6, BBB-CCC -.5, CCC-AAA -.7"), 5)).IsThreeRivals);

    [Fact]
    public void A_neutral_or_unknown_side_makes_no_triad()
    {
        Assert.Empty(FrustratedTriads.Top(Networks.Of("AAA-BBB .6, BBB-CCC .5, CCC-AAA -.05"), 5));
        Assert.Empty(FrustratedTriads.Top(Networks.Of("AAA-BBB .6, BBB-CCC .5"), 5));
        Assert.Null(TriadCensus.Of(Networks.Of("AAA-BBB .6, BBB-CCC .5")).BalancedShare);
    }

    [Fact]
    public void The_triad_with_the_strongest_weakest_tie_comes_first()
    {
        SignedNetwork network = Networks.Of("AAA-BBB .9, BBB-CCC .9, CCC-AAA -.2, BBB-DDD .5, AAA-DDD -.5");

        Assert.Equal([.5, .2], FrustratedTriads.Top(network, 5).Select(triad => triad.Strain));
        Assert.Single(FrustratedTriads.Top(network, 1));
    }
}
