using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Documents;

public sealed class HostileTextTests
{
    private const string Sentence = "Russia visited Pakistan, and the two of them said that it was of use to them.";

    public static TheoryData<string, string> Bombs => new()
    {
        { "list.md", "- " },
        { "number.md", "1. " },
        { "quote.md", "> " },
        { "loose.html", "<" },
        { "scripts.html", "<script>" },
        { "styles.html", "<STYLE>" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Marks_that_nest_without_end_are_read_past_and_never_thrown_on(string place, string mark)
    {
        string text = Sentence + "\n\n" + string.Concat(Enumerable.Repeat(mark, 60_000)) + "\n\n" + Sentence;

        Document document = Read(text, place);

        Assert.Contains("Russia visited Pakistan", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_indented_two_thousand_levels_deep_are_read()
    {
        string text = Sentence + "\n\n" + string.Concat(Enumerable.Range(0, 2000).Select(depth => new string(' ', 2 * depth) + "- of the\n"));

        Assert.Contains("Russia visited Pakistan", Read(text, "deep.md").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_Windows_1252_keep_their_quotes()
    {
        byte[] old = [.. "Russia said that it was "u8, 0x93, .. "of use"u8, 0x94, .. " to Pakistan"u8, 0x92, .. "s army."u8];

        Assert.Equal("Russia said that it was “of use” to Pakistan’s army.", DocumentReader.Read(old, "old.txt").Text);
    }

    [Fact]
    public void A_title_steers_no_terminal_and_turns_no_line_around()
    {
        Document document = Read("\u001b[31mRussia \u202eand Pakistan\u001b]0;x\u0007\n\n" + Sentence + "\n", "head.txt");

        Assert.Equal(document.Title, new string([.. document.Title!.Where(unit => !char.IsControl(unit) && unit != '\u202e')]));
        Assert.Contains("and Pakistan", document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("28/10/0000")]
    [InlineData("٢٨/١٠/٢٠٢١")]
    [InlineData("31/02/2021")]
    [InlineData("0/0/2021")]
    public void A_closing_date_outside_the_calendar_is_no_date(string closing) => Assert.Null(Read(Sentence + "\n\n" + closing, "end.txt").Date);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12")]
    [InlineData("9999")]
    public void Relative_dates_at_the_ends_of_the_calendar_are_no_dates(string date)
    {
        const string Text = "It was said that this is what the two of them had done, and that it will not be the last of it for them. Russia attacked Pakistan yesterday. China attacked India last week. Iran attacked Iraq 900 months ago. "
            + "Iran attacked Iraq 999 days ago. Iran attacked Iraq ninety weeks ago. Syria attacked Turkey on 29 February. Syria attacked Turkey on 31 December. Egypt attacked Libya last month.";

        ReadDocument reading = new ArticleReader().Read(DocumentReader.Read(Encoding.UTF8.GetBytes(Text), "ends.txt", PartialDate.Parse(date)));

        Assert.NotEmpty(reading.Events);
    }

    private static Document Read(string text, string place) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), place);
}
