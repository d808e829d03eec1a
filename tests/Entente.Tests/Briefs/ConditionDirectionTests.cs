using Entente.Briefs;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

public sealed class ConditionDirectionTests
{
    [Theory]
    [InlineData("If Russia moves forward to meet Pakistan's needs for modern weapons", 1)]
    [InlineData("If Delhi cancelled its Russian missiles under American pressure", -1)]
    [InlineData("If Moscow withdraws its envoys from Kyiv", -1)]
    [InlineData("If Tehran and Riyadh look at each other anew", 0)]
    [InlineData("If Ankara supports Baku and breaks with Yerevan", 0)]
    public void The_words_of_a_condition_tell_which_way_it_moves_a_relation_or_do_not(string text, int expected)
    {
        Claim condition = new()
        {
            Id = "c",
            DocumentId = "d",
            Kind = ClaimKind.General,
            Mood = ClaimMood.Forecast,
            Sentence = SourceSpan.From(0, text.Length),
            Clause = SourceSpan.From(0, text.Length),
        };

        Assert.Equal(expected, ConditionDirection.Of(condition, text));
    }
}
