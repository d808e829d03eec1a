using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class ReciprocalTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    [Theory]
    [InlineData("Israel and Iran accused each other of breaking the truce.", "IRN ACCUSE ISR; ISR ACCUSE IRN")]
    [InlineData("Chad and Sudan are blaming one another for the raid.", "SDN ACCUSE TCD; TCD ACCUSE SDN")]
    [InlineData("Delhi and Islamabad expelled each other's diplomats.", "IND SANCTION PAK; PAK SANCTION IND")]
    [InlineData("China and the United States imposed tariffs on each other's goods.", "CHN SANCTION USA; USA SANCTION CHN")]
    [InlineData("Serbia and Croatia recognised each other in 1996.", "HRV SUPPORT SRB; SRB SUPPORT HRV")]
    [InlineData("Ethiopian and Eritrean troops shelled one another near Badme.", "ERI ASSAULT ETH; ETH ASSAULT ERI")]
    public void What_is_done_to_each_other_is_done_both_ways(string text, string events) => Assert.Equal(events, Events(text));

    [Theory]
    [InlineData("Russia and Ukraine swapped prisoners on Friday.", "RUS YIELD UKR; UKR YIELD RUS")]
    [InlineData("India and Pakistan traded accusations over the attack.", "IND ACCUSE PAK; PAK ACCUSE IND")]
    [InlineData("Iran and Israel exchanged threats.", "IRN THREATEN ISR; ISR THREATEN IRN")]
    [InlineData("North and South Korea exchanged fire across the border on Sunday.", "KOR ASSAULT PRK; PRK ASSAULT KOR")]
    public void Like_given_for_like_goes_both_ways(string text, string events) => Assert.Equal(events, Events(text));

    [Fact]
    public void Both_sides_are_the_only_two_named_before() =>
        Assert.Contains("ARM ACCUSE AZE; ARM CONSULT AZE; AZE ACCUSE ARM", Events("Armenia met Azerbaijan, and both sides blamed each other for the war."), StringComparison.Ordinal);

    [Fact]
    public void One_actor_alone_does_nothing_to_each_other() =>
        Assert.Equal("", Events("Turkish ministers accused each other of lying."));

    [Theory]
    [InlineData("An American spy plane was shot down over the Soviet Union.", null)]
    [InlineData("The American spy agency denied it.", "SPY")]
    public void A_spy_plane_is_no_secret_service(string text, string? role) => Assert.Equal(role, Read(text).Mentions.First(mention => mention.Actor.Text == "USA").Role);

    private static string Events(string text) =>
        string.Join("; ", Read(text).Events.Select(coded => $"{coded.Source.Actor.Text} {coded.Code.Type} {coded.Target.Actor.Text}").Distinct().Order(StringComparer.Ordinal));

    private static ReadDocument Read(string text) => Reader.Value.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.txt", PartialDate.Parse("2021-04-10", null)));
}
