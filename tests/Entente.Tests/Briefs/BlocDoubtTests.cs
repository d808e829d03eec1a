using Entente.Balance;
using Entente.Briefs;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

public sealed class BlocDoubtTests
{
    private static readonly ActorId[] States = [.. new[] { "AAA", "BBB", "CCC", "DDD", "EEE" }.Select(ActorId.From)];

    [Fact]
    public void A_state_held_by_sure_ties_is_firm_and_one_held_by_an_unsure_tie_is_open_with_the_tie_that_holds_it()
    {
        SignedNetwork network = Network(Sure("AAA", "BBB", 0.8), Sure("BBB", "CCC", 0.8), Sure("AAA", "CCC", 0.8), Unsure("CCC", "DDD", 0.2), Sure("AAA", "EEE", -0.8));

        Dictionary<string, BlocSide> sides = Sides(network);

        Assert.All(["AAA", "BBB", "CCC"], name => Assert.InRange(sides[name].Membership, 0.8, 1));
        Assert.False(sides["AAA"].IsOpen);
        Assert.InRange(sides["DDD"].Membership, 0.3, Math.BitDecrement(2.0 / 3));
        Assert.True(sides["DDD"].IsOpen);
        Assert.Equal("without its relation to CCC (+0.20) it would stand alone", sides["DDD"].Moves);
        Assert.False(sides["EEE"].IsOpen);
        Assert.Null(sides["EEE"].Bloc);
        Assert.Equal(1, sides["EEE"].Membership, 6);
    }

    [Fact]
    public void Of_two_sure_enemies_in_one_bloc_the_side_of_one_is_open()
    {
        SignedNetwork network = Network(Sure("AAA", "BBB", 0.9), Sure("BBB", "CCC", 0.9), Sure("AAA", "CCC", 0.9),
            Sure("AAA", "DDD", 0.8), Sure("BBB", "DDD", 0.8), Sure("CCC", "DDD", -0.9), Sure("CCC", "EEE", 0.9), Sure("AAA", "EEE", 0.9));

        BlocSide[] odd = [.. Sides(network).Values.Where(side => side.Against is not null)];

        Assert.NotEmpty(odd);
        Assert.All(odd, side => Assert.True(side.IsOpen));
        Assert.Contains(odd, side => side.Actor == ActorId.From("DDD") && side.Against == ActorId.From("CCC"));
    }

    [Fact]
    public void The_same_network_gives_the_same_shares()
    {
        SignedNetwork network = Network(Unsure("AAA", "BBB", 0.4), Unsure("BBB", "CCC", -0.3), Unsure("CCC", "DDD", 0.5));

        Assert.Equal(Sides(network).Values, Sides(network).Values);
    }

    [Fact]
    public void Equally_good_splits_are_counted() =>
        Assert.Equal(3, BlocDoubt.Optima(Network(Sure("AAA", "BBB", 0.5), Sure("BBB", "CCC", 0.5), Sure("AAA", "CCC", -0.5)), TestContext.Current.CancellationToken));

    private static Dictionary<string, BlocSide> Sides(SignedNetwork network) =>
        BlocDoubt.Of(network, BlocAnalysis.Of(network), id => id.Text, TestContext.Current.CancellationToken).ToDictionary(side => side.Actor.Text);

    private static SignedNetwork Network(params Tie[] ties) => new(new DateOnly(2020, 1, 1), States, ties);

    private static Tie Sure(string one, string other, double weight) => Tie(one, other, weight, Math.Tanh(Math.Atanh(weight) - 0.2), Math.Tanh(Math.Atanh(weight) + 0.2));

    private static Tie Unsure(string one, string other, double weight) => Tie(one, other, weight, Math.Tanh(Math.Atanh(weight) - 1.4), Math.Tanh(Math.Atanh(weight) + 1.4));

    private static Tie Tie(string one, string other, double weight, double low, double high) =>
        new() { Dyad = Dyad.Of(ActorId.From(one), ActorId.From(other)), Weight = weight, Low = low, High = high };
}
