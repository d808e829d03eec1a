using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Blocs;

public sealed class BlocAnalysisTests
{
    private static readonly SignedNetwork TwoSides = Networks.Of(
        "USA-GBR .9, USA-FRA .8, GBR-FRA .7, RUS-CHN .5, RUS-IRN .6, CHN-IRN .4, USA-RUS -.8, USA-IRN -.9, GBR-RUS -.6, "
        + "FRA-CHN -.2, FRA-RUS .15, TUR-USA .3, TUR-RUS .3, OMN-USA .05", "OMN", "FJI");

    [Fact]
    public void Camp_A_holds_the_state_with_the_greatest_weight_of_ties()
    {
        BlocReport report = BlocAnalysis.Of(TwoSides);

        // Turkey is as well off on either side.
        Assert.Equal("FRA GBR USA", Networks.Ids(report.FirstCamp.Except([ActorId.From("TUR")])));
        Assert.Equal("CHN IRN RUS", Networks.Ids(report.SecondCamp.Except([ActorId.From("TUR")])));
        Assert.True(report.IsExact);
    }

    [Fact]
    public void States_without_a_tie_that_counts_are_left_unplaced()
    {
        BlocReport report = BlocAnalysis.Of(TwoSides);

        Assert.Equal("FJI OMN", Networks.Ids(report.Unplaced));
        Assert.Equal((13, 4, 1), (report.TieCount, report.HostileTieCount, report.NeutralCount));
    }

    [Fact]
    public void A_state_equally_tied_to_both_sides_is_free()
    {
        BlocReport report = BlocAnalysis.Of(TwoSides);

        Assert.Equal("TUR", Networks.Ids(report.FreeActors!));
        Assert.Empty(report.NearlyFreeActors!);
    }

    [Fact]
    public void Ties_against_the_camps_are_listed_and_add_up()
    {
        BlocReport report = BlocAnalysis.Of(TwoSides);

        Assert.Equal([.3, .15], report.FrustratedTies.Select(tie => tie.Weight));
        Assert.Equal("FRA-RUS", report.FrustratedTies[1].Dyad.ToString());
        Assert.False(report.FrustratedTies[1].IsRivalryWithin);
        Assert.Equal(2, report.FrustrationIndex);
        Assert.Equal(.45, report.WeightedFrustration, 12);
        Assert.Equal(2 / 13.0, report.FrustrationRate, 12);
    }

    [Fact]
    public void The_share_of_unknown_dyads_counts_neither_neutral_nor_known_ones() =>
        Assert.Equal(1 - 14 / 36.0, BlocAnalysis.Of(TwoSides).UnknownShare, 12);

    [Fact]
    public void Three_rival_pairs_make_three_blocs_lettered_from_the_strongest_actor()
    {
        BlocReport report = BlocAnalysis.Of(Networks.Of(
            "AAA-BBB .5, CCC-DDD .9, EEE-FFF .4, AAA-CCC -.5, CCC-EEE -.5, EEE-AAA -.5"));

        Assert.Equal(["A", "B", "C"], report.Blocs.Select(bloc => bloc.Letter));
        Assert.Equal(["CCC DDD", "AAA BBB", "EEE FFF"], report.Blocs.Select(bloc => Networks.Ids(bloc.Members)));
        Assert.Equal(0, report.BlocFrustration);
        Assert.Equal(1, report.FrustrationIndex);
    }

    [Theory]
    [InlineData(double.NaN, "ENT0604")]
    [InlineData(double.PositiveInfinity, "ENT0604")]
    [InlineData(-1.5, "ENT0605")]
    public void A_relation_off_the_scale_is_refused(double weight, string code)
    {
        Tie tie = new() { Dyad = Dyad.Of(ActorId.From("AAA"), ActorId.From("BBB")), Weight = weight, Low = -1, High = 1 };
        SignedNetwork network = new(new DateOnly(2019, 1, 1), [ActorId.From("AAA"), ActorId.From("BBB")], [tie]);

        Assert.Equal(code, Assert.Throws<ModelException>(() => BlocAnalysis.Of(network)).Failure.Code);
    }
}
