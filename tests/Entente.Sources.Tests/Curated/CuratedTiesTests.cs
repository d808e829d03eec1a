using System.Text.RegularExpressions;
using Entente.Sources.Curated;
using Entente.Sources.Starter;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Curated;

public sealed class CuratedTiesTests
{
    private static readonly DataTable Table = DataTable.Embedded(typeof(StarterRecord).Assembly, "ties.csv");

    private static readonly IReadOnlyDictionary<string, TieType> Types =
        CuratedTieReader.Types(DataTable.Embedded(typeof(StarterRecord).Assembly, "tie-types.csv"));

    [Fact]
    public void Every_curated_row_reads_as_a_tie()
    {
        string[] refused = [.. CuratedTieReader.Read(Table, Types, StarterRecord.Curated)
            .Where(row => !row.IsValue).Select(row => row.Rejection.Failure.Cause)];

        Assert.Empty(refused);
        Assert.True(Table.Rows.Count >= 800, $"{Table.Rows.Count} rows");
    }

    [Fact]
    public void A_curated_id_is_given_once() =>
        Assert.Empty(Table.Rows.GroupBy(row => row["id"], StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_pair_has_one_tie_of_a_kind_with_the_same_start() =>
        Assert.Empty(Table.Rows
            .GroupBy(row => $"{row["first"]} {row["second"]} {row["type"]} {row["from"]} {row["source"]}", StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key));

    [Fact]
    public void The_rows_stand_in_the_order_of_pair_and_start()
    {
        string[] keys = [.. Table.Rows.Select(row => $"{row["first"]},{row["second"]},{row["from"]}")];

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.All(Table.Rows, row => Assert.True(string.CompareOrdinal(row["first"], row["second"]) < 0, row["id"]));
    }

    [Fact]
    public void The_acting_state_is_one_of_the_pair() =>
        Assert.All(Table.Rows, row => Assert.True(row["source"].Length == 0 || row["source"] == row["first"] || row["source"] == row["second"], row["id"]));

    [Fact]
    public void Both_states_of_a_tie_are_known_actors()
    {
        ActorRegistry registry = ActorRegistry.Standard;

        Assert.All(Table.Rows.SelectMany(row => new[] { row["first"], row["second"] }).Distinct(StringComparer.Ordinal),
            id => Assert.NotNull(registry.Find(ActorId.From(id))));
    }

    [Fact]
    public void Every_citation_of_a_tie_stands_in_the_references()
    {
        HashSet<string> keys = [.. Regex.Matches(File.ReadAllText(Path.Combine(SharedFolder.Root, "docs", "references.bib")), @"^@\w+\{([^,]+),", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)];

        Assert.Empty(Table.Rows.Select(row => row["citation"]).Where(key => !keys.Contains(key)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_entry_of_the_references_is_closed_before_the_next()
    {
        int open = 0;
        foreach (string line in File.ReadLines(Path.Combine(SharedFolder.Root, "docs", "references.bib")))
        {
            Assert.False(line.StartsWith('@') && open != 0, line);
            open += line.Count(sign => sign == '{') - line.Count(sign => sign == '}');
        }

        Assert.Equal(0, open);
    }

    [Fact]
    public void Every_kind_of_tie_has_a_sign_and_a_strength_above_zero_and_at_most_one() =>
        Assert.All(Types.Values, type => Assert.True(type.Sign is 1 or -1 && type.Strength is > 0 and <= 1 && type.HalfLifeDays is null or > 0, type.Code));

    [Theory]
    [InlineData("PAK", "RUS", "summit-visit", "2012-10-03")]
    [InlineData("PAK", "RUS", "summit-visit", "2021-04-06")]
    [InlineData("CHN", "IRN", "consultation-pact", "2021-03-27")]
    [InlineData("PAK", "USA", "aid-cut-off", "2018-01-04")]
    [InlineData("IND", "PAK", "common-organisation", "2017-06-09")]
    public void A_landmark_of_the_region_is_on_record(string first, string second, string type, string from) =>
        Assert.Contains(Table.Rows, row => row["first"] == first && row["second"] == second && row["type"] == type && row["from"] == from);
}
