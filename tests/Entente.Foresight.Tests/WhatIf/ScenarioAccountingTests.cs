using Entente.Balance;
using Entente.Foresight.WhatIf;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Foresight.Tests.WhatIf;

public sealed class ScenarioAccountingTests
{
    private static readonly ActorId[] States = [.. "CHN IND PAK RUS USA".Split(' ').Select(ActorId.From)];

    [Fact]
    public void A_state_whose_one_tie_turns_hostile_changes_sides()
    {
        SignedNetwork network = Network(("CHN", "PAK", .6), ("IND", "USA", .6), ("CHN", "USA", -.6), ("RUS", "CHN", .4));
        Scenario scenario = new() { Title = "break", Levers = [new Lever(Pair("RUS", "CHN"), LeverKind.Set, -.4)] };

        ScenarioAccount account = ScenarioAccounting.Of(network, scenario, [], ActorId.From("CHN"));

        Assert.Equal([ActorId.From("RUS")], account.Flips);
        Assert.True(account.BlocsAfter.IsExact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_turning_point_parts_the_pair_just_below_and_joins_it_just_above(int seed)
    {
        Random random = new(seed);
        List<(string, string, double)> ties = [];
        for (int one = 0; one < States.Length; one++)
        {
            for (int other = one + 1; other < States.Length; other++)
            {
                ties.Add((States[one].Text, States[other].Text, Math.Round((random.NextDouble() * 1.6) - .8, 2)));
            }
        }

        Dyad dyad = Pair("PAK", "RUS");
        BlocOptions options = new() { NeutralBelow = 0.001 };
        FlipPoint point = ScenarioAccounting.TurningPoint(Network([.. ties]), dyad, options);

        Assert.True(point.IsExact);
        if (point.Threshold is > -.98 and < .98)
        {
            Assert.False(AreTogether(Set(ties, dyad, point.Threshold - .02), dyad, options));
            Assert.True(AreTogether(Set(ties, dyad, point.Threshold + .02), dyad, options));
        }
    }

    private static bool AreTogether(SignedNetwork network, Dyad dyad, BlocOptions options)
    {
        BlocReport report = BlocAnalysis.Of(network, options);
        return report.FirstCamp.Contains(dyad.First) == report.FirstCamp.Contains(dyad.Second);
    }

    private static SignedNetwork Set(List<(string One, string Other, double Weight)> ties, Dyad dyad, double weight) =>
        Network([.. ties.Where(tie => Pair(tie.One, tie.Other) != dyad), (dyad.First.Text, dyad.Second.Text, weight)]);

    private static SignedNetwork Network(params (string One, string Other, double Weight)[] ties) => new(
        new DateOnly(2021, 4, 10), States,
        ties.Select(tie => new Tie { Dyad = Pair(tie.One, tie.Other), Weight = tie.Weight, Low = tie.Weight, High = tie.Weight }));

    private static Dyad Pair(string one, string other) => Dyad.Of(ActorId.From(one), ActorId.From(other));
}
