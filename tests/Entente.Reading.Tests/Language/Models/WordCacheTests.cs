using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Models;

public sealed class WordCacheTests
{
    [Fact]
    public void A_row_is_known_by_its_whole_key_until_another_takes_its_place()
    {
        WordCache<int> cache = new(2, 1);
        cache.Row([1, 10], out bool isKnown)[0] = 7;
        Assert.False(isKnown);
        Assert.Equal(7, cache.Row([1, 10], out isKnown)[0]);
        Assert.True(isKnown);

        cache.Row([1, 11], out isKnown)[0] = 8;
        Assert.False(isKnown);
        _ = cache.Row([1, 10], out isKnown);
        Assert.False(isKnown);
    }

    [Fact]
    public void A_sentence_is_read_the_same_after_others()
    {
        LanguageFront fresh = LanguageFront.Load(), used = LanguageFront.Load();
        string[] texts = ["Russia attacked Ukraine on Tuesday.", "The attack on Russia was denied by the man who attacks.", "On Tuesday, 14 men attacked it."];
        foreach (string text in (string[])[.. texts, .. texts.Reverse()])
        {
            _ = used.Parse(Text(text)).ToArray();
        }

        foreach (string text in texts)
        {
            Assert.Equal(fresh.Parse(Text(text)).SelectMany(sentence => sentence.Tokens), used.Parse(Text(text)).SelectMany(sentence => sentence.Tokens));
        }
    }

    private static Vocabulary.Document Text(string text) => new() { Id = Vocabulary.ContentHash.Of(text), Text = text };
}
