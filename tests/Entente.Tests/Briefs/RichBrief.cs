using Entente.Briefs;
using Entente.Ledger;
using Entente.Relations;
using Entente.Sources.Starter;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

/// <summary>The sample's words about a larger region of the shipped record, for looks and for size.</summary>
internal static class RichBrief
{
    private static readonly string[] Asia = "AFG BGD BTN CHN IND IRN KAZ KGZ LKA MDV MMR MYS NPL PAK RUS SAU TJK TKM TUR USA UZB ARE JPN ISR GBR IDN VNM AUS".Split(' ');
    private static readonly string[] More = "QAT OMN IRQ KWT EGY DEU FRA KOR PRK MNG THA SGP PHL AZE ARM SYR YEM".Split(' ');

    public static Brief Of(int actors)
    {
        using MemoryLedger ledger = new("test", TimeProvider.System);
        StarterRecord record = StarterRecord.Load();
        ledger.Append(new LedgerBatch { Id = "starter", Origin = "shipped", Ties = record.Ties, Values = record.Values });
        ActorId[] all = [.. Asia.Concat(More).Select(ActorId.From)];
        ActorId[] sample = [SampleText.China, SampleText.India, SampleText.Iran, SampleText.Pakistan, SampleText.Russia, SampleText.Turkey, SampleText.States];
        ActorId[] chosen = [.. sample.Concat(all.Except(sample)).Take(actors).Order()];
        SignedNetwork network = new RelationModel(ledger).At(SampleBriefs.Day, chosen);
        Dictionary<ActorId, double> gdp = record.Values.Where(value => value.Variable.Contains("gdp", StringComparison.OrdinalIgnoreCase) && chosen.Contains(value.State))
            .GroupBy(value => value.State).ToDictionary(group => group.Key, group => group.Last().Value);
        double sum = gdp.Values.Sum();
        return SampleBriefs.Around(SampleBriefs.Region(network, gdp.ToDictionary(pair => pair.Key, pair => pair.Value / sum)));
    }
}
