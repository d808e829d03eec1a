using Entente.Foresight.WhatIf;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Foresight.Tests.WhatIf;

public sealed class ShockedNetworkTests
{
    private static readonly ActorId China = ActorId.From("CHN");
    private static readonly ActorId India = ActorId.From("IND");
    private static readonly ActorId Pakistan = ActorId.From("PAK");
    private static readonly double[] Changes = [0.01, 0.02, 0.05, 0.1];

    [Fact]
    public void A_shift_adds_to_the_weight_on_record_and_is_ranked_among_yearly_changes()
    {
        (SignedNetwork after, IReadOnlyList<Shock> shocks) =
            ShockedNetwork.Apply(Network(), With(new Lever(Dyad.Of(China, Pakistan), LeverKind.Shift, 0.06)), Changes);

        Shock shock = Assert.Single(shocks);
        Assert.Equal(0.56, shock.After, 12);
        Assert.Equal(75, shock.Percentile);
        Assert.Equal(0.56, after.Between(China, Pakistan)!.Weight, 12);
        Assert.Equal(-0.6, after.Between(India, Pakistan)!.Weight, 12);
    }

    [Fact]
    public void Nothing_is_added_to_an_unknown_relation()
    {
        ConfigurationException refusal = Assert.Throws<ConfigurationException>(() =>
            ShockedNetwork.Apply(Network(), With(new Lever(Dyad.Of(China, India), LeverKind.Shift, 0.4)), Changes));

        Assert.Equal("ENT0704", refusal.Failure.Code);
    }

    [Fact]
    public void An_unknown_relation_may_be_set_and_its_change_has_no_percentile()
    {
        (SignedNetwork after, IReadOnlyList<Shock> shocks) =
            ShockedNetwork.Apply(Network(), With(new Lever(Dyad.Of(China, India), LeverKind.Set, -0.4)), Changes);

        Assert.Null(Assert.Single(shocks).Percentile);
        Assert.Equal(-0.4, after.Between(China, India)!.Weight, 12);
    }

    [Fact]
    public void A_shift_beyond_the_scale_is_cut_and_says_so()
    {
        (_, IReadOnlyList<Shock> shocks) =
            ShockedNetwork.Apply(Network(), With(new Lever(Dyad.Of(China, Pakistan), LeverKind.Shift, 0.9)), Changes);

        Assert.True(Assert.Single(shocks).IsClipped);
        Assert.Equal(1, shocks[0].After);
    }

    [Fact]
    public void A_new_bloc_lifts_every_pair_of_its_members_and_lowers_none()
    {
        Scenario scenario = new() { Title = "one bloc", NewBlocs = [[China, India, Pakistan]] };

        (SignedNetwork after, IReadOnlyList<Shock> shocks) = ShockedNetwork.Apply(Network(), scenario, Changes);

        Assert.Equal(3, shocks.Count);
        Assert.All(after.Ties, tie => Assert.True(tie.Weight >= ShockedNetwork.AllianceWeight));
    }

    [Fact]
    public void A_state_outside_the_network_is_refused()
    {
        ConfigurationException refusal = Assert.Throws<ConfigurationException>(() => ShockedNetwork.Apply(
            Network(), With(new Lever(Dyad.Of(China, ActorId.From("BRA")), LeverKind.Set, 0.4)), Changes));

        Assert.Equal("ENT0703", refusal.Failure.Code);
    }

    [Fact]
    public void A_scenario_that_changes_nothing_is_refused()
    {
        ConfigurationException refusal = Assert.Throws<ConfigurationException>(() => ShockedNetwork.Apply(
            Network(), With(new Lever(Dyad.Of(China, Pakistan), LeverKind.Set, 0.5)), Changes));

        Assert.Equal("ENT0705", refusal.Failure.Code);
    }

    private static Scenario With(Lever lever) => new() { Title = "test", Levers = [lever] };

    private static SignedNetwork Network() => new(
        new DateOnly(2021, 4, 10),
        [China, India, Pakistan],
        [Tie(China, Pakistan, 0.5), Tie(India, Pakistan, -0.6)]);

    private static Tie Tie(ActorId one, ActorId other, double weight) =>
        new() { Dyad = Dyad.Of(one, other), Weight = weight, Low = weight - 0.1, High = weight + 0.1 };
}
