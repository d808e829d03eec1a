using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Actors;

/// <summary>On how many days, from 1945 to 2024, each state has a head and a foreign minister whom the lexicon knows. Prints the table.</summary>
public sealed class OfficeCoverageTests
{
    private static readonly DateOnly First = new(1945, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    private static readonly HashSet<string> ForeignOffices = ["foreign minister", "foreign secretary", "secretary of state", "minister of state", "acting foreign minister", "foreign affairs adviser", "foreign adviser", "second foreign minister"];

    // The larger ones by people and capabilities over the time, as far as news names them.
    private static readonly HashSet<string> Larger =
    [
        .. ("USA RUS CHN GBR FRA DEU GFR GDR JPN IND PAK IRN IRQ ISR EGY SAU TUR SYR JOR LBN AFG UKR POL ITA ESP CAN MEX BRA ARG CHL COL VEN PER CUB PRK KOR TWN VNM RVN "
            + "KHM THA MMR IDN MYS PHL AUS BGD LKA NPL ETH SOM SDN LBY DZA TUN MAR NGA GHA KEN TZA UGA COD ZAF ZWE AGO MOZ SRB GRC ROU BGR HUN CSK CZE KAZ UZB AZE BLR "
            + "YEM ARE QAT KWT OMN BHR NLD BEL SWE CHE AUT NOR DNK FIN PRT").Split(' '),
    ];

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Fact]
    public void Nearly_every_day_of_a_state_has_a_head_and_a_foreign_minister_whom_the_lexicon_knows()
    {
        ILookup<string, DataRow> rows = DataTable.Embedded(typeof(ActorLexicon).Assembly, "leaders.csv").Rows.ToLookup(row => row["id"], StringComparer.Ordinal);
        (long Days, long Heads, long Ministers) all = default, larger = default;
        foreach (DataRow state in DataTable.Embedded(typeof(ActorRegistry).Assembly, "states.csv").Rows.Where(row => row["kind"] == "State"))
        {
            bool[] lived = Days(state.Parts("spells", ' ').Select(spell => (End(spell, 0)?.Earliest, End(spell, 1)?.Latest)));
            int days = lived.Count(day => day);
            if (days == 0)
            {
                continue;
            }

            DataRow[] own = [.. rows[state["id"]]];
            bool[] heads = Days(own.Where(row => ArchigosAgreementTests.Heads.Contains(row["office"])).Select(row => (row.Span.From?.Earliest, row.Span.To?.Latest)));
            bool[] ministers = Days(own.Where(IsForeign).Select(row => (row.Span.From?.Earliest, row.Span.To?.Latest)));
            int headDays = Both(lived, heads), ministerDays = Both(lived, ministers);
            Add(ref all, days, headDays, ministerDays);
            if (Larger.Contains(state["id"]))
            {
                Add(ref larger, days, headDays, ministerDays);
            }

            _output.WriteLine($"{state["id"],-4} heads {Share(headDays, days)} foreign ministers {Share(ministerDays, days)}{(Larger.Contains(state["id"]) ? " larger" : "")}{Gaps(lived, heads, " no head")}{Gaps(lived, ministers, " no foreign minister")}");
        }

        _output.WriteLine($"all: heads {Share(all.Heads, all.Days)}, foreign ministers {Share(all.Ministers, all.Days)}; the larger: {Share(larger.Heads, larger.Days)}, {Share(larger.Ministers, larger.Days)}");
        Assert.True(all.Heads >= 0.995 * all.Days, "heads of all states");
        Assert.True(all.Ministers >= 0.90 * all.Days, "foreign ministers of all states");
        Assert.True(larger.Heads >= 0.997 * larger.Days, "heads of the larger states");
        Assert.True(larger.Ministers >= 0.96 * larger.Days, "foreign ministers of the larger states");
    }

    // In India and Pakistan the foreign secretary is the minister's first official.
    private static bool IsForeign(DataRow row) => ForeignOffices.Contains(row["office"]) && !(row["office"] == "foreign secretary" && row["id"] is ("IND" or "PAK"));

    private static void Add(ref (long Days, long Heads, long Ministers) sum, int days, int heads, int ministers) =>
        sum = (sum.Days + days, sum.Heads + heads, sum.Ministers + ministers);

    private static string Share(long part, long whole) => $"{(double)part / whole:0.000}";

    private static int Both(bool[] one, bool[] other) => one.Zip(other, (a, b) => a && b).Count(day => day);

    private static bool[] Days(IEnumerable<(DateOnly? From, DateOnly? To)> spans)
    {
        bool[] days = new bool[Last.DayNumber - First.DayNumber + 1];
        foreach ((DateOnly? from, DateOnly? to) in spans)
        {
            int begin = Math.Max(0, (from ?? First).DayNumber - First.DayNumber), end = Math.Min(days.Length, (to ?? Last).DayNumber - First.DayNumber + 1);
            for (int day = begin; day < end; day++)
            {
                days[day] = true;
            }
        }

        return days;
    }

    private static string Gaps(bool[] lived, bool[] known, string word)
    {
        List<string> gaps = [];
        int start = -1;
        for (int day = 0; day <= lived.Length; day++)
        {
            bool isGap = day < lived.Length && lived[day] && !known[day];
            start = isGap && start < 0 ? day : start;
            if (!isGap && start >= 0)
            {
                if (day - start > 60)
                {
                    gaps.Add($"{First.AddDays(start):yyyy-MM}..{First.AddDays(day - 1):yyyy-MM}");
                }

                start = -1;
            }
        }

        return gaps.Count == 0 ? "" : $"{word} {string.Join(' ', gaps)};";
    }

    private static PartialDate? End(string spell, int side) => spell.Split('/')[side] is { Length: > 0 } text ? PartialDate.Parse(text, null) : null;
}
