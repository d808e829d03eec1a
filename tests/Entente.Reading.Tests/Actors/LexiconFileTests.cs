using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Actors;

/// <summary>Holds the data files of the actor lexicon to the rules of docs/reference/lexicon.md.</summary>
public sealed class LexiconFileTests
{
    private const string Sectors = "GOV MIL COP SPY JUD LEG OPP REB CRM CVL REF LAB AGR EDU MED HLH BUS REL NGO PTY ELI IGO";

    private static readonly DataTable Leaders = Table("leaders.csv");

    [Theory]
    [InlineData("leaders.csv", "id names from office")]
    [InlineData("organs.csv", "id names")]
    [InlineData("places.csv", "id names from")]
    [InlineData("surnames.csv", "text")]
    [InlineData("discards.csv", "text")]
    public void A_file_of_the_lexicon_is_sorted(string file, string columns)
    {
        DataRow? before = null;
        foreach (DataRow row in Table(file).Rows)
        {
            if (before is not null)
            {
                int order = columns.Split(' ').Select(column => string.CompareOrdinal(before[column], row[column])).FirstOrDefault(sign => sign != 0);
                Assert.True(order < 0, $"{file}, line {row.Line}: stands behind a later row, or twice.");
            }

            before = row;
        }
    }

    [Theory]
    [InlineData("leaders.csv")]
    [InlineData("organs.csv")]
    public void A_row_names_an_actor_of_the_registry_a_sector_and_a_time_that_does_not_run_backwards(string file)
    {
        HashSet<string> sectors = [.. Sectors.Split(' ')];
        foreach (DataRow row in Table(file).Rows)
        {
            Assert.True(ActorRegistry.Standard.Find(ActorId.From(row["id"])) is not null, $"{file}, line {row.Line}: no actor '{row["id"]}'.");
            Assert.True(sectors.Contains(row["sector"]), $"{file}, line {row.Line}: no sector '{row["sector"]}'.");
            Assert.True(row.Span is not { From: { } from, To: { } to } || from.Earliest <= to.Latest, $"{file}, line {row.Line}: {row.Span}.");
            string[] names = [.. row.Parts("names", ';').Select(name => name.TrimStart('!'))];
            Assert.True(names.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Length, $"{file}, line {row.Line}: names.");
        }
    }

    [Fact]
    public void Nobody_holds_one_office_twice_at_a_time()
    {
        // A month or year may be shared by two terms; a day that two rows share is the day of one office's end and the other's beginning.
        foreach (IGrouping<string, DataRow> held in Leaders.Rows.GroupBy(row => $"{row["id"]} {row.Parts("names", ';')[0]} {row["office"]}", StringComparer.Ordinal))
        {
            DataRow[] terms = [.. held.OrderBy(row => row.Span.From?.Earliest)];
            for (int index = 1; index < terms.Length; index++)
            {
                Assert.True(terms[index - 1].Span.To is { } end && terms[index].Span.From is { } from && end.Earliest <= from.Latest,
                    $"{held.Key}: lines {terms[index - 1].Line} and {terms[index].Line} overlap.");
            }
        }
    }

    [Fact]
    public void A_place_lies_in_a_state_of_the_registry_at_a_time_and_has_a_name_of_its_own()
    {
        HashSet<string> kinds = [.. "town province island base strait camp site".Split(' ')];
        // A capital of once is a town now.
        HashSet<string> others = [.. ActorRegistry.Standard.All.SelectMany(actor => actor.Names).Where(name => name.Valid.To is null || name.Kind != NameKind.Capital).Select(name => ActorLexicon.Fold(name.Text)), .. Table("discards.csv").Rows.Select(row => ActorLexicon.Fold(row["text"]))];
        foreach (DataRow row in Table("places.csv").Rows)
        {
            Assert.True(ActorRegistry.Standard.Find(ActorId.From(row["id"])) is { Kind: ActorKind.State or ActorKind.Territory }, $"places.csv, line {row.Line}: no state '{row["id"]}'.");
            Assert.True(kinds.Contains(row["kind"]), $"places.csv, line {row.Line}: no kind '{row["kind"]}'.");
            Assert.True(row.Span is not { From: { } from, To: { } to } || from.Earliest <= to.Latest, $"places.csv, line {row.Line}: {row.Span}.");
            string[] names = [.. row.Parts("names", ';').Select(name => name.TrimStart('!'))];
            Assert.True(names.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Length, $"places.csv, line {row.Line}: names.");
            Assert.True(names.All(name => (char.IsUpper(name[0]) || name.StartsWith("al", StringComparison.Ordinal) || name.StartsWith("ar", StringComparison.Ordinal)) && name.Length > 2 && !others.Contains(ActorLexicon.Fold(name))), $"places.csv, line {row.Line}: {row["names"]} means another.");
        }
    }

