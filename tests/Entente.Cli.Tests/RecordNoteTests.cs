using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class RecordNoteTests
{
    private const string Map = "name: my-events\nkind: event\ndate: day\nid: id\nsource: { column: a, system: iso3 }\ntarget: { column: b, system: iso3 }\ncode: code\n";

    [Theory]
    [InlineData("East Germany", "Poland", "1995", "East Germany was no state of the system on 31 December 1995; it was one until 2 October 1990.")]
    [InlineData("PAK", "IND", "1940", "Pakistan was no state of the system on 31 December 1940; it was one from 14 August 1947 on.")]
    [InlineData("PAK", "RUS", "2090", "The record ends on 31 December 2024: that day is shown, not 31 December 2090, of which nothing is known.")]
    public void An_answer_says_where_a_state_was_none_or_the_record_had_ended(string first, string second, string date, string note)
    {
        Assert.Contains(note, Run("relations", first, second, "--date", date).Out, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(Run("relations", first, second, "--date", date, "--json").Out);
        Assert.Equal(note, answer.RootElement.GetProperty("result").GetProperty("notes")[0].GetString());
    }

    [Fact]
    public void An_old_name_at_the_wrong_time_is_told_whom_it_meant() =>
        Assert.Contains("meant Russia (RUS)", CliRun.In(Path.GetTempPath(), "relations", "USSR", "USA", "--date", "1995").Error, StringComparison.Ordinal);

    [Fact]
    public void Where_no_tie_is_known_nobody_has_a_side_and_no_balance_is_told()
    {
        Assert.Contains("Camp 1  none", Run("blocs", "--region", "CHN,RUS,USA", "--date", "1930").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("preponderance", Run("power", "--region", "CHN,RUS,USA", "--date", "1930").Out, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(Run("power", "--region", "CHN,RUS,USA", "--date", "1930", "--json").Out);
        JsonElement camps = answer.RootElement.GetProperty("result").GetProperty("camps");
        Assert.Equal(JsonValueKind.Null, camps.GetProperty("word").ValueKind);
        Assert.Equal(JsonValueKind.Null, camps.GetProperty("ratio").ValueKind);
    }

    [Fact]
    public void The_relations_of_the_last_day_are_not_carried_into_years_after_the_record() =>
        Assert.Contains("ENT0668", CliRun.In(Path.GetTempPath(), "blocs", "--region", "CHN,RUS,USA", "--from", "2020", "--to", "2040").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("2020", "2020", 13)]
    [InlineData("2020-03", "2020-05-15", 3)]
    [InlineData("9999-11", "9999", 3)]
    [InlineData("0001", "0001-02", 3)]
    public void A_span_of_months_begins_with_the_first_day_of_its_beginning(string from, string to, int lines) =>
        Assert.Equal(lines, Run("relations", "PAK", "RUS", "--from", from, "--to", to, "--step", "month", "--csv").Out.Trim().Split('\n').Length);

    [Fact]
    public void A_span_of_events_that_ends_before_it_begins_is_refused() =>
        Assert.Contains("ENT0667", CliRun.In(Path.GetTempPath(), "events", "--from", "2020", "--to", "1990").Error, StringComparison.Ordinal);

    [Fact]
    public void Names_of_a_list_that_a_spreadsheet_takes_for_a_formula_are_guarded()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", "source,target,sign\n=1+1,@b,1\n@b,-c,-1\n-c,=1+1,1\n");

        string rows = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--csv").Out;

        Assert.Contains(",'=1+1,", rows, StringComparison.Ordinal);
        Assert.Contains(",'@b,", rows, StringComparison.Ordinal);
        Assert.Contains(",'-c,", rows, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parsing", "--treebank", "empty.txt")]
    [InlineData("factuality", "--gold", "empty.txt", "--treebank", "empty.txt")]
    [InlineData("reading", "--suite", "empty.json")]
    public void A_set_without_a_case_has_no_score(string part, params string[] options)
    {
        using WorkingFolder folder = new();
        folder.Write("empty.txt", "");
        folder.Write("empty.json", "[]");

        CliRun run = CliRun.In(folder.Path, ["skill", part, .. options.Select(option => option[0] == '-' ? option : Path.Combine(folder.Path, option))]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("ENT0669", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_would_steer_the_terminal_is_refused()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", "source,target,sign\nA\u001b[2J,B,1\n");

        Assert.StartsWith("ENT0632", CliRun.In(folder.Path, "blocs", "--ties", "ties.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_with_a_CAMEO_code_alone_are_found_by_its_PLOVER_type()
    {
        using WorkingFolder folder = new();
        folder.Write("events.csv", "id,day,a,b,code\n1,2018-06-01,USA,CHN,042\n2,2018-06-02,USA,CHN,190\n3,2018-06-03,USA,CHN,010\n");
        folder.Write("map.yaml", Map);
        Assert.Equal(0, CliRun.In(folder.Path, "import", "events.csv", "--map", "map.yaml", "--ledger", "l.duckdb").ExitCode);

        Assert.StartsWith("1 events", CliRun.In(folder.Path, "events", "--type", "consult", "--ledger", "l.duckdb").Out, StringComparison.Ordinal);
        Assert.StartsWith("1 events", CliRun.In(folder.Path, "events", "--type", "ASSAULT", "--ledger", "l.duckdb").Out, StringComparison.Ordinal);
        Assert.StartsWith("ENT0667", CliRun.In(folder.Path, "events", "--type", "QUARREL", "--ledger", "l.duckdb").Error, StringComparison.Ordinal);
        Assert.StartsWith("ENT0667", CliRun.In(folder.Path, "events", "--limit", "-1", "--ledger", "l.duckdb").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_breaks_in_the_midst_of_a_query_is_told_as_damaged()
    {
        using WorkingFolder folder = new();
        folder.Write("events.csv", "id,day,a,b,code\n" + string.Concat(Enumerable.Range(0, 200_000).Select(at => $"{at},2018-06-0{(at % 9) + 1},USA,{(at % 2 == 0 ? "CHN" : "RUS")},04{at % 4}\n")));
        folder.Write("map.yaml", Map);
        Assert.Equal(0, CliRun.In(folder.Path, "import", "events.csv", "--map", "map.yaml", "--ledger", "whole.duckdb").ExitCode);
        byte[] whole = File.ReadAllBytes(Path.Combine(folder.Path, "whole.duckdb"));
        folder.Write("cut.duckdb", whole[..(whole.Length / 2)]);

        CliRun run = CliRun.In(folder.Path, "events", "USA", "CHN", "--ledger", "cut.duckdb", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^ENT04(02|10)", run.Error);
    }

    private static CliRun Run(params string[] args)
    {
        CliRun run = CliRun.In(Path.GetTempPath(), args);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
