using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Documents;

public sealed class WrappedTextTests
{
    private const string Wrapped = """
        In 1960 an American spy plane that had taken off near the town of Peshawar was shot down over the Soviet
        Union, and Moscow threatened Pakistan with retaliation of a kind that it did not care to name. Nobody was
        surprised by it.

        A second paragraph has no more than one short line.
        """;

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.md")]
    public void A_sentence_does_not_end_where_a_line_was_wrapped(string place)
    {
        Document document = DocumentReader.Read(Encoding.UTF8.GetBytes(Wrapped), place, PartialDate.Parse("2021-04-10", null));
        ReadDocument reading = new ArticleReader().Read(document);

        Assert.Equal(3, reading.Sentences.Count);
        Assert.Equal(["ASSAULT", "THREATEN"], reading.Events.Select(coded => coded.Code.Type));
        CodedEvent threat = reading.Events[1];
        Assert.Equal("1960", threat.Date?.ToString());
    }

    [Fact]
    public void Lines_that_are_paragraphs_of_their_own_stay_apart()
    {
        const string Lines = """
            Russia and Pakistan signed an agreement on a pipeline
            Iran is not amused
            China and India met
            """;
        Document document = DocumentReader.Read(Encoding.UTF8.GetBytes(Lines + "\n\nThis is the body of the text and it has a few more of the common words in it."), "article.txt");

        Assert.Contains("pipeline\n", document.Text, StringComparison.Ordinal);
    }
}