    [Fact]
    public void An_organisation_is_sorted_has_its_home_in_the_registry_and_no_name_twice()
    {
        DataTable table = DataTable.Embedded(typeof(ActorRegistry).Assembly, "organisations.csv");
        string before = "";
        Dictionary<string, string> held = new(StringComparer.Ordinal);
        foreach (DataRow row in table.Rows)
        {
            Assert.True(string.CompareOrdinal(before, row["id"]) < 0, $"organisations.csv, line {row.Line}: stands behind a later row, or twice.");
            before = row["id"];
            Assert.True(row["base"].Length == 0 || ActorRegistry.Standard.Find(ActorId.From(row["base"])) is { Kind: ActorKind.State or ActorKind.Territory }, $"organisations.csv, line {row.Line}: no state '{row["base"]}'.");
            Assert.True(row.Span is not { From: { } from, To: { } to } || from.Earliest <= to.Latest, $"organisations.csv, line {row.Line}: {row.Span}.");
            foreach (string name in row.Parts("names", ';'))
            {
                Assert.True(held.TryAdd(name.TrimStart('!'), row["id"]), $"organisations.csv, line {row.Line}: '{name}' is a name of {held[name.TrimStart('!')]} too.");
            }
        }
    }

    [Fact]
    public void A_role_word_has_one_sector_and_no_word_more_than_the_finder_reads()
    {
        HashSet<string> sectors = [.. Sectors.Split(' ')];
        DataRow[] roles = [.. Table("roles.csv").Rows];
        Assert.True(roles.Length >= 300, $"{roles.Length} role words");
        Assert.Equal(roles.Length, roles.Select(row => row["word"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(roles, row => Assert.True(
            sectors.Contains(row["sector"]) && row["word"].Count(unit => unit == ' ') <= 1 && row["word"] == ActorLexicon.Fold(row["word"]),
            $"roles.csv, line {row.Line}: {row["word"]}"));
    }

    [Fact]
    public void The_lexicon_holds_the_organisations_and_the_armed_groups_that_news_names()
    {
        Actor[] all = [.. ActorRegistry.Standard.All];
        Assert.InRange(all.Count(actor => actor.Kind is ActorKind.Organisation or ActorKind.Bloc), 250, 1000);
        Assert.InRange(all.Count(actor => actor.Kind == ActorKind.Group), 250, 1000);
    }

    [Theory]
    [InlineData("Suharto", "1990-01-01", "IDN")]
    [InlineData("Xi", "2015-01-01", "CHN")]
    [InlineData("Assad", "2015-01-01", "SYR")]
    [InlineData("Brown", "2008-01-01", "GBR")]
    [InlineData("Brown", "2015-01-01", null)]
    [InlineData("Yeltsin", "1999-12-31", "RUS")]
    public void A_family_name_means_who_is_in_office_and_a_common_one_nobody_else(string name, string day, string? actor) =>
        Assert.Equal(actor, ActorLexicon.Standard.Leaders(name, DateOnly.Parse(day, null)).Select(leader => leader.Actor.Text).Distinct().SingleOrDefault());

    [Theory]
    [InlineData("Stephen Smith", "2009-01-01", "AUS")]
    [InlineData("Stephen Smith", "1985-01-01", null)]
    [InlineData("George Bush", "1990-01-01", "USA")]
    [InlineData("Muammar Gaddafi", "2015-01-01", "LBY")]
    [InlineData("the Knesset", "2015-01-01", null)]
    [InlineData("Knesset", "2015-01-01", "ISR")]
    [InlineData("Soviet Union", "1970-01-01", "RUS")]
    [InlineData("anti-Balaka", "2014-01-01", "ANTI_BALAKA")]
    [InlineData("west", "2014-01-01", null)]
    public void A_phrase_means_its_actor_at_its_time(string phrase, string day, string? actor) =>
        Assert.Equal(actor, ActorLexicon.Standard.LongestAt(phrase, ActorLexicon.Fold(phrase), 0, DateOnly.Parse(day, null))?.Actor.Text);

    private static DataTable Table(string name) => DataTable.Embedded(typeof(ActorLexicon).Assembly, name);
}
