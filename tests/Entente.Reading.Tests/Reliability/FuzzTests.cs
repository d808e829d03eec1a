using System.Text;
using Entente.Reading.Documents;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Reliability;

/// <summary>A short run of what the workshop's fuzz command does at length.</summary>
public sealed class FuzzTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    [Fact]
    public void Any_text_is_read_or_refused_and_every_span_lies_inside_it()
    {
        for (int seed = 0; seed < 96; seed++)
        {
            (string kind, string text) = HostileTexts.Of(seed, 900);
            string name = kind.Contains("markup", StringComparison.Ordinal) ? "a.html" : kind == "markdown" ? "a.md" : "a.txt";
            try
            {
                Inside(Reader.Value.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), name)));
            }
            catch (SourceException refusal)
            {
                Assert.StartsWith("ENT03", refusal.Failure.Code, StringComparison.Ordinal);
            }

            Inside(Reader.Value.Read(new Document { Id = "x", Text = text }));
        }
    }

    [Theory]
    [InlineData("<div>", 60_000, "a.html")]
    [InlineData("<b><i>", 40_000, "a.html")]
    public void A_bomb_of_markup_gives_its_words(string part, int count, string name)
    {
        string bomb = string.Concat(Enumerable.Repeat(part, count)) + "Russia said that the army of India had attacked Pakistan.";
        Document document = DocumentReader.Read(Encoding.UTF8.GetBytes((name == "a.html" ? "<html><body>" : "") + bomb), name);

        Assert.Contains("the army of India had attacked Pakistan.", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 60_000, "a.md")]
    [InlineData("> ", 30_000, "a.md")]
    [InlineData("&amp;lt;", 100_000, "a.html")]
    public void A_text_of_marks_alone_is_refused(string part, int count, string name) =>
        Assert.StartsWith("ENT03", Assert.Throws<SourceException>(() => DocumentReader.Read(Encoding.UTF8.GetBytes((name == "a.html" ? "<html><body>" : "") + string.Concat(Enumerable.Repeat(part, count))), name)).Failure.Code, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_of_a_megabyte_is_read_in_part_and_what_is_left_out_is_told()
    {
        string text = "Russia attacked Ukraine. India and the " + string.Concat(Enumerable.Repeat("friends of peace and ", 50_000)) + ". Iran attacked Iraq.";
        ReadDocument read = Reader.Value.Read(new Document { Id = "x", Text = text });

        Assert.Contains(read.Silent, sentence => sentence.Reason.Contains("without an end", StringComparison.Ordinal) && sentence.Sentence.Length > 500_000);
        Assert.Contains(read.Events, coded => coded.Source.Actor.Text == "RUS");
        Assert.Contains(read.Events, coded => coded.Source.Actor.Text == "IRN");
    }

    [Fact]
    public void Half_a_character_and_broken_bytes_do_not_stop_the_reading()
    {
        ReadDocument read = Reader.Value.Read(new Document { Id = "x", Text = "\uD800Russia attacked Ukraine\uDC00. \uDC00\uD800" });
        Document broken = DocumentReader.Read([.. "Russia attacked the city of Kyiv in Ukraine, and it was "u8, 0xFF, 0xC3, 0x28, .. " not the first time."u8], "a.txt");

        Assert.Single(read.Events);
        Assert.Single(Reader.Value.Read(broken).Events);
    }

    private static void Inside(ReadDocument read)
    {
        int length = read.Document.Text.Length;
        Assert.All(read.Events.SelectMany(coded => new SourceSpan?[] { coded.Sentence, coded.Act, coded.Source.Span, coded.Target.Span, coded.DateSpan }).OfType<SourceSpan>()
            .Concat(read.Claims.SelectMany(claim => new[] { claim.Sentence, claim.Clause }.Concat(claim.Actors.Select(actor => actor.Span)))), span => Assert.True(span.Start >= 0 && span.End <= length && span.Start <= span.End));
    }
}
