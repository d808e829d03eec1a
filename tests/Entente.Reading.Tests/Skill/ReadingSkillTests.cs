using System.Text;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Skill;

public sealed class ReadingSkillTests
{
    private const string Suite = """
        [
          { "id": "D", "event": "DOCUMENT" },
          { "id": "1", "event": "CONSULT", "text": "Russia's foreign minister visited Pakistan on Tuesday.",
            "source": [{ "code": "RUS" }], "target": [{ "code": "PAK" }] },
          { "id": "2", "event": "FIGHT", "text": "The weather in India was fine.",
            "source": [{ "code": "IND" }, { "code": "JAP" }], "target": "" }
        ]
        """;

    [Fact]
    public void A_suite_is_read_with_old_types_folded_and_two_sources_taken_as_reciprocal()
    {
        IReadOnlyList<ReadingCase> suite = ReadingSuite.Read(Encoding.UTF8.GetBytes(Suite), "suite.json");
        Assert.Equal(2, suite.Count);
        Assert.Equal(new HashSet<ReadingTriple> { new("IND", "JPN", "ASSAULT"), new("JPN", "IND", "ASSAULT") }, suite[1].Triples);
    }

    [Fact]
    public void A_right_record_and_a_missed_one_give_full_precision_and_a_third_of_recall()
    {
        ReadingResult result = ReadingSkill.Of(LanguageFront.Load(), ReadingSuite.Read(Encoding.UTF8.GetBytes(Suite), "suite.json"), TestContext.Current.CancellationToken);
        Assert.Equal(1, result.Passed);
        Assert.Equal(new ReadingRate(1, 3, 1), result.Exact);
        Assert.Equal(1, result.Exact.Precision);
        Assert.Equal(new ReadingRate(1, 2, 1), result.Category);
    }

    [Fact]
    public void A_file_that_is_no_suite_is_refused_with_its_name()
    {
        SourceException error = Assert.Throws<SourceException>(() => ReadingSuite.Read("<xml/>"u8.ToArray(), "records.xml"));
        Assert.Equal("ENT0340", error.Failure.Code);
        Assert.Contains("records.xml", error.Failure.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_held_out_half_of_the_gold_records_is_coded_at_the_measured_skill()
    {
        byte[] json = File.ReadAllBytes(SharedFolder.Require("data", "event-coding", "plover-gsr", "PLOVER_GSR_CAMEO.txt"));
        ReadingCase[] held = [.. ReadingSuite.Read(json, "gold").Where((_, index) => index % 2 == 1)];
        ReadingResult result = ReadingSkill.Of(LanguageFront.Load(), held, TestContext.Current.CancellationToken);
        Assert.InRange(result.Exact.F1, .57, 1);
        Assert.InRange(result.Exact.Precision, .65, 1);
        Assert.InRange(result.Dyad.F1, .68, 1);
        Assert.InRange(result.Category.F1, .68, 1);
    }
}
