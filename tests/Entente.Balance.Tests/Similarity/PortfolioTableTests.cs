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

    [Fact]
    public void Votes_of_a_span_of_years_are_those_whose_roll_calls_the_other_table_dates_so()
    {
        IReadOnlyDictionary<string, int> years = RollCallYears.Read(new StringReader(
            "rcid,session,date,descr\n1,1,1946-01-01,\"TO ADOPT,\nAND TO AMEND\"\n2,4,1950-01-31,x\n3,5,1950-12-01,x\n4,6,1951-05-02,x\n"));
        PortfolioTable table = PortfolioTable.Read(
            new StringReader("rcid,country,vote\n1,A,yes\n1,B,yes\n2,A,yes\n2,B,no\n3,A,no\n3,B,no\n4,A,no\n4,B,abstain\n5,A,yes\n5,B,yes\n"), 1950, 1951, years);
        PortfolioSimilarity pair = table.Compare("A", "B");

        // Roll calls 2, 3 and 4: differences 2, 0 and 1; roll call 5 has no date.
        Assert.Equal((1950, 1951, 3), (table.FirstYear, table.LastYear, pair.Items));
        Assert.Equal(1 - (2 * (3.0 / 3) / 2), pair.S!.Value, 12);
    }

    [Theory]
    [InlineData("rcid,session\n7,1\n", 1946)]
    [InlineData("rcid,session,year\n7,1,1999\n", 1999)]
    [InlineData("item,date\n7,1999-01-31\n", 1999)]
    public void A_date_counts_before_a_session(string text, int year) => Assert.Equal(year, RollCallYears.Read(new StringReader(text))["7"]);

    [Theory]
    [InlineData("", "ENT0660")]
    [InlineData("rcid,descr\n1,x\n", "ENT0660")]
    [InlineData("rcid,date\n1,soon\n", "ENT0661")]
    [InlineData("rcid,date\n", "ENT0662")]
    public void A_table_that_dates_no_roll_calls_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<SourceException>(() => RollCallYears.Read(new StringReader(text))).Failure.Code);

    [Fact]
    public void Alliances_of_several_years_are_those_of_the_last_and_of_a_span_are_refused()
    {
        const string Text = "a,b,value,year\nA,B,3,1900\nA,C,1,1901\nB,C,2,1899\n";
        PortfolioTable last = PortfolioTable.Read(new StringReader(Text));

        Assert.Equal(((int?)1901, (int?)1901), (last.FirstYear, last.LastYear));
        Assert.Equal(["A", "C"], last.States);
        Assert.Equal("ENT0662", Assert.Throws<SourceException>(() => PortfolioTable.Read(new StringReader(Text), 1900, 1901)).Failure.Code);
        Assert.Equal("ENT0660", Assert.Throws<SourceException>(() => PortfolioTable.Read(new StringReader(Votes), 1900, 1900)).Failure.Code);
        Assert.Equal("ENT0662", Assert.Throws<SourceException>(() => PortfolioTable.Read(new StringReader(Text), 1950, 1950)).Failure.Code);
    }

    [Fact]
    public void Votes_of_the_united_states_and_the_soviet_union_in_1980_agree_less_than_chance()
    {
        IReadOnlyDictionary<string, int> years = RollCallYears.Read(Open("un_roll_calls.csv.gz"));
        PortfolioSimilarity pair = PortfolioTable.Read(Open("un_votes.csv.gz"), 1980, 1980, years).Compare("United States", "Russia");

        // Counted apart from this code: 103 roll calls in which both voted.
        Assert.Equal(103, pair.Items);
        Assert.Equal(-.378641, pair.S!.Value, 6);
        Assert.Equal(-.334733, pair.Kappa!.Value, 6);

        static StreamReader Open(string name) => new(new System.IO.Compression.GZipStream(
            File.OpenRead(Entente.Tests.Shared.SharedFolder.Require("data", "ir", "unga", name)), System.IO.Compression.CompressionMode.Decompress));
    }

    private static PortfolioTable Table(string text, int? year = null) => PortfolioTable.Read(new StringReader(text), year, year);
}
