using Entente.Reading.Language;
using Entente.Tests.Shared;

namespace Entente.Reading.Tests.Language;

public sealed class ParsingSkillTests
{
    [Theory]
    [InlineData("en_ewt-dev.conllu.gz", 0.945, 0.83)]
    [InlineData("en_gum-dev.conllu.gz", 0.955, 0.83)]
    public void The_shipped_model_keeps_its_skill_on_words_given(string file, double upos, double las)
    {
        string path = SharedFolder.Require("data", "ud", file);

        TreebankDocument[] some = [.. TreebankReader.Read(path).Where((_, index) => index % 3 == 0)];
        ParsingScore score = ParsingSkill.OfWords(LanguageFront.Load(), some);

        Assert.InRange(score.Upos, upos, 1);
        Assert.InRange(score.Las, las, 1);
        Assert.InRange(score.Uas, score.Las, 1);
    }

    [Theory]
    [InlineData("en_ewt-dev.conllu.gz", 0.97)]
    [InlineData("en_gum-dev.conllu.gz", 0.98)]
    public void Words_are_cut_at_their_places_in_raw_text(string file, double tokens)
    {
        string path = SharedFolder.Require("data", "ud", file);

        ParsingScore score = ParsingSkill.OfText(LanguageFront.Load(ParsingSpeed.Fast), TreebankReader.Read(path));

        Assert.InRange(score.Tokens, tokens, 1);
        Assert.True(score.Las <= score.Tokens);
    }

    [Fact]
    public void A_front_agrees_fully_with_its_own_answers()
    {
        const string text = "India left. \"China stays,\" he said.";
        LanguageFront front = LanguageFront.Load();
        TreebankDocument own = new("own", text, [.. front.Parse(new() { Id = "own", Text = text })]);

        ParsingScore score = ParsingSkill.OfText(front, [own]);

        Assert.Equal(1, score.LasWithSubtypes);
        Assert.Equal(1, score.SentenceBounds);
        Assert.Equal(11, score.Words);
    }
}
