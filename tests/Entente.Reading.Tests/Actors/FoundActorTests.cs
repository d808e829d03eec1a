using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Actors;

/// <summary>What the lexicon makes of whole sentences: names that are no actors, and names that are.</summary>
public sealed class FoundActorTests
{
    private static readonly Lazy<LanguageFront> Front = new(() => LanguageFront.Load());

    [Theory]
    [InlineData("We ate roast turkey and polish sausage on the second day.")]
    [InlineData("Michael Jordan scored forty points last night.")]
    [InlineData("Chad Smith plays the drums and Georgia Brown sings.")]
    [InlineData("Atlanta, Georgia, is hotter than Augusta in August.")]
    [InlineData("It may rain, and the king of cakes needs rice and brown sugar.")]
    [InlineData("Reading is fun, said the boy, and so is writing.")]
    [InlineData("The Washington Post and the Jerusalem Post are newspapers.")]
    [InlineData("Steve Jobs spoke at Bishop Street near Lincoln Park.")]
    [InlineData("She wore Panama hats and drank Java coffee from fine china.")]
    [InlineData("Guinea pigs and French fries were on the menu at Lima, Ohio.")]
    [InlineData("Paris Hilton met Sharon Stone in the lobby.")]
    [InlineData("He lost his passport at the Cape of Good Hope in the Indian Ocean.")]
    [InlineData("The Cold War ended and the Berlin Wall fell.")]
    [InlineData("He won the Nobel Peace Prize and the Ballon d'Or.")]
    [InlineData("The sun shone on Elizabeth, on Dr. Cooper and on Mr. Turner while Socrates slept.")]
    [InlineData("Mark said that Frank and Harald were late, and Turk agreed.")]
    [InlineData("A new report by Moody's says prices rose, Reuters reported.")]
    public void No_actor_is_made_of_a_word_that_only_looks_like_one(string text) => Assert.Equal("", Found(text, "2012-06-01"));

    [Theory]
    [InlineData("The Kremlin rejected the offer of the White House.", "2012-06-01", "RUS USA")]
    [InlineData("Downing Street and the Elysee criticised Zhongnanhai.", "2012-06-01", "GBR FRA CHN")]
    [InlineData("Foggy Bottom warned Rawalpindi.", "2012-06-01", "USA PAK")]
    [InlineData("The IDF shelled Hezbollah positions.", "2012-06-01", "ISR HEZBOLLAH")]
    [InlineData("The Duma condemned the Bundestag.", "2012-06-01", "RUS DEU")]
    [InlineData("S. Korea protested to the DPRK.", "2012-06-01", "KOR PRK")]
    [InlineData("The Lok Sabha denounced Inter-Services Intelligence.", "2012-06-01", "IND PAK")]
    [InlineData("The Revolutionary Guards seized a tanker of the UAE.", "2012-06-01", "IRN ARE")]
    [InlineData("Boutros Boutros-Ghali met Franjo Tudjman.", "1994-06-01", "UN HRV")]
    [InlineData("Wesley Clark met Slobodan Milosevic.", "1999-02-01", "NATO SRB")]
    [InlineData("Velupillai Prabhakaran wrote to Chandrika Kumaratunga.", "2001-02-01", "LTTE LKA")]
    [InlineData("Teng Hsiao-ping received Zia ul-Haq.", "1982-02-01", "CHN PAK")]
    [InlineData("Boko Haram attacked the Nigerian army.", "2014-02-01", "BOKO_HARAM NGA")]
    [InlineData("anti-Balaka fighters attacked Seleka rebels.", "2014-02-01", "ANTI_BALAKA SELEKA")]
    [InlineData("The Red Army crushed the revolt in East Germany.", "1953-07-01", "RUS GDR")]
    [InlineData("U.N. envoy Lakhdar Brahimi wrote to Syria.", "2013-02-01", "UN SYR")]
    [InlineData("Brazil and Bolivia heard Azeredo da Silveira.", "1975-02-01", "BRA BOL")]
    [InlineData("Tito wrote to Brezhnev.", "1978-02-01", "SRB RUS")]
    public void The_usual_names_of_newswire_mean_their_actors(string text, string day, string actors) => Assert.Equal(actors, Found(text, day));

