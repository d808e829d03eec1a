using System.Text;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class HostileTextTests
{
    private static readonly ArticleReader Reader = new(LanguageFront.Load());

    [Theory]
    [InlineData("<script>alert('Russia attacked Ukraine')</script>")]
    [InlineData("\u202EaissuR dekcatta\u202C Ukraine and \u200F Israel \uFEFF met.")]
    [InlineData("🇷🇺 attacked 🇺🇦 🤝🤝🤝 \uD83D alone")]
    [InlineData("((((((((((((((((((((((((((((((")]
    [InlineData("India India India and and and Pakistan to to to of of of by by by.")]
    [InlineData("........ !!!! ???? ; ; ;")]
    public void Hostile_text_is_just_text(string text)
    {
        ReadDocument read = Reader.Read(Of(text), TestContext.Current.CancellationToken);
        Assert.All(read.Events, coded => Assert.True(coded.Act.End <= text.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Words_in_any_order_never_throw_and_every_span_lies_in_the_text(int seed)
    {
        Random random = new(seed);
        string[] words = "India Pakistan Russia's the U.S. attacked visited by to with agreement signed , . and or who which must will not never if “ ” ( ) NATO Taliban Karzai ’ 's said that cut aid off talks between China 2004 Tuesday 🙂 \u202E <b> relations strained alliance first in nine years balance of power".Split(' ');
        for (int round = 0; round < 60; round++)
        {
            StringBuilder text = new();
            for (int count = random.Next(1, 60); count > 0; count--)
            {
                text.Append(words[random.Next(words.Length)]).Append(random.Next(12) == 0 ? "\n" : " ");
            }

            ReadDocument read = Reader.Read(Of(text.ToString()), TestContext.Current.CancellationToken);
            SourceSpan whole = SourceSpan.From(0, text.Length);
            Assert.All(read.Events, coded => Assert.True(whole.Covers(coded.Act) && whole.Covers(coded.Source.Span) && whole.Covers(coded.Target.Span)));
            Assert.All(read.Claims, claim => Assert.True(whole.Covers(claim.Clause) && whole.Covers(claim.Sentence)));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_events_twice()
    {
        Document document = Of("Russia's foreign minister visited Pakistan. The United States cut off aid to Pakistan, and India condemned China.");
        ReadDocument first = Reader.Read(document, TestContext.Current.CancellationToken);
        ReadDocument second = Reader.Read(document, TestContext.Current.CancellationToken);
        Assert.Equal(first.Events.Select(coded => coded.Id), second.Events.Select(coded => coded.Id));
        Assert.NotEmpty(first.Events);
    }

    [Fact]
    public void A_sentence_without_events_and_claims_says_why()
    {
        ReadDocument read = Reader.Read(Of("The weather was fine. Russia is big. India embraced yoga with Nepal."), TestContext.Current.CancellationToken);
        Assert.Equal(read.Sentences.Count, read.Silent.Count + read.Events.Select(coded => coded.Sentence).Concat(read.Claims.Select(claim => claim.Sentence)).Distinct().Count());
        Assert.All(read.Silent, silent => Assert.NotEmpty(silent.Reason));
    }

    private static Document Of(string text) => new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse("2021-04-10") };
}
