using System.Text;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class AnswerActsTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    [Theory]
    [InlineData("Syria fired missiles at an Israeli convoy near the border, and Israel replied with artillery.", "ISR SYR ASSAULT")]
    [InlineData("Australia pressed Indonesia to accept foreign peacekeepers, but Jakarta turned the idea down.", "IDN AUS REJECT")]
    [InlineData("Jakarta turned down a Chinese request to hand back three trawlers.", "CHN IDN REQUEST")]
    [InlineData("Brussels rejected an appeal from Skopje for visa-free travel.", "MKD EU REQUEST")]
    public void An_answer_goes_to_the_one_who_acted_and_what_is_rejected_was_asked(string text, string wanted) => Assert.Contains(wanted, Read(text));

    [Theory]
    [InlineData("Syria fired missiles at an Israeli convoy, and Israel replied with artillery against Lebanon.", "ISR SYR ASSAULT")]
    [InlineData("In the 1980s Pakistan armed the Afghan guerrillas who fought Soviet troops.", "AFG PAK ASSAULT")]
    [InlineData("Syria may fire missiles at Israel, and Israel replied with artillery.", "ISR SYR ASSAULT")]
    [InlineData("Jakarta turned down a Chinese offer to buy three trawlers.", "CHN IDN REQUEST")]
    public void Nothing_is_made_up_where_a_third_is_named_or_nothing_was_done(string text, string unwanted) => Assert.DoesNotContain(unwanted, Read(text));

    private static string[] Read(string text) => [.. Reader.Value.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.txt", PartialDate.Parse("2021-04-10", null)))
        .Events.Select(coded => $"{coded.Source.Actor.Text} {coded.Target.Actor.Text} {coded.Code.Type}")];
}
