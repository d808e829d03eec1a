using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Blocs;

public sealed class CampMembershipTests
{
    [Fact]
    public void Sure_ties_give_sure_camps_and_an_unsure_one_a_share()
    {
        SignedNetwork network = new(new DateOnly(2019, 1, 1), [.. "AAA BBB CCC DDD FJI".Split(' ').Select(ActorId.From)],
            [Tie("AAA", "BBB", .9, 0), Tie("AAA", "CCC", -.9, 0), Tie("AAA", "DDD", .1, .3), Tie("BBB", "DDD", .1, .3)]);

        CampMembership membership = CampMembership.Of(network, 400, 1, new BlocOptions { NeutralBelow = 0 })!;

        Assert.Equal((ActorId.From("AAA"), 400), (membership.Anchor, membership.ExactDraws));
        Assert.Equal(1, membership.WithAnchor[ActorId.From("BBB")]);
        Assert.Equal(0, membership.WithAnchor[ActorId.From("CCC")]);
        // The sum of two normals of mean .1 and deviation .182 is above 0 in 78 % of draws.
        Assert.InRange(membership.WithAnchor[ActorId.From("DDD")]!.Value, .70, .86);
        Assert.Null(membership.WithAnchor[ActorId.From("FJI")]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_shares()
    {
        SignedNetwork network = new(new DateOnly(2019, 1, 1), [.. "AAA BBB CCC".Split(' ').Select(ActorId.From)],
            [Tie("AAA", "BBB", .2, .5), Tie("AAA", "CCC", -.2, .5)]);

        Assert.Equal(CampMembership.Of(network, 50, 3)!.WithAnchor, CampMembership.Of(network, 50, 3)!.WithAnchor);
    }

    private static Tie Tie(string one, string other, double weight, double half) => new()
    {
        Dyad = Dyad.Of(ActorId.From(one), ActorId.From(other)),
        Weight = weight,
        Low = weight - half,
        High = weight + half,
    };
}
