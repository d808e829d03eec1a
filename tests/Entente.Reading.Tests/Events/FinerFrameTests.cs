using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class FinerFrameTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    [Theory]
    [InlineData("In January 2018 the United States suspended security assistance to Pakistan.", "1621")]
    [InlineData("Russia lifted its arms embargo on Pakistan in June 2014.", "085")]
    public void A_frame_that_agrees_with_a_set_phrase_keeps_its_finer_code(string text, string cameo)
    {
        CodedEvent coded = Assert.Single(Read(text).Events);

        Assert.Equal(cameo, coded.Code.Cameo);
    }

    [Fact]
    public void A_rejection_does_not_deny_what_the_next_clause_tells()
    {
        ReadDocument read = Read("Indian officials reject the charge and point to the Russian missiles that they have ordered.");

        Assert.DoesNotContain(read.Claims, claim => claim.Mood == ClaimMood.Denied && claim.Actors.Any(actor => actor.Actor.Text == "RUS"));
    }

    private static ReadDocument Read(string text) =>
        Reader.Value.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.txt", PartialDate.Parse("2021-04-10", null)));
}
