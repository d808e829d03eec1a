using System.Globalization;
using Entente.Reading.Actors;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Actors;

/// <summary>Holds the heads of state and government against Archigos, 1945 to 2015, on the first of July of each year. Archigos serves to
/// find errors of ours only; each disagreement that stays is explained in archigos-disagreements.csv beside this test.</summary>
public sealed class ArchigosAgreementTests
{
    internal static readonly HashSet<string> Heads =
    [
        "president", "leader", "king", "queen", "emir", "sultan", "chancellor", "premier", "prime minister", "shah", "emperor", "head of state",
        "crown prince", "regent", "chief adviser", "state counsellor", "administrator", "governor-general", "member of the presidency", "high representative",
    ];

    private static readonly HashSet<string> Particles = ["al", "el", "de", "bin", "ibn", "abd", "da", "von", "van", "the", "la", "jr"];

    private static readonly HashSet<string> Larger =
    [
        .. ("USA RUS CHN GBR FRA DEU GFR GDR JPN IND PAK IRN IRQ ISR EGY SAU TUR SYR JOR LBN AFG UKR POL ITA ESP CAN MEX BRA ARG CHL COL VEN CUB PRK KOR TWN "
            + "VNM RVN KHM LAO THA MMR IDN MYS PHL SGP AUS NZL BGD LKA NPL ETH SOM SDN LBY DZA TUN MAR NGA GHA KEN TZA UGA COD RWA ZAF ZWE AGO MOZ SRB HRV BIH "
            + "GRC ROU BGR HUN CSK CZE KAZ UZB KGZ TJK TKM GEO ARM AZE BLR YEM YAR YPR OMN ARE QAT KWT BHR").Split(' '),
    ];

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Fact]
    public void The_leader_that_Archigos_holds_effective_is_among_our_heads_or_the_difference_is_explained()
    {
        using StreamReader file = new(SharedFolder.Require("data", "ir", "states", "archigos_leaders.csv"));
        DataTable archigos = DataTable.Read(file, "archigos_leaders.csv");
        ILookup<string, DataRow> heads = DataTable.Embedded(typeof(ActorLexicon).Assembly, "leaders.csv").Rows.Where(row => Heads.Contains(row["office"])).ToLookup(row => row["id"], StringComparer.Ordinal);
        DataRow[] explained = [.. Explanations().Rows];
        Dictionary<string, int> kinds = new(StringComparer.Ordinal);
        HashSet<DataRow> used = [];
        List<string> unexplained = [];
        Dictionary<bool, (int Agreed, int All)> tally = new() { [true] = default, [false] = default };
        foreach ((string number, int year, string[] leaders) in InOffice(archigos))
        {
            DateOnly day = new(year, 7, 1);
            if (ActorRegistry.Standard.FindByCode(CodeSystem.GwNumber, number, day)?.Id.Text is not { } state)
            {
                continue;
            }

            bool isLarger = Larger.Contains(state);
            bool agrees = heads[state].Any(row => row.Span.Contains(day) && leaders.Any(leader => IsSame(leader, row["names"])));
            tally[isLarger] = (tally[isLarger].Agreed + (agrees ? 1 : 0), tally[isLarger].All + 1);
            if (agrees || !isLarger)
            {
                continue;
            }

            DataRow? reason = explained.FirstOrDefault(row => row["id"] == state && row.Span.Contains(day));
            if (reason is null)
            {
                unexplained.Add($"{state} {year} {string.Join(" / ", leaders)}");
                continue;
            }

            used.Add(reason);
            kinds[reason["kind"]] = kinds.GetValueOrDefault(reason["kind"]) + 1;
        }

        _output.WriteLine($"the larger states: {tally[true].Agreed} of {tally[true].All} state-years agree; the others: {tally[false].Agreed} of {tally[false].All}");
        _output.WriteLine(string.Join("; ", kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}")));
        _output.WriteLine(string.Join('\n', unexplained));
        Assert.InRange(tally[true].Agreed, 5240, tally[true].All);
        Assert.InRange(tally[false].Agreed, 4350, tally[false].All);
        Assert.Empty(unexplained);
        Assert.Empty(explained.Except(used).Select(row => $"line {row.Line} explains nothing any more"));
    }

    [Theory]
    [InlineData("Kim Il-Sung", "Kim Il-sung;Kim Il Sung", true)]
    [InlineData("Gorbachev", "Mikhail Gorbachev", true)]
    [InlineData("Qaddafi", "Muammar Gaddafi;Muammar Qaddafi", true)]
    [InlineData("Khrushchev", "Leonid Brezhnev", false)]
    public void A_leader_is_the_same_by_one_name_that_both_write_nearly_alike(string theirs, string ours, bool isSame) => Assert.Equal(isSame, IsSame(theirs, ours));

    private static IEnumerable<(string Number, int Year, string[] Leaders)> InOffice(DataTable archigos)
    {
        var terms = archigos.Rows
            .Select(row => (Number: row["gwcode"], Leader: row["leader"], From: DateOnly.Parse(row["startdate"], CultureInfo.InvariantCulture), To: DateOnly.Parse(row["enddate"], CultureInfo.InvariantCulture)))
            .GroupBy(term => term.Number, StringComparer.Ordinal);
        foreach (var state in terms)
        {
            for (int year = 1945; year <= 2015; year++)
            {
                DateOnly day = new(year, 7, 1);
                string[] leaders = [.. state.Where(term => term.From <= day && day <= term.To).Select(term => term.Leader)];
                if (leaders.Length > 0)
                {
                    yield return (state.Key, year, leaders);
                }
            }
        }
    }

    private static bool IsSame(string theirs, string ours)
    {
        string[] key = [.. Words(theirs)];
        string[] held = [.. Words(ours)];
        string[] telling = [.. key.Where(word => !Particles.Contains(word))];
        return (telling.Length > 0 ? telling : key).Any(word => held.Any(other =>
            word == other || (word.Length > 4 && Distance(word, other) <= (word.Length < 7 ? 1 : 2))));
    }

    private static IEnumerable<string> Words(string text) => new string([.. ActorLexicon.Fold(text).Select(unit => unit switch
    {
        'ł' => 'l',
        'đ' => 'd',
        >= 'a' and <= 'z' => unit,
        _ => ' ',
    })]).Split(' ').Where(word => word.Length > 1);

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int at = 1; at <= one.Length; at++)
        {
            int corner = row[0];
            row[0] = at;
            for (int to = 1; to <= other.Length; to++)
            {
                int above = row[to];
                row[to] = Math.Min(Math.Min(above, row[to - 1]) + 1, corner + (one[at - 1] == other[to - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }

    private static DataTable Explanations()
    {
        using Stream stream = typeof(ArchigosAgreementTests).Assembly.GetManifestResourceStream("archigos-disagreements.csv")!; // travels with the test
        using StreamReader reader = new(stream);
        return DataTable.Read(reader, "archigos-disagreements.csv");
    }
}
