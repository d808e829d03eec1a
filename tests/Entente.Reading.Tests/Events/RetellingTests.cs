using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class RetellingTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private const string Text =
        "Russia expelled two Polish diplomats on Tuesday. The move angered Warsaw. Moscow threw out the Polish diplomats over spying. "
        + "Russia and India signed a trade deal in Delhi. Russia had expelled two Polish diplomats in 2019.";

    [Fact]
    public void Sentences_about_one_event_are_one_event_with_all_its_tellings()
    {
        ReadDocument reading = Read(Text);
        CodedEvent[] expulsions = [.. reading.Events.Where(coded => coded.Code.Mode == "expel")];

        Assert.Equal(2, expulsions.Length);
        CodedEvent now = expulsions.First(coded => coded.Date?.Year == 2021);
        Assert.Equal(["expelled", "threw"], now.Tellings.Select(telling => telling.Act.In(Text)));
        Assert.Equal(2, now.Tellings.Select(telling => telling.Id).Distinct().Count());
        Assert.Contains(now.Id, now.Tellings.Select(telling => telling.Id));
        Assert.NotEqual(now.Happening, expulsions.First(coded => coded != now).Happening);
        Assert.Contains(reading.Silent, silent => silent.Reason == "tells again of event " + now.Happening);
    }

    [Fact]
    public void What_two_do_together_is_one_happening_in_both_directions()
    {
        CodedEvent[] deals = [.. Read(Text).Events.Where(coded => coded.Code.Type == "AGREE")];

        Assert.Equal(2, deals.Length);
        Assert.Single(deals.Select(coded => coded.Happening).Distinct());
        Assert.Equal(deals.Length, deals.Select(coded => coded.Id).Distinct().Count());
    }

    [Fact]
    public void Every_event_has_a_happening_and_its_own_telling_and_both_stay_the_same()
    {
        CodedEvent[] once = [.. Read(Text).Events], again = [.. Read(Text).Events];

        Assert.Equal(once.Select(coded => (coded.Id, coded.Happening)), again.Select(coded => (coded.Id, coded.Happening)));
        Assert.All(once, coded => Assert.Equal(12, coded.Happening!.Length));
        Assert.All(once, coded => Assert.Contains(coded.Tellings, telling => telling.Id == coded.Id));
    }

    [Fact]
    public void A_document_is_read_the_same_on_one_thread_and_on_two()
    {
        Document[] documents = [.. Gold.GoldLine.Of("events").Take(60).Select(line => new Document { Id = ContentHash.Of(line.Id), Text = line.Text, Date = line.Date, DateBasis = "option" })];
        string[] one = new string[documents.Length], two = new string[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = TestContext.Current.CancellationToken }, at => one[at] = Ids(documents[at]));
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, at => two[at] = Ids(documents[at]));

        Assert.Contains(one, ids => ids.Length > 0);
        Assert.Equal(one, two);
    }

    private static ReadDocument Read(string text) => Reader.Value.Read(new Document { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse("2021-04-10"), DateBasis = "option" });

    private static string Ids(Document document)
    {
        ReadDocument reading = Reader.Value.Read(document);
        return string.Join(';', reading.Events.Select(coded => coded.Id + coded.Happening + coded.Confidence).Concat(reading.Claims.Select(claim => claim.Id + claim.Confidence)))
            + string.Join(' ', reading.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Head));
    }
}
