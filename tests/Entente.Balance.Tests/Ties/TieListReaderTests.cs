using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Ties;

public sealed class TieListReaderTests
{
    [Theory]
    [InlineData("source,target,sign\nUSA,GBR,1\nUSA,RUS,-1\n")]
    [InlineData("a,b,sign\r\nUSA,GBR,+1\r\nUSA,RUS,-\r\n")]
    [InlineData("a;b;weight\nUSA;GBR;1\nUSA;RUS;-1")]
    [InlineData("i\tj\tpropensity\nGBR\tUSA\t1\nRUS\tUSA\t-1")]
    [InlineData("weight,Target,Source,SIGN\n1,GBR,USA,1\n1,RUS,USA,-1")]
    [InlineData("\uFEFFsource,target,sign\nUSA,GBR,positive\nUSA,RUS,Negative\n")]
    [InlineData("country1,country2,sign\nUSA,GBR,1.0\nUSA,RUS,-1.00\n")]
    [InlineData("# a comment\nsource,target,sign\n\"USA\",\"GBR\",1\nUSA,RUS,-1\nGBR,USA,1\nUSA,CAN,0\nUSA,IND,\n")]
    public void A_list_is_read_whatever_its_columns_are_called(string text)
    {
        TieWindow window = Assert.Single(Read(text));

        Assert.Null(window.Name);
        Assert.Equal(["GBR", "RUS", "USA"], window.Actors.Except(["CAN", "IND"]));
        Assert.Equal([1L, -1L], window.Graph.Edges.Select(edge => edge.Weight));
    }

    [Fact]
    public void Windows_come_in_the_order_of_the_list()
    {
        IReadOnlyList<TieWindow> windows = Read("window,start_year,a,b,sign\n50-53,1950,A,B,1\n46-49,1946,A,C,-1\n50-53,1950,B,C,1\n");

        Assert.Equal(["50-53", "46-49"], windows.Select(window => window.Name));
        Assert.Equal([2, 1], windows.Select(window => window.Graph.Edges.Count));
    }

    [Fact]
    public void Neutral_unknown_and_repeated_rows_are_counted_and_are_no_ties()
    {
        TieWindow window = Assert.Single(Read("a,b,sign,weight\nA,B,1,2\nB,A,1,2\nA,C,0,5\nA,D,,1\nB,C,-1,0\n"));

        Assert.Equal((1, 2, 1, 1), (window.Graph.Edges.Count, window.Neutral, window.Unknown, window.Repeated));
        Assert.Equal(["A", "B", "C", "D"], window.Actors);
    }

    [Fact]
    public void Decimal_weights_are_made_whole_exactly_and_told_in_their_own_unit()
    {
        TieWindow window = Assert.Single(Read("a,b,weight\nA,B,0.25\nA,C,-1.5\nB,C,.125\n"));

        Assert.Equal(1000, window.Scale);
        Assert.Equal([250L, -1500L, 125L], window.Graph.Edges.Select(edge => edge.Weight));
        Assert.Equal(1.5m, window.Told(1500));
        Assert.False(window.IsRounded);
    }

    [Fact]
    public void Weights_finer_than_sums_can_hold_are_rounded_and_that_is_said()
    {
        TieWindow window = Assert.Single(Read("a,b,weight\nA,B,0.12345678901234\nA,C,-1000000\nB,C,0.00000000000001\n"));

        Assert.True(window.IsRounded);
        Assert.All(window.Graph.Edges, edge => Assert.NotEqual(0, edge.Weight));
    }

    [Theory]
    [InlineData("", "ENT0630")]
    [InlineData("a,b,sign\n", "ENT0630")]
    [InlineData("\n\n", "ENT0630")]
    [InlineData("actor,strength\nUS,10\n", "ENT0631")]
    [InlineData("a,b\nA,B\n", "ENT0631")]
    [InlineData("a,b,sign\nA,,1\n", "ENT0632")]
    [InlineData("a,b,sign\n\"A,B,1\n", "ENT0632")]
    [InlineData("a,b,sign\nA,A,1\n", "ENT0633")]
    [InlineData("a,b,sign\nA,B,2\n", "ENT0634")]
    [InlineData("a,b,weight\nA,B,NaN\n", "ENT0634")]
    [InlineData("a,b,weight\nA,B,Infinity\n", "ENT0634")]
    [InlineData("a,b,weight\nA,B,-1e999\n", "ENT0634")]
    [InlineData("a,b,sign,weight\nA,B,1,-3\n", "ENT0634")]
    [InlineData("a,b,sign\nA,B,1\nA,B,-1\n", "ENT0635")]
    [InlineData("a,b,sign\nA,B,1\nB,A,-1\n", "ENT0635")]
    [InlineData("a,b,weight\nA,B,1\nB,A,2\n", "ENT0635")]
    [InlineData("a,b,weight\nA,B,1e15\nB,C,1e15\n", "ENT0637")]
    public void A_list_that_cannot_be_counted_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<SourceException>(() => Read(text)).Failure.Code);

    [Fact]
    public void A_list_without_signs_can_be_given_one() =>
        Assert.Equal(-1, TieListReader.Read(new StringReader("a,b\nA,B\n"), -1)[0].Graph.Edges[0].Weight);

    [Fact]
    public void A_list_too_long_is_refused_before_it_fills_the_memory()
    {
        using Endless endless = new();

        Assert.Equal("ENT0636", Assert.Throws<SourceException>(() => TieListReader.Read(endless)).Failure.Code);
    }

    [Fact]
    public void Of_contradicting_rows_the_first_in_the_list_is_named_with_the_line_that_it_contradicts() =>
        Assert.Equal(("line 4", "'C' and 'A' have -1 here and 1 on line 3."), Assert.Throws<SourceException>(
            () => Read("a,b,sign\nB,C,1\nA,C,1\nC,A,-1\nC,B,-1\n")).Failure is var failure ? (failure.Place, failure.Cause) : default);

    private static IReadOnlyList<TieWindow> Read(string text) => TieListReader.Read(new StringReader(text));

    private sealed class Endless : TextReader
    {
        private int _line = -1;

        public override string? ReadLine() => ++_line == 0 ? "a,b,sign" : "A," + _line.ToString(CultureInfo.InvariantCulture) + ",1";
    }
}
