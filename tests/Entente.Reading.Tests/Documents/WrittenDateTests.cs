using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Documents;

public sealed class WrittenDateTests
{
    private const string Body = "Russia and Pakistan signed an agreement, and the two of them said that it was of use.";

    [Theory]
    [InlineData("2021-04-10\n\n", null)]
    [InlineData("10 April 2021\n\nRussia turns east\n\n", "Russia turns east")]
    [InlineData("Russia turns east\nSaturday, April 10, 2021\n\n", "Russia turns east")]
    [InlineData("Russia turns east\nPublished: 10th April, 2021\n\n", "Russia turns east")]
    [InlineData("Russia turns east\nBy Jane Doe, Islamabad, Apr. 10, 2021\n\n", "Russia turns east")]
    [InlineData("Russia turns east\nIslamabad, 2021-04-10 18:30\n\n", "Russia turns east")]
    public void A_date_in_the_head_is_found_and_is_no_title(string head, string? title)
    {
        Document document = Read(head + Body, "article.txt");

        Assert.Equal("2021-04-10", document.Date?.ToString());
        Assert.Equal("head", document.DateBasis);
        Assert.Equal(title, document.Title);
    }

    [Fact]
    public void A_date_in_a_short_sentence_of_the_head_is_not_that_of_the_text() =>
        Assert.Null(Read("On borders\n\nThe treaty was signed on 3 May 1998 in Lahore.\n\n" + Body, "article.txt").Date);

    [Fact]
    public void A_Markdown_text_without_front_matter_has_the_date_of_its_head()
    {
        Document document = Read("# Russia turns east\n\n10 April 2021\n\n" + Body, "article.md");

        Assert.Equal("2021-04-10", document.Date?.ToString());
        Assert.Equal("Russia turns east", document.Title);
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("0000-00-00")]
    [InlineData("soon")]
    public void A_date_in_the_front_matter_that_is_none_is_refused_unless_another_is_given(string date)
    {
        string text = $"---\ntitle: East\ndate: {date}\n---\n{Body}";

        SourceException refusal = Assert.Throws<SourceException>(() => Read(text, "article.md"));
        Assert.Equal("ENT0666", refusal.Failure.Code);
        Assert.Contains(date, refusal.Failure.Cause, StringComparison.Ordinal);
        Assert.Equal("2021-04-10", DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.md", PartialDate.Parse("2021-04-10")).Date?.ToString());
    }

    [Theory]
    [InlineData("2021-04-10T22:00:00+05:00")]
    [InlineData("2021/04/10")]
    [InlineData("April 10, 2021")]
    public void A_date_in_the_front_matter_may_have_other_forms(string date) =>
        Assert.Equal("2021-04-10", Read($"---\ndate: {date}\n---\n{Body}", "article.md").Date?.ToString());

    private static Document Read(string text, string place) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), place);
}
