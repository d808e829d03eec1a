using System.Globalization;
using System.Text;
using Entente.Reading.Claims;
using Entente.Reading.Documents;
using Entente.Reading.Skill;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Claims;

/// <summary>Guards that claims are as often right as they say, on the sentences kept for the test. Only sums are looked at.</summary>
public sealed class ClaimConfidenceTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private static readonly Lazy<ClaimJudge.Judged[]> Judged = new(() => [.. new ClaimJudge(Reader.Value).Folder(Path.Combine(SharedFolder.Root, "tests", "golden", "reading")).Where(claim => claim.Split == "test")]);

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Fact]
    public void Claims_of_the_test_lines_are_as_often_right_as_they_say()
    {
        double said = Judged.Value.Average(claim => claim.Said), right = Judged.Value.Average(claim => claim.Right);
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Judged.Value.Length} claims, said {said:F3}, right {right:F3}"));

        Assert.InRange(said - right, -.08, .04);
    }

    [Fact]
    public void What_claims_say_of_themselves_tells_more_than_one_figure_for_all()
    {
        double right = Judged.Value.Average(claim => claim.Right);
        double brier = Judged.Value.Average(claim => Math.Pow(claim.Said - claim.Right, 2)), flat = right * (1 - right);
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Brier {brier:F3}, of one figure {flat:F3}"));

        Assert.True(brier < flat, $"{brier} against {flat}");
    }

    [Fact]
    public void The_surer_half_of_the_claims_is_more_often_right_than_the_other()
    {
        ClaimJudge.Judged[] sorted = [.. Judged.Value.OrderBy(claim => claim.Said).ThenBy(claim => claim.Line, StringComparer.Ordinal)];
        double low = sorted[..(sorted.Length / 2)].Average(claim => claim.Right), high = sorted[(sorted.Length / 2)..].Average(claim => claim.Right);
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"less sure half right {low:F3}, surer half {high:F3}"));

        Assert.True(high > low + .05, $"{high} against {low}");
    }

    [Fact]
    public void A_claim_of_an_act_is_no_surer_than_the_act_and_tells_what_its_mood_was_read_from()
    {
        Claim claim = Assert.Single(Read("Russia could recall its ambassador from Turkey."), claim => claim.Kind == ClaimKind.Act);

        Assert.Contains(claim.Rules, rule => rule == "mood: modal");
        Assert.True(claim.Confidence < ClaimConfidence.OfAct(claim.Kind, claim.Rules));
    }

    [Fact]
    public void A_speaker_has_a_confidence_of_his_own_and_the_author_none()
    {
        Claim said = Assert.Single(Read("Russia could recall its ambassador from Turkey, Hungary said."), claim => claim.Kind == ClaimKind.Act);
        Claim plain = Assert.Single(Read("Russia could recall its ambassador from Turkey."), claim => claim.Kind == ClaimKind.Act);

        Assert.InRange(said.HolderConfidence ?? -1, .3, .99);
        Assert.Contains("speaker: inserted", said.Rules);
        Assert.Null(plain.HolderConfidence);
        Assert.Equal(plain.Confidence, said.Confidence);
    }

    [Fact]
    public void Each_part_of_the_table_has_a_figure_for_ways_of_reading_that_the_gold_has_not_shown()
    {
        DataTable table = DataTable.Embedded(typeof(ArticleReader).Assembly, "claim-confidence.csv");

        Assert.All(new[] { "act", "general", "relation", "bloc", "speaker" }, part => Assert.Contains(table.Rows, row => row["part"] == part && row["way"] == "any"));
        Assert.All(table.Rows, row => Assert.InRange(double.Parse(row["right"], CultureInfo.InvariantCulture), .05, .99));
    }

    private static IReadOnlyList<Claim> Read(string text) =>
        Reader.Value.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "article.txt", PartialDate.Parse("2021-04-10", null))).Claims;
}
