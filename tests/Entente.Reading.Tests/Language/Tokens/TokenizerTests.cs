using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Language.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    // Contractions and possessives.
    [InlineData("They don't know.", "They do n't know .")]
    [InlineData("They don’t know.", "They do n’t know .")]
    [InlineData("It's raining", "It 's raining")]
    [InlineData("We can't and won't.", "We ca n't and wo n't .")]
    [InlineData("Iran cannot wait", "Iran can not wait")]
    [InlineData("I'm sure they're here", "I 'm sure they 're here")]
    [InlineData("We've said she'd go and they'll come", "We 've said she 'd go and they 'll come")]
    [InlineData("Pakistan's army", "Pakistan 's army")]
    [InlineData("Pakistan’s army", "Pakistan ’s army")]
    [InlineData("the United States' aid", "the United States ' aid")]
    [InlineData("the states’ aid", "the states ’ aid")]
    [InlineData("DON'T", "DO N'T")]
    [InlineData("I'm gonna go", "I 'm gon na go")]
    [InlineData("O'Brien met Sha'lan", "O'Brien met Sha'lan")]
    [InlineData("at 9 o'clock", "at 9 o'clock")]
    [InlineData("China 's navy", "China 's navy")]
    // Hyphens.
    [InlineData("US-India ties", "US - India ties")]
    [InlineData("the US-Taliban deal", "the US - Taliban deal")]
    [InlineData("a long-term plan", "a long - term plan")]
    [InlineData("anti-war and pro-Beijing groups", "anti-war and pro-Beijing groups")]
    [InlineData("an anti-Russian camp", "an anti-Russian camp")]
    [InlineData("re-elected by e-mail", "re-elected by e-mail")]
    [InlineData("the co-founder", "the co-founder")]
    [InlineData("Abdullah al-Ani", "Abdullah al - Ani")]
    [InlineData("1945-1989", "1945 - 1989")]
    [InlineData("on 2004-10-16", "on 2004-10-16")]
    [InlineData("talks -- and war", "talks -- and war")]
    [InlineData("talks—and war", "talks — and war")]
    [InlineData("well-", "well -")]
    // Full stops.
    [InlineData("the U.S. army", "the U.S. army")]
    [InlineData("Mr. Khan met Gen. Bajwa.", "Mr. Khan met Gen. Bajwa .")]
    [InlineData("Resolution No. 242", "Resolution No. 242")]
    [InlineData("He said no.", "He said no .")]
    [InlineData("George W. Bush", "George W. Bush")]
    [InlineData("at 5 p.m. today", "at 5 p.m. today")]
    [InlineData("e.g. oil, i.e. gas", "e.g. oil , i.e. gas")]
    [InlineData("Acme Corp. and Sons Ltd.", "Acme Corp. and Sons Ltd.")]
    [InlineData("in Sept. 2001", "in Sept. 2001")]
    [InlineData("the region.India stepped in", "the region . India stepped in")]
    [InlineData("a Ph.D. student", "a Ph.D. student")]
    [InlineData("It ended...", "It ended ...")]
    [InlineData("It ended… then", "It ended … then")]
    // Numbers and signs.
    [InlineData("1,000 men and 3.5 tons", "1,000 men and 3.5 tons")]
    [InlineData("10% of $5", "10 % of $ 5")]
    [InlineData("US$5 million", "US$ 5 million")]
    [InlineData("€300", "€ 300")]
    [InlineData("Jerome (c. 347)", "Jerome ( c. 347 )")]
    [InlineData("E-mail him", "E-mail him")]
    [InlineData("in the 1990s", "in the 1990s")]
    [InlineData("the '90s", "the '90s")]
    [InlineData("on 9/11", "on 9/11")]
    [InlineData("at 10:30", "at 10:30")]
    [InlineData("5km away", "5 km away")]
    [InlineData("the 21st century", "the 21st century")]
    [InlineData("India/Pakistan", "India / Pakistan")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("in 1998, 1999", "in 1998 , 1999")]
    // Quotes and brackets.
    [InlineData("\"No,\" he said.", "\" No , \" he said .")]
    [InlineData("“No,” he said.", "“ No , ” he said .")]
    [InlineData("‘No,’ he said.", "‘ No , ’ he said .")]
    [InlineData("``No,'' he said.", "`` No , '' he said .")]
    [InlineData("(see [1])", "( see [ 1 ] )")]
    [InlineData("What?! Really!!!", "What ?! Really !!!")]
    // Addresses, names of the net, pictographs.
    [InlineData("see http://www.dawn.com/news/1.html.", "see http://www.dawn.com/news/1.html .")]
    [InlineData("see www.un.org, please", "see www.un.org , please")]
    [InlineData("write to a.b@mofa.gov.pk.", "write to a.b@mofa.gov.pk .")]
    [InlineData("on dawn.com today", "on dawn.com today")]
    [InlineData("@narendramodi wrote #peace", "@narendramodi wrote #peace")]
    [InlineData("Good :) 👍🏽 done", "Good :) 👍🏽 done")]
    [InlineData("• first item", "• first item")]
    [InlineData("naïve café", "naïve café")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words(text)));

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("\0\u0001\u200B")]
    public void A_text_without_words_has_no_tokens(string text) => Assert.Empty(Words(text));

    private static IEnumerable<string> Words(string text)
    {
        List<SourceSpan> spans = [];
        Tokenizer.Split(text, 0, text.Length, spans);
        return spans.Select(span => span.In(text));
    }
}
