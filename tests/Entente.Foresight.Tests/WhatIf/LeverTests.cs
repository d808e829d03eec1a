using Entente.Foresight.WhatIf;
using Entente.Vocabulary;

namespace Entente.Foresight.Tests.WhatIf;

public sealed class LeverTests
{
    private static readonly Dyad PakistanRussia = Dyad.Of(ActorId.From("PAK"), ActorId.From("RUS"));

    [Theory]
    [InlineData("PAK-RUS +0.4", LeverKind.Shift, 0.4)]
    [InlineData("RUS-PAK -0.25", LeverKind.Shift, -0.25)]
    [InlineData("PAK-RUS −.5", LeverKind.Shift, -0.5)]
    [InlineData("PAK–RUS =0.6", LeverKind.Set, 0.6)]
    [InlineData("PAK-RUS=-1", LeverKind.Set, -1)]
    public void A_lever_names_two_states_and_a_change(string text, LeverKind kind, double amount)
    {
        Lever lever = Lever.Parse(text, Resolve);

        Assert.Equal(PakistanRussia, lever.Dyad);
        Assert.Equal(kind, lever.Kind);
        Assert.Equal(amount, lever.Amount, 12);
    }

    [Theory]
    [InlineData("PAK RUS more", "ENT0701")]
    [InlineData("", "ENT0701")]
    [InlineData("PAK-PAK +0.1", "ENT0701")]
    [InlineData("PAK-RUS +7", "ENT0702")]
    [InlineData("PAK-RUS =1.5", "ENT0702")]
    public void What_is_no_lever_is_refused_with_its_code(string text, string code)
    {
        ConfigurationException refusal = Assert.Throws<ConfigurationException>(() => Lever.Parse(text, Resolve));

        Assert.Equal(code, refusal.Failure.Code);
    }

    [Theory]
    [InlineData("PAK-RUS +0.4")]
    [InlineData("PAK-RUS -0.25")]
    [InlineData("PAK-RUS =0.6")]
    public void A_lever_prints_in_the_form_that_it_reads(string text) =>
        Assert.Equal(text, Lever.Parse(text, Resolve).ToString());

    private static ActorId Resolve(string name) => ActorId.From(name);
}
