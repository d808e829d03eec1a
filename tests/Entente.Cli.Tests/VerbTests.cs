using System.Text.Json;
using Entente.Tests.Shared;

namespace Entente.Cli.Tests;

public sealed class VerbTests
{
    private static readonly string Sample = Path.Combine(SharedFolder.Root, "samples", "rapprochement.md");

    public static TheoryData<string[]> Commands => new()
    {
        new[] { "brief", Sample },
        new[] { "read", Sample },
        new[] { "relations", "--region", "south-asia", "--date", "2021-04-10" },
        new[] { "relations", "PAK", "RUS", "--date", "2021-04-10" },
        new[] { "blocs", "--region", "PAK,IND,CHN,RUS,USA,IRN", "--date", "2021-04-10" },
        new[] { "power", "--region", "south-asia", "--date", "2021-04-10" },
        new[] { "triads", "--region", "south-asia", "--date", "2021-04-10" },
        new[] { "blocs", "--region", "PAK,IND,CHN,RUS,USA,IRN", "--date", "2021-04-10", "--otherwise", "--hide", "0.2", "--draws", "5", "--null", "5" },
        new[] { "blocs", "--region", "PAK,IND,CHN,RUS,USA,IRN", "--from", "2010", "--to", "2014" },
        new[] { "whatif", "PAK-RUS +0.4", "--region", "PAK,IND,CHN,RUS,USA,IRN", "--date", "2021-04-10" },
        new[] { "sources" },
        new[] { "cite" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_verb_answers_in_the_one_envelope(string[] command)
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, [.. command, "--json"]);

        Assert.True(run.ExitCode == 0, run.Error);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal(["entente", "command", "result", "provenance"], answer.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(command[0], answer.RootElement.GetProperty("command").GetString());
        Assert.Equal(Workspace.Version, answer.RootElement.GetProperty("entente").GetString());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_verb_answers_in_plain_text_without_escapes_on_standard_output(string[] command)
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, command);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.NotEmpty(run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain("ENT0", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("read")]
    [InlineData("relations")]
    [InlineData("blocs")]
    [InlineData("triads")]
    [InlineData("similarity")]
    [InlineData("power")]
    [InlineData("whatif")]
    [InlineData("sources")]
    [InlineData("cite")]
    public void Every_verb_has_help_and_a_place_in_the_reference(string verb)
    {
        CliRun run = CliRun.In(Path.GetTempPath(), verb, "--help");
        string reference = File.ReadAllText(Path.Combine(SharedFolder.Root, "docs", "reference", "cli.md"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"entente {verb}", reference, StringComparison.Ordinal);
        foreach (string option in run.Out.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").Distinct())
        {
            Assert.Contains($"`{option}", reference, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_help_names_every_verb()
    {
        CliRun run = CliRun.In(Path.GetTempPath(), "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["brief", "read", "relations", "blocs", "triads", "power", "similarity", "whatif", "sources", "cite"], verb => Assert.Contains($"  {verb}", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void A_reading_recorded_twice_adds_nothing_the_second_time()
    {
        using WorkingFolder folder = new();
        CliRun first = CliRun.In(folder.Path, "read", Sample, "--record", "--json");
        byte[] ledger = File.ReadAllBytes(Path.Combine(folder.Path, "entente.duckdb"));
        CliRun second = CliRun.In(folder.Path, "read", Sample, "--record", "--json");

        Assert.True(first.ExitCode == 0 && second.ExitCode == 0, first.Error + second.Error);
        Assert.True(ledger.Length > 0);
        using JsonDocument again = JsonDocument.Parse(second.Out);
        Assert.Equal(Events(first.Out), Events(second.Out));

        static string Events(string json)
        {
            using JsonDocument answer = JsonDocument.Parse(json);
            return answer.RootElement.GetProperty("result").ToString().Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
