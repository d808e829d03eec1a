using DuckDB.NET.Data;

namespace Entente.Cli.Tests;

/// <summary>What an import keeps for questions about relations: the same answers with it and without it, and none out of an older one.</summary>
public sealed class KeptPanelTests
{
    private static readonly string[] Codes = ["365", "710", "750", "770", "700"];
    private static readonly string[] Relation = ["relations", "IND", "PAK", "--date", "2014-12-31", "--json"];

    [Fact]
    public void Answers_are_the_same_letter_by_letter_with_what_is_kept_and_without_it()
    {
        using WorkingFolder folder = new();
        folder.Write("igo.csv", Organisations(3));
        folder.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n770,710,2008,1,0,0,0,0\n365,750,2009,0,0,0,1,1\n");
        Assert.Equal(0, CliRun.In(folder.Path, "import", "igo.csv", "atop.csv").ExitCode);
        string[][] questions = [Relation, ["dyad", "CHN", "PAK", "--years", "2005-2014", "--json"], ["blocs", "--region", "RUS,CHN,IND,PAK,AFG", "--date", "2012-12-31", "--json"]];
        string[] kept = [.. questions.Select(question => Answer(folder, question))];

        Ledger(folder, "DROP TABLE derived");

        Assert.Contains("\"layer\": \"igo\"", kept[0], StringComparison.Ordinal);
        Assert.Equal(kept, questions.Select(question => Answer(folder, question)));
    }

    [Fact]
    public void What_is_kept_is_what_is_read_and_stands_through_putting_in_order()
    {
        using WorkingFolder folder = new();
        folder.Write("igo.csv", Organisations(3));
        CliRun.In(folder.Path, "import", "igo.csv");
        Assert.Contains("\"layer\": \"igo\"", CliRun.In(folder.Path, Relation).Out, StringComparison.Ordinal);

        Ledger(folder, "DELETE FROM derived WHERE part = 'IND'");
        Assert.Equal(0, CliRun.In(folder.Path, "compact").ExitCode);

        Assert.DoesNotContain("\"layer\": \"igo\"", CliRun.In(folder.Path, Relation).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_further_import_nothing_of_what_was_kept_before_is_read()
    {
        using WorkingFolder folder = new(), fresh = new();
        folder.Write("one.csv", Organisations(3));
        folder.Write("two.csv", Organisations(5));
        fresh.Write("two.csv", Organisations(5));
        CliRun.In(folder.Path, "import", "one.csv");
        string first = Line(folder);
        Ledger(folder, "CREATE TABLE aside AS FROM derived");
        CliRun.In(folder.Path, "import", "two.csv");
        string second = Line(folder);

        // Back to what was kept of the first file alone: its mark is not that of the imports at hand.
        Ledger(folder, "DELETE FROM derived", "INSERT INTO derived FROM aside");

        Assert.NotEqual(first, second);
        Assert.Equal(second, Line(folder));
    }

    // How long a division took is no part of the answer.
    private static string Answer(WorkingFolder folder, string[] question) =>
        string.Join('\n', CliRun.In(folder.Path, question).Out.Split('\n').Where(line => !line.Contains("\"milliseconds\"", StringComparison.Ordinal)));

    private static string Line(WorkingFolder folder) => CliRun.In(folder.Path, "relations", "IND", "PAK", "--from", "2005", "--to", "2014", "--csv").Out;

    // Shared organisations of five states, by year, differing from pair to pair.
    private static string Organisations(int step) => "\"ccode1\",\"ccode2\",\"year\",\"dyadigos\"\n" + string.Concat(
        from year in Enumerable.Range(2000, 15)
        from one in Enumerable.Range(0, Codes.Length)
        from other in Enumerable.Range(one + 1, Codes.Length - one - 1)
        select $"{Codes[one]},{Codes[other]},{year},{10 + (((one * 7) + (other * step) + year) % 23)}\n");

    private static void Ledger(WorkingFolder folder, params string[] statements)
    {
        using DuckDBConnection connection = new($"DataSource={Path.Combine(folder.Path, "entente.duckdb")}");
        connection.Open();
        foreach (string statement in statements)
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
