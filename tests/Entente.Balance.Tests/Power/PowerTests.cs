using Entente.Vocabulary;

namespace Entente.Balance.Tests.Power;

public sealed class PowerTests
{
    private static readonly ActorId A = ActorId.From("AAA");
    private static readonly ActorId B = ActorId.From("BBB");
    private static readonly ActorId C = ActorId.From("CCC");
    private static readonly ActorId D = ActorId.From("DDD");

    [Fact]
    public void Of_two_equal_economies_the_one_with_fewer_people_has_more_net_resources() =>
        Assert.Equal(4, NetResources.Of(100, 5) / NetResources.Of(100, 20));

    [Fact]
    public void Shares_are_over_states_with_data_and_name_the_missing()
    {
        CapabilityShares shares = CapabilityShares.Of([A, B, C], new Dictionary<ActorId, double> { [A] = 30, [B] = 10, [D] = 60 });

        Assert.Equal([new CapabilityShare(A, 30, .75, .3), new CapabilityShare(B, 10, .25, .1)], shares.Shares);
        Assert.Equal([C], shares.Missing);
        Assert.Equal(.4, shares.RegionOfWorld, 12);
    }

    [Theory]
    [InlineData(80, PowerBalanceWord.Parity)]
    [InlineData(79, PowerBalanceWord.Advantage)]
    [InlineData(50, PowerBalanceWord.Advantage)]
    [InlineData(49, PowerBalanceWord.Preponderance)]
    public void Four_fifths_is_parity_and_less_than_half_preponderance(double weaker, PowerBalanceWord word)
    {
        CapabilityShares shares = CapabilityShares.Of([A, B], new Dictionary<ActorId, double> { [A] = 100, [B] = weaker });

        Assert.Equal(word, shares.Between([A], [B]).Word);
        Assert.Equal(word, shares.Between([B], [A]).Word);
    }

    [Fact]
    public void Members_without_data_are_named_beside_the_ratio()
    {
        CapabilityShares shares = CapabilityShares.Of([A, B, C], new Dictionary<ActorId, double> { [A] = 100, [B] = 50 });

        Assert.Equal([C], shares.Between([A], [B, C]).Missing);
        Assert.Equal(2, shares.Between([A], [B, C]).Ratio!.Value, 12);
        Assert.Equal(PowerBalanceWord.NotKnown, shares.Between([C], []).Word);
    }

    [Fact]
    public void Shares_of_nothing_and_of_less_than_nothing_are_refused()
    {
        Assert.Equal("ENT0612", Assert.Throws<ModelException>(() =>
            CapabilityShares.Of([C], new Dictionary<ActorId, double> { [A] = 1 })).Failure.Code);
        Assert.Equal("ENT0611", Assert.Throws<ModelException>(() =>
            CapabilityShares.Of([A], new Dictionary<ActorId, double> { [A] = -1 })).Failure.Code);
    }

    [Fact]
    public void Concentration_is_0_among_equals_and_1_where_one_has_all()
    {
        Assert.Equal(0, RaySingerConcentration.Of([3, 3, 3])!.Value, 12);
        Assert.Equal(1, RaySingerConcentration.Of([0, 7, 0])!.Value, 12);
        Assert.Null(RaySingerConcentration.Of([5]));
        // Shares 1/2, 1/4, 1/4: sqrt((3/8 - 1/3) / (2/3)) = 1/4.
        Assert.Equal(.25, RaySingerConcentration.Of([2, 1, 1])!.Value, 12);
    }

    [Fact]
    public void With_quota_51_members_of_50_49_and_1_have_their_textbook_power()
    {
        Assert.Equal([2 / 3.0, 1 / 6.0, 1 / 6.0], VotingPower.ShapleyShubik([50, 49, 1], 51), Near);
        Assert.Equal([3 / 5.0, 1 / 5.0, 1 / 5.0], VotingPower.Banzhaf([50, 49, 1], 51), Near);
    }

    [Fact]
    public void The_european_council_of_1958_gave_luxembourg_no_power()
    {
        int[] votes = [4, 4, 4, 2, 2, 1];

        Assert.Equal([14 / 60.0, 14 / 60.0, 14 / 60.0, 9 / 60.0, 9 / 60.0, 0], VotingPower.ShapleyShubik(votes, 12), Near);
        Assert.Equal([10 / 42.0, 10 / 42.0, 10 / 42.0, 6 / 42.0, 6 / 42.0, 0], VotingPower.Banzhaf(votes, 12), Near);
    }

    [Fact]
    public void A_veto_in_the_security_council_is_worth_about_a_hundred_seats()
    {
        // Five permanent members of 7 votes, ten of 1, quota 39: the published index is .1963 and .001865.
        IReadOnlyList<double> power = VotingPower.ShapleyShubik([7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 39);

        Assert.Equal(.1963, power[0], 4);
        Assert.Equal(.001865, power[14], 6);
        Assert.Equal(1, power.Sum(), 12);
    }

    [Fact]
    public void A_quota_that_nobody_can_reach_is_refused() =>
        Assert.Equal("ENT0614", Assert.Throws<ModelException>(() => VotingPower.Banzhaf([1, 1], 3)).Failure.Code);

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-12;
}
