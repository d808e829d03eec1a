using System.Globalization;
using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class ReadFormatTests
{
    private const string Stories =
        """
        {"id":"s0","date":"2021-04-10","source":"wire","text":"Russia signed an agreement with Pakistan on Tuesday. India should recall its ambassador from Canada, an official said."}
        {"id":"s1","date":"2021-04-11","source":"wire","text":"+Turkey accused Greece of spying, and \"it was the truth\", a minister said."}

        """;

    [Fact]
    public void JSON_lines_carry_each_event_and_claim_with_id_spans_rules_and_confidence()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "read", folder.Write("wire.jsonl", Stories), "--format", "jsonl");
        JsonElement[] rows = [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        JsonElement coded = rows.First(row => Kind(row) == "event");
        JsonElement claim = rows.First(row => Kind(row) == "claim");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["s0", "s1"], rows.Where(row => Kind(row) == "document").Select(row => row.GetProperty("place").GetString()!));
        Assert.Equal("Russia", coded.GetProperty("source").GetProperty("words").GetString());
        Assert.Equal([7, 13], coded.GetProperty("verb").GetProperty("span").EnumerateArray().Select(end => end.GetInt32()));
        Assert.Equal("2021-04-06", coded.GetProperty("date").GetString());
        Assert.Equal("Tuesday", coded.GetProperty("dateWords").GetProperty("words").GetString());
        Assert.NotEmpty(coded.GetProperty("rules").EnumerateArray());
        Assert.Equal(12, coded.GetProperty("happening").GetString()!.Length);
        Assert.Equal(coded.GetProperty("id").GetString(), Assert.Single(coded.GetProperty("tellings").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("prescribed", claim.GetProperty("mood").GetString());
        Assert.Equal("should", claim.GetProperty("cue").GetProperty("words").GetString());
        Assert.Equal("an official", claim.GetProperty("holderWords").GetString());
        Assert.All(rows, row => Assert.Equal(32, row.GetProperty("id").GetString()!.Length));
        Assert.Contains("2 texts", run.Error, StringComparison.Ordinal);
        Assert.Contains("sentences/s", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_the_gate_events_are_the_same_and_other_sentences_go_unparsed()
    {
        using WorkingFolder folder = new();
        string file = folder.Write("wire.jsonl", "{\"id\":\"s0\",\"date\":\"2021-04-10\",\"text\":\"The rain went on. Russia signed an agreement with Pakistan on Tuesday.\"}\n");
        JsonElement[] Rows(params string[] more) => [.. CliRun.In(folder.Path, ["read", file, "--format", "jsonl", .. more]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        JsonElement[] full = Rows(), gated = Rows("--gate");

        Assert.Equal(full.Where(row => Kind(row) == "event").Select(row => row.ToString()), gated.Where(row => Kind(row) == "event").Select(row => row.ToString()));
        Assert.Equal([2, 1], new[] { full, gated }.Select(rows => rows.First(row => Kind(row) == "document").GetProperty("sentences").GetInt32()));
        Assert.Contains("ENT0361", CliRun.In(folder.Path, "read", file, "--gate", "--dictionaries", ".").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_has_as_many_cells_in_each_row_as_columns_and_no_text_that_a_spreadsheet_would_run()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "read", folder.Write("wire.jsonl", Stories), "--format", "csv");
        string[][] rows = [.. Rows(run.Out)];

        Assert.Equal(0, run.ExitCode);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.True(rows.Length >= 5, run.Out);
        Assert.All(rows.SelectMany(row => row).Where(cell => cell.Length > 0 && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)), cell => Assert.DoesNotContain(cell[0], "=+-@"));
        Assert.Contains(rows.SelectMany(row => row), cell => cell.StartsWith("'+Turkey", StringComparison.Ordinal));
    }

    [Fact]
    public void CoNLL_rows_have_ten_columns_and_heads_inside_their_sentence()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "read", folder.Write("wire.jsonl", Stories), "--format", "conll");
        string[][] sentences = [.. run.Out.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray())];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, sentences.Length);
        Assert.All(sentences, rows => Assert.All(rows, row =>
        {
            string[] cells = row.Split('\t');
            Assert.Equal(10, cells.Length);
            Assert.InRange(int.Parse(cells[6], CultureInfo.InvariantCulture), 0, rows.Length);
        }));
        Assert.Contains("# event = ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Actor=RUS", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_story_is_told_with_its_number_and_the_reading_goes_on()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "read", folder.Write("wire.jsonl", "{\"id\":\n[1]\n{\"text\":\"India met China.\",\"date\":\"soon\"}\n" + Stories), "--format", "jsonl");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(2, run.Out.Split("\"kind\":\"document\"").Length - 1);
        Assert.Equal(2, run.Error.Split("ENT0384").Length - 1);
        Assert.Contains("wire.jsonl, line 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("ENT0385: 'soon' is not a date.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_file_by_file_in_the_order_of_names()
    {
        using WorkingFolder folder = new();
        folder.Write("b.txt", "India met China in Goa and the talks were said to be of use to both of them.");
        folder.Write("a.txt", "Iran accused Iraq of having shelled the border, and it was not the first time.");
        folder.Write("c.bin", "no text");
        CliRun run = CliRun.In(folder.Path, "read", ".", "--format", "jsonl");
        string[] places = [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => Kind(row) == "document").Select(row => row.GetProperty("place").GetString()!)];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.txt", "b.txt"], places);
    }

    [Theory]
    [InlineData("ENT0387", "--json", "--format", "csv")]
    [InlineData("ENT0901", "--format", "xml")]
    public void Two_forms_at_once_and_a_form_that_is_not_known_are_refused(string code, params string[] options)
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, ["read", folder.Write("wire.jsonl", Stories), .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "read", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ENT0386", run.Error, StringComparison.Ordinal);
    }

    private static string Kind(JsonElement row) => row.GetProperty("kind").GetString()!;

    private static IEnumerable<string[]> Rows(string csv)
    {
        List<string> cells = [];
        System.Text.StringBuilder cell = new();
        bool isQuoted = false;
        for (int at = 0; at < csv.Length; at++)
        {
            if (csv[at] == '"')
            {
                if (isQuoted && at + 1 < csv.Length && csv[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (csv[at] is ',' or '\n' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (csv[at] == '\n')
                {
                    yield return [.. cells];
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(csv[at]);
            }
        }
    }
}