    [Theory]
    [InlineData("President Bill Clinton met the envoy.", "1995-06-01", "GOV")]
    [InlineData("Bill Clinton met the envoy.", "2009-08-05", "ELI")]
    [InlineData("Former President Bill Clinton met the envoy.", "1995-06-01", "ELI")]
    [InlineData("The then President Bill Clinton met the envoy.", "2009-08-05", "GOV")]
    [InlineData("Russia's former foreign minister met the envoy.", "2009-08-05", "ELI")]
    [InlineData("The former Russian president met the envoy.", "2009-08-05", "ELI")]
    [InlineData("Russia's foreign minister met a former envoy.", "2009-08-05", "GOV")]
    [InlineData("Ex-president Jimmy Carter met the envoy.", "1994-06-15", "ELI")]
    [InlineData("Lech Walesa met the envoy.", "1992-06-15", "GOV")]
    [InlineData("Lech Walesa met the envoy.", "1985-06-15", "OPP")]
    [InlineData("Nelson Mandela met the envoy.", "1985-06-15", "REB")]
    [InlineData("Pervez Musharraf met the envoy.", "2005-07-05", "GOV")]
    [InlineData("Deposed President Manuel Zelaya met the envoy.", "2009-07-05", "ELI")]
    public void The_day_and_words_such_as_former_tell_whether_a_person_acts_for_the_state(string text, string day, string sector)
    {
        Document document = new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse(day) };
        Assert.Equal(sector, new ActorFinder(ActorLexicon.Standard).Find(document, [.. Front.Value.Parse(document)])[0].Mention.Role);
    }

    [Theory]
    [InlineData("Russian forces shelled Kharkiv.", "2022-06-01", "RUS UKR acted on")]
    [InlineData("Kharkiv was shelled by Russian forces.", "2022-06-01", "UKR acted on RUS")]
    [InlineData("The Russian attack on Kharkiv continued.", "2022-06-01", "RUS UKR acted on")]
    [InlineData("Russian forces stood near Kharkiv.", "2022-06-01", "RUS UKR place")]
    [InlineData("Soviet forces stood near Kharkiv.", "1980-06-01", "RUS RUS place")]
    [InlineData("Kharkiv accused Russian forces.", "2022-06-01", "UKR place RUS")]
    [InlineData("Indian forces stood near Hyderabad.", "2022-06-01", "IND IND place")]
    [InlineData("Forces stood near Hyderabad.", "2022-06-01", "")]
    [InlineData("American forces stood near Odessa, Texas.", "2022-06-01", "USA USA place")]
    [InlineData("A lecturer of Aleppo University met a Russian envoy.", "2022-06-01", "RUS")]
    [InlineData("Lameck Goma met a Russian envoy, and Goma spoke.", "1983-06-01", "ZMB RUS ZMB")]
    public void A_place_stands_for_its_state_where_something_is_done_to_it_and_never_acts(string text, string day, string actors)
    {
        Document document = new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse(day) };
        Assert.Equal(actors, string.Join(' ', new ActorFinder(ActorLexicon.Standard).Find(document, [.. Front.Value.Parse(document)])
            .Select(actor => actor.Mention.Actor.Text + (actor.IsPlace ? " place" : actor.Mention.Basis == "place" ? " acted on" : ""))));
    }

    [Fact]
    public void A_part_of_a_state_may_stand_at_the_very_end_of_a_text() => Assert.Equal("PAK", Found("They met Pakistani police", "2012-06-01"));

    private static string Found(string text, string day)
    {
        Document document = new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse(day) };
        return string.Join(' ', new ActorFinder(ActorLexicon.Standard).Find(document, [.. Front.Value.Parse(document)]).Select(actor => actor.Mention.Actor.Text).Distinct());
    }
}
