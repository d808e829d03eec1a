using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Small = new(new LemmaRules(
        new Dictionary<string, string> { ["VBD went"] = "go", ["RB n't"] = "not" },
        new Dictionary<string, string> { ["VBD ed"] = "2 ", ["VBD d"] = "1 ", ["NNS s"] = "1 ", ["NNS ies"] = "3 y", ["NNPS s"] = "1 " },
        new HashSet<string> { "use", "visit" }));

    [Theory]
    [InlineData("went", "VERB", "VBD", "go")]
    [InlineData("n’t", "PART", "RB", "not")]
    [InlineData("visited", "VERB", "VBD", "visit")]
    [InlineData("used", "VERB", "VBD", "use")]
    [InlineData("Cities", "NOUN", "NNS", "city")]
    [InlineData("States", "PROPN", "NNPS", "State")]
    [InlineData("The", "DET", "DT", "the")]
    [InlineData("Moscow", "PROPN", "NNP", "Moscow")]
    [InlineData("s", "NOUN", "NNS", "s")]
    public void A_word_is_brought_to_its_dictionary_form(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Small.Lemma(form, upos, xpos));

    [Fact]
    public void A_word_of_absurd_length_stays_as_it_is() =>
        Assert.Equal(new string('a', 500), Small.Lemma(new string('a', 500), "NOUN", "NNS"));
}
