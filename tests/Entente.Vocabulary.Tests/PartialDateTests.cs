namespace Entente.Vocabulary.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-04-10", "2021-04-10", "2021-04-10")]
    public void A_date_spans_every_day_that_it_may_be(string text, string earliest, string latest)
    {
        PartialDate date = PartialDate.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest.ToString("yyyy-MM-dd", null));
        Assert.Equal(latest, date.Latest.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("2021/04/10")]
    [InlineData("0000")]
    public void What_is_no_date_is_refused(string text) =>
        Assert.False(PartialDate.TryParse(text, null, out _));

    [Fact]
    public void The_default_holds_no_date_and_says_so() =>
        Assert.Throws<InvalidOperationException>(() => default(PartialDate).Year);
}
