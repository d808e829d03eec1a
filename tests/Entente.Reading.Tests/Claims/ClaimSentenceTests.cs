using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Claims;

public sealed class ClaimSentenceTests
{
    [Fact]
    public void A_pact_that_several_states_should_make_is_a_proposed_bloc_with_those_for_whom_there_is_room()
    {
        Claim claim = Assert.Single(Read("China, Russia, Pakistan, Iran and Turkey should form a defence pact, with room for Malaysia and perhaps Saudi Arabia."), claim => claim.Bloc is not null);

        Assert.Equal(ClaimMood.Prescribed, claim.Mood);
        Assert.True(claim.Bloc!.IsProposed);
        Assert.Equal(["CHN", "IRN", "PAK", "RUS", "TUR"], Codes(claim.Bloc.Members));
        Assert.Equal(["MYS", "SAU"], Codes(claim.Bloc.PossibleMembers));
    }

    [Theory]
    [InlineData("Pakistan should form a defence pact with China and Russia.", "CHN PAK RUS")]
    [InlineData("Some argue that Pakistan should form an alliance with China, Iran and Turkey.", "CHN IRN PAK TUR")]
    public void A_pact_that_one_state_should_make_with_others_is_a_proposed_bloc_of_all_of_them(string text, string members)
    {
        Claim claim = Assert.Single(Read(text), claim => claim.Bloc is not null);

        Assert.True(claim.Bloc!.IsProposed);
        Assert.Equal(members.Split(' '), Codes(claim.Bloc.Members));
    }

    [Fact]
    public void A_pact_between_two_states_is_no_bloc() =>
        Assert.DoesNotContain(Read("China and Pakistan should form a defence pact."), claim => claim.Bloc is not null);

    [Fact]
    public void A_camp_whose_members_are_not_named_is_no_bloc_of_its_neighbours_in_the_sentence() =>
        Assert.DoesNotContain(Read("The anti-Russian camp grew while talks between Russia and the United States stalled."), claim => claim.Bloc is not null);

    [Fact]
    public void The_first_such_visit_is_of_those_whose_visit_was_told_before()
    {
        Claim claim = Assert.Single(Read("Russia's foreign minister spent two days in Islamabad. It was the first such visit in nine years."), claim => claim.FirstSince is not null);

        Assert.Equal("RUS", claim.FirstSince!.Source?.Actor.Text);
        Assert.Equal("PAK", claim.FirstSince.Target?.Actor.Text);
        Assert.Equal(9, claim.FirstSince.Years);
    }

    [Fact]
    public void What_holds_only_as_long_as_something_is_no_event() =>
        Assert.Empty(Reading("As long as India buys oil from Russia, prices stay low.").Events);

    [Fact]
    public void A_verb_whose_form_does_not_tell_the_tense_gives_no_date()
    {
        CodedEvent cut = Assert.Single(Reading("The United States cut off aid to Pakistan.").Events);

        Assert.Null(cut.Date);
    }

    private static string[] Codes(IEnumerable<ActorMention> mentions) => [.. mentions.Select(mention => mention.Actor.Text).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Claim> Read(string text) => Reading(text).Claims;

    private static ReadDocument Reading(string text) =>
        new ArticleReader().Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.txt", PartialDate.Parse("2021-04-10", null)));
}
