using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Language.Tokens;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("India left. China came.", 2)]
    [InlineData("the region.India stepped in.", 2)]
    [InlineData("The U.S. Army left. It rained.", 2)]
    [InlineData("He went to the U.S. The army stayed.", 2)]
    [InlineData("Mr. Khan and Gen. Bajwa met Dr. Singh.", 1)]
    [InlineData("Resolution No. 242 was passed.", 1)]
    [InlineData("\"Go!\" he said. They went.", 2)]
    [InlineData("“We will fight.” He left.", 2)]
    [InlineData("Is it war? Nobody knows! Wait...", 3)]
    [InlineData("It costs 3.5 million. Too much.", 2)]
    [InlineData("Headline without a stop\n\nThe text begins here.", 2)]
    [InlineData("Headline without a stop\nBy A. Writer\n\nThe text begins here.", 3)]
    [InlineData("• first item\n• second item\n• third item", 3)]
    [InlineData("It went on... and on.", 1)]
    [InlineData("He said (it was late.) Then he left.", 2)]
    [InlineData("George W. Bush met Tony Blair.", 1)]
    [InlineData("See www.un.org. It says more.", 2)]
    [InlineData("at 5 p.m. on Monday", 1)]
    [InlineData("It was lost. [12] Then it was found.", 2)]
    [InlineData("It was lost.[1][2] Then it was found.", 2)]
    [InlineData("1. Which states signed?", 1)]
    [InlineData("did they sign? nobody knows", 2)]
    [InlineData("The line of the treaty was drawn by the two sides\nafter long talks in the capital of the republic, and\nnobody was content with what it said about trade.", 1)]
    public void Sentences_end_where_a_reader_would_end_them(string text, int count) =>
        Assert.Equal(count, SentenceSplitter.Split(text).Count());

    [Fact]
    public void A_sentence_without_end_is_cut_into_pieces_that_lose_nothing()
    {
        string text = string.Join(", ", Enumerable.Repeat("and the ministers of both states met", 400)) + ".";

        SourceSpan[][] pieces = [.. SentenceSplitter.Split(text)];

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, SentenceSplitter.LongestSentence));
        Assert.Equal((400 * 8), pieces.Sum(piece => piece.Length));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Any_content_is_split_without_loss_of_order(string name, string text)
    {
        int last = 0;
        foreach (SourceSpan[] sentence in SentenceSplitter.Split(text))
        {
            Assert.NotEmpty(sentence);
            foreach (SourceSpan span in sentence)
            {
                Assert.True(span.Start >= last && span.Length > 0 && span.End <= text.Length, name);
                Assert.False(char.IsWhiteSpace(text[span.Start]), name);
                last = span.End;
            }
        }

        // Nothing but gaps lies between the tokens.
        int read = SentenceSplitter.Split(text).Sum(sentence => sentence.Sum(span => span.Length));
        Assert.Equal(text.Count(unit => !Tokenizer.IsGap(unit)), read - Inner(text));
    }

    public static TheoryData<string, string> HostileTexts() => new()
    {
        { "no space", new string('x', 1_000_000) },
        { "brackets", new string('(', 100_000) },
        { "stops", new string('.', 100_000) },
        { "apostrophes", string.Concat(Enumerable.Repeat("a'", 50_000)) },
        { "hyphens", string.Concat(Enumerable.Repeat("a-", 50_000)) },
        { "ats", string.Concat(Enumerable.Repeat("a@b.", 50_000)) },
        { "http", string.Concat(Enumerable.Repeat("http://", 50_000)) },
        { "lines", new string('\n', 100_000) },
        { "lone halves", new string('\uD83D', 10_000) + new string('\uDE00', 10_000) },
        { "noise 1", Noise(1, 50_000) },
        { "noise 2", Noise(2, 50_000) },
        { "marks", string.Concat(Enumerable.Repeat("e\u0301\u0302", 30_000)) },
    };

    private static string Noise(int seed, int length)
    {
        Random random = new(seed);
        return string.Create(length, random, (units, source) =>
        {
            for (int i = 0; i < units.Length; i++)
            {
                units[i] = source.Next(3) == 0 ? (char)source.Next(0x10000) : (char)source.Next(32, 127);
            }
        });
    }

    // Gaps may stand inside a token only where a joiner binds pictographs; none of the texts here has one that counts.
    private static int Inner(string text) => SentenceSplitter.Split(text)
        .SelectMany(sentence => sentence)
        .Sum(span => span.In(text).Count(Tokenizer.IsGap));
}
