using Entente.Vocabulary;

namespace Entente.Balance.Tests.Similarity;

public sealed class PortfolioTableTests
{
    // Ten roll calls, worked by hand. A: 6 yes, 2 abstain, 2 no; B: 5 yes, 1 abstain, 4 no.
    private const string Votes = """
        state,item,value
        A,1,yes
        A,2,yes
        A,3,yes
        A,4,yes
        A,5,yes
        A,6,yes
        A,7,abstain
        A,8,abstain
        A,9,no
        A,10,no
        B,1,yes
        B,2,yes
        B,3,yes
        B,4,yes
        B,5,abstain
        B,6,no
        B,7,yes
        B,8,no
        B,9,no
        B,10,no
        B,11,yes
        """;

    [Fact]
    public void Votes_by_absolute_differences_are_as_worked_by_hand()
    {
        PortfolioSimilarity pair = Table(Votes).Compare("A", "B");

        // Differences: item 5: 1, item 6: 2, item 7: 1, item 8: 1; sum 5 over 10, the greatest 2. Item 11 only one has.
        Assert.Equal(10, pair.Items);
        Assert.Equal(1 - (2 * .5 / 2), pair.S!.Value, 12);
        // Expected of kappa: A (.6 yes, .2, .2 no), B (.5, .1, .4): .6(.1 + .8) + .2(.5 + .4) + .2(1 + .1) = .94.
        Assert.Equal(1 - (.5 / .94), pair.Kappa!.Value, 12);
        // Pooled .55, .15, .30: 2 (.55 x .15 + .15 x .30 + 2 x .55 x .30) = .915.
        Assert.Equal(1 - (.5 / .915), pair.Pi!.Value, 12);
    }

    [Fact]
    public void Votes_by_squared_differences_are_as_worked_by_hand()
    {
        PortfolioSimilarity pair = Table(Votes).Compare("A", "B", new PortfolioOptions { IsSquared = true });

        // 1 + 4 + 1 + 1 = 7 over 10, the greatest 4.
        Assert.Equal(1 - (2 * .7 / 4), pair.S!.Value, 12);
        // .6(.1 + 4 x .4) + .2(.5 + .4) + .2(4 x .5 + .1) = 1.62.
        Assert.Equal(1 - (.7 / 1.62), pair.Kappa!.Value, 12);
        // 2 (.55 x .15 + .15 x .30 + 4 x .55 x .30) = 1.575.
        Assert.Equal(1 - (.7 / 1.575), pair.Pi!.Value, 12);
    }

    // A and B allied by defence, A and C by consultation, B and D by non-aggression.
    private const string Alliances = """
        ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
        A,B,1980,1,0,0,1,1
        B,A,1980,1,0,0,1,1
        A,C,1980,0,0,0,0,1
        B,D,1980,0,0,0,1,0
        A,D,1981,0,1,0,0,0
        """;

    [Fact]
    public void Alliances_without_own_cells_are_as_worked_by_hand()
    {
        PortfolioSimilarity pair = Table(Alliances, 1980).Compare("A", "B", new PortfolioOptions { Missing = 0, GreatestDifference = 3 });

        // Without the columns of A and B themselves C and D are left: A (2, 0), B (0, 1): |d| 2, 1.
        Assert.Equal(2, pair.Items);
        Assert.Equal(1 - (2 * 1.5 / 3), pair.S!.Value, 12);
    }

    [Fact]
    public void Alliances_with_own_cells_of_the_greatest_obligation_are_as_worked_by_hand()
    {
        PortfolioSimilarity pair = Table(Alliances, 1980).Compare("A", "B", new PortfolioOptions { Missing = 0, Self = 3, GreatestDifference = 3 });

        // A (3, 3, 2, 0), B (3, 3, 0, 1): |d| 0, 0, 2, 1.
        Assert.Equal(1 - (2 * .75 / 3), pair.S!.Value, 12);
        // A: 0 .25, 2 .25, 3 .5; B: 0 .25, 1 .25, 3 .5. Expected: .25(0 + .25 + 1.5) + .25(.5 + .25 + .5) + .5(.75 + .5 + 0) = 1.375.
        Assert.Equal(1 - (.75 / 1.375), pair.Kappa!.Value, 12);
    }

    [Fact]
    public void Binary_alliances_count_any_obligation_as_one()
    {
        PortfolioSimilarity pair = Table(Alliances, 1980).Compare("A", "B", new PortfolioOptions { Missing = 0, Self = 3, IsBinary = true });

        // A (1, 1, 1, 0), B (1, 1, 0, 1): half differ; expected of kappa 2 x .75 x .25 = .375.
        Assert.Equal(0, pair.S!.Value, 12);
        Assert.Equal(1 - (.5 / .375), pair.Kappa!.Value, 12);
    }

    [Fact]
    public void Equal_portfolios_are_alike_and_without_variation_nothing_can_be_said_beyond_chance()
    {
        PortfolioTable table = Table("state,item,value\nA,1,3\nA,2,1\nB,1,3\nB,2,1\nC,1,3\nC,2,3\nD,1,3\nD,2,3\n");

        Assert.Equal((1.0, 1.0, 1.0), (table.Compare("A", "B").S, table.Compare("A", "B").Pi, table.Compare("A", "B").Kappa));
        Assert.Null(table.Compare("C", "D").Kappa);
        Assert.Null(table.Compare("C", "D").Pi);
    }

    [Theory]
    [InlineData("x,y\n1,2\n", "ENT0660")]
    [InlineData("state,item,value\nA,1,perhaps\n", "ENT0661")]
    [InlineData("state,item,value\nA\n", "ENT0661")]
    [InlineData("state,item,value\n", "ENT0662")]
    public void A_table_that_makes_no_portfolios_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<SourceException>(() => Table(text)).Failure.Code);

    [Fact]
    public void A_state_that_is_not_in_the_table_is_refused() =>
        Assert.Equal("ENT0663", Assert.Throws<ModelException>(() => Table(Votes).Compare("A", "Z")).Failure.Code);

    private static PortfolioTable Table(string text, int? year = null) => PortfolioTable.Read(new StringReader(text), year);
}
