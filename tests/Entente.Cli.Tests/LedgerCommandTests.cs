using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class LedgerCommandTests
{
    private static readonly string Icews = string.Join('\n',
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude",
        "101\t2018-06-01\t=cmd|calc (India)\tGovernment\tIndia\tConsult\t040\t1.0\tMinister (Pakistan)\tGovernment\tPakistan\t1\t2\tNews, Agency\tDelhi\tNA\tNA\tIndia\t28.6\t77.2",
        "102\t2018-06-01\tMinister (Pakistan)\tGovernment\tPakistan\tConsult\t040\t1.0\tMinister (India)\tGovernment\tIndia\t1\t2\tNews\tDelhi\tNA\tNA\tIndia\t28.6\t77.2",
        "103\t2018-06-02\tMinister (China)\tGovernment\tChina\tUse conventional military force\t190\t-10.0\tCitizen (China)\tSocial\tChina\t2\t1\tNews\tNA\tNA\tNA\tChina\tNA\tNA",
        "");

    [Fact]
    public void Imported_events_are_listed_exported_verified_ordered_and_copied()
    {
        using WorkingFolder folder = new();
        folder.Write("events.tab", Icews);
        Assert.Equal(0, CliRun.In(folder.Path, "import", "events.tab").ExitCode);

        using JsonDocument dyad = JsonDocument.Parse(CliRun.In(folder.Path, "events", "IND", "PAK", "--json").Out);
        JsonElement result = dyad.RootElement.GetProperty("result");
        Assert.Equal(2, result.GetProperty("total").GetInt64());
        Assert.Equal("events.tab", result.GetProperty("events")[0].GetProperty("file").GetString());
        Assert.Equal("3 events.", CliRun.In(folder.Path, "events").Out.Split('\n')[0]);
        Assert.Equal("0 events.", CliRun.In(folder.Path, "events", "--as-known", "2001").Out.Split('\n')[0]);
        Assert.StartsWith("1 events.", CliRun.In(folder.Path, "events", "--type", "19", "--from", "2018-06-02").Out, StringComparison.Ordinal);

        string csv = CliRun.In(folder.Path, "events", "--format", "csv").Out;
        Assert.Contains(",'=cmd|calc (India),", csv, StringComparison.Ordinal);
        Assert.Contains(",\"News, Agency\",", csv, StringComparison.Ordinal);
        Assert.Contains(",-10,", csv, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.In(folder.Path, "events", "--out", "e.parquet").ExitCode);
        Assert.Equal("PAR1"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, "e.parquet"))[..4]);
        Assert.Equal(3, CliRun.In(folder.Path, "events", "--format", "jsonl").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        string hash = Hash(CliRun.In(folder.Path, "verify", "--json"));
        Assert.Equal(0, CliRun.In(folder.Path, "compact").ExitCode);
        Assert.Equal(0, CliRun.In(folder.Path, "backup", "copy").ExitCode);
        Assert.Equal(0, CliRun.In(folder.Path, "restore", "copy", "--ledger", "again.duckdb").ExitCode);
        Assert.Equal(hash, Hash(CliRun.In(folder.Path, "verify", "--ledger", "again.duckdb", "--json")));
        Assert.Contains("events.tab", CliRun.In(folder.Path, "sources").Out, StringComparison.Ordinal);
        Assert.Equal(["again.duckdb", "copy", "e.parquet", "entente.duckdb", "events.tab"], folder.Names());

        static string Hash(CliRun run)
        {
            using JsonDocument answer = JsonDocument.Parse(run.Out);
            Assert.True(answer.RootElement.GetProperty("result").GetProperty("isWhole").GetBoolean(), run.Out);
            return answer.RootElement.GetProperty("result").GetProperty("hash").GetString()!;
        }
    }

    [Theory]
    [InlineData("ENT0906", 2, "verify")]
    [InlineData("ENT0906", 2, "compact")]
    [InlineData("ENT0906", 2, "backup", "copy")]
    [InlineData("ENT0412", 1, "restore", "nowhere")]
    [InlineData("ENT0416", 2, "events", "--format", "xlsx")]
    [InlineData("ENT0416", 2, "events", "--format", "parquet")]
    [InlineData("ENT0417", 2, "events", "Russia", "RUS")]
    [InlineData("ENT0904", 2, "events", "--from", "yesterday")]
    public void What_cannot_be_done_is_told_with_its_code(string code, int exit, params string[] command)
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, command);

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void The_doctor_finds_a_whole_installation_well()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "doctor", "--json");

        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.True(answer.RootElement.GetProperty("result").GetProperty("isWell").GetBoolean(), run.Out);
        Assert.Empty(folder.Names());
    }

    [Theory]
    [InlineData("events")]
    [InlineData("verify")]
    [InlineData("compact")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("doctor")]
    public void Every_verb_of_the_ledger_has_its_options_in_the_reference(string verb)
    {
        CliRun run = CliRun.In(Path.GetTempPath(), verb, "--help");
        string reference = File.ReadAllText(Path.Combine(Entente.Tests.Shared.SharedFolder.Root, "docs", "reference", "cli.md"));

        Assert.Contains($"## entente {verb}", reference, StringComparison.Ordinal);
        Assert.All(run.Out.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").Distinct(),
            option => Assert.Contains($"`{option}", reference, StringComparison.Ordinal));
    }
}
