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

    [Theory]
    [InlineData("Pakistan, Iran, Russia, China, Turkey and Central Asian countries together form a new political bloc.", "CENTRAL_ASIAN_STATES CHN IRN PAK RUS TUR", false)]
    [InlineData("Iran, Pakistan and Turkey should come together and create an alliance of their own.", "IRN PAK TUR", true)]
    [InlineData("The president spoke of an axis of Iran, Iraq and North Korea.", "IRN IRQ PRK", false)]
    [InlineData("Greek officials want an alignment between Greece, Egypt and Israel.", "EGY GRC ISR", true)]
    public void A_bloc_has_all_its_members_and_is_there_or_proposed(string text, string members, bool isProposed)
    {
        Claim claim = Assert.Single(Read(text), claim => claim.Bloc is not null);

        Assert.Equal(members.Split(' '), Codes(claim.Bloc!.Members));
        Assert.Equal(isProposed, claim.Bloc.IsProposed);
    }

    [Fact]
    public void An_alliance_that_is_not_planned_is_a_bloc_denied()
    {
        Claim claim = Assert.Single(Read("Russia and China were not planning a military alliance."), claim => claim.Bloc is not null);

        Assert.Equal(ClaimMood.Denied, claim.Mood);
        Assert.False(claim.Bloc!.IsProposed);
    }

    [Theory]
    [InlineData("Relations between Chile and Peru have never been better.", 1, 0)]
    [InlineData("Ethiopia and Eritrea have ended two decades of enmity.", 1, 1)]
    [InlineData("Finland has abandoned its friendship with Russia.", -1, -1)]
    [InlineData("Turkey never broke off relations with Israel.", 1, 0)]
    [InlineData("Pakistan is no longer in the American camp.", 0, -1)]
    public void A_relation_is_left_as_the_sentence_leaves_it(string text, int sign, int trend)
    {
        RelationContent relation = Assert.Single(Read(text), claim => claim.Relation is not null).Relation!; // asked for above

        Assert.Equal((sign, trend), (relation.Sign, relation.Trend));
    }

    [Theory]
    [InlineData("Gazprom turned the taps back on for Ukraine, and Russia was paid.")]
    [InlineData("Pakistan reopened the routes it had closed to American convoys.")]
    [InlineData("Syrians live in the refugee camp near Amman in Jordan.")]
    public void Words_that_only_look_like_a_turn_of_speech_give_no_relation(string text) =>
        Assert.DoesNotContain(Read(text), claim => claim.Relation is not null);

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
