using System.Text.Json;
using Entente.Tests.Shared;

namespace Entente.Cli.Tests;

public sealed class DictionaryVerbTests
{
    private static readonly string Older = Path.Combine(SharedFolder.Root, "tests", "golden", "dictionaries", "older");
    private static readonly string Two = Path.Combine(SharedFolder.Root, "tests", "golden", "dictionaries", "two");

    [Fact]
    public void Check_lists_what_was_read_and_ends_well_where_every_line_was_read()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "dictionaries", "check", Older);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("invented.verbs.txt", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Every line was read.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_each_malformed_line_by_file_and_line_and_ends_with_three()
    {
        using WorkingFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "my.actors.txt"), "SOMEBODY [ABC]\nOTHER\n\t[DEF 2004017-20061201]\n");
        CliRun plain = CliRun.In(folder.Path, "dictionaries", "check", folder.Path);
        Assert.Equal(3, plain.ExitCode);
        Assert.Contains("ENT0353: '[DEF 2004017-20061201]'", plain.Out, StringComparison.Ordinal);
        Assert.Contains("at   my.actors.txt, line 3", plain.Out, StringComparison.Ordinal);

        CliRun json = CliRun.In(folder.Path, "dictionaries", "check", folder.Path, "--json");
        Assert.Equal(3, json.ExitCode);
        using JsonDocument answer = JsonDocument.Parse(json.Out);
        JsonElement result = answer.RootElement.GetProperty("result");
        Assert.Equal(1, result.GetProperty("malformed").GetInt32());
        JsonElement file = result.GetProperty("files")[0];
        Assert.Equal(("actors", 2, 3), (file.GetProperty("kind").GetString(), file.GetProperty("entries").GetInt32(), file.GetProperty("malformed")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Check_of_a_folder_that_is_not_there_fails_with_its_code()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "dictionaries", "check", Path.Combine(folder.Path, "none"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ENT0350", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suite_in_xml_is_scored_with_its_dictionaries_under_the_keys_that_are_promised()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "skill", "reading", "--suite", Path.Combine(Two, "records.xml"), "--dictionaries", Two, "--errors", "--json");
        Assert.True(run.ExitCode == 0, run.Error);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        JsonElement result = answer.RootElement.GetProperty("result");
        Assert.Equal(
            ["records", "passed", "exact", "relaxed", "dyad", "category", "sentencesPerSecond", "categories", "errors"],
            result.EnumerateObject().Select(property => property.Name));
        Assert.Equal(26, result.GetProperty("records").GetInt32());
        Assert.Equal(26, result.GetProperty("passed").GetInt32());
        Assert.Equal(1, result.GetProperty("exact").GetProperty("f1").GetDouble());
        Assert.Equal(0, result.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void A_suite_in_xml_without_dictionaries_is_coded_with_our_own_lexicon_and_its_misses_are_listed()
    {
        using WorkingFolder folder = new();
        string suite = Path.Combine(folder.Path, "suite.xml");
        File.WriteAllText(suite, """
            <Sentence date="20100101" id="S-1" category="ONE"><EventCoding sourcecode="RUS" targetcode="PAK" eventcode="042"/>
            <Text>Russia's foreign minister visited Pakistan on Tuesday.</Text></Sentence>
            <Sentence date="20100101" id="S-2" category="TWO"><EventCoding sourcecode="XXX" targetcode="YYY" eventcode="190"/>
            <Text>The weather was fine.</Text></Sentence>
            """);
        CliRun run = CliRun.In(folder.Path, "skill", "reading", "--suite", suite, "--errors");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("suite.xml: 1 of 2 records passed", run.Out, StringComparison.Ordinal);
        Assert.Contains("S-2 (TWO): The weather was fine.", run.Out, StringComparison.Ordinal);
        Assert.Contains("missing (XXX, YYY, 190)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_read_with_dictionaries_and_each_event_names_the_lines_that_made_it()
    {
        using WorkingFolder folder = new();
        string article = Path.Combine(folder.Path, "article.txt");
        File.WriteAllText(article, "Ruritania's minister praised Borduria.\n\nThe weather was fine.\n");
        CliRun run = CliRun.In(folder.Path, "read", article, "--dictionaries", Older, "--date", "1995-01-01");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("event  RURGOV > BRD  051  by invented.verbs.txt, line 15, verb", run.Out, StringComparison.Ordinal);
        Assert.Contains("source invented.actors.txt, line 3 and invented.agents.txt, line 2", run.Out, StringComparison.Ordinal);
    }
}
