using Entente.Vocabulary;

namespace Entente.Balance.Tests.Dynamics;

public sealed class BalanceFlowTests
{
    // Two and two, at odds: the leading eigenvector is (1, 1, -1, -1) / 2 with value .6 + .3 + .3 = 1.2 (diagonal 0).
    private static readonly double[] TwoFactions =
    [
        0, .6, -.3, -.3,
        .6, 0, -.3, -.3,
        -.3, -.3, 0, .6,
        -.3, -.3, .6, 0,
    ];

    [Fact]
    public void Two_factions_blow_up_at_one_over_the_greatest_eigenvalue()
    {
        BalanceFlow flow = BalanceFlow.From(TwoFactions);

        Assert.Equal(1 / 1.2, flow.BlowUpTime!.Value, 10);
        Assert.Equal([0, 0, 1, 1], flow.Factions()!);
    }

    [Fact]
    public void The_closed_form_is_the_flow()
    {
        BalanceFlow flow = BalanceFlow.From(TwoFactions);
        IReadOnlyList<double> now = flow.At(.3);
        IReadOnlyList<double> soon = flow.At(.3 + 1e-6);
        for (int cell = 0; cell < 16; cell++)
        {
            double squared = Enumerable.Range(0, 4).Sum(k => now[(cell / 4 * 4) + k] * now[(k * 4) + (cell % 4)]);
            Assert.Equal(squared, (soon[cell] - now[cell]) / 1e-6, 4);
        }
    }

    [Fact]
    public void Harmony_is_one_faction() => Assert.Equal([0, 0, 0], BalanceFlow.From([0, .5, .4, .5, 0, .6, .4, .6, 0]).Factions()!);

    [Fact]
    public void Without_a_positive_eigenvalue_nothing_blows_up()
    {
        BalanceFlow flow = BalanceFlow.From([-1, 0, 0, -1]);

        Assert.Null(flow.BlowUpTime);
        Assert.Null(flow.Factions());
    }

    [Theory]
    [InlineData("0 1 2")]
    [InlineData("0 1 2 0")]
    [InlineData("0 NaN NaN 0")]
    [InlineData("")]
    public void A_table_that_is_no_table_of_relations_is_refused(string numbers) => Assert.Equal("ENT0670", Assert.Throws<ModelException>(() => BalanceFlow.From(
        [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))])).Failure.Code);
}
