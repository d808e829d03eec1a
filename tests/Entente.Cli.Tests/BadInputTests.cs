using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class BadInputTests
{
    private const string Article = "Russia and Pakistan signed an agreement on a pipeline. The two states said that it was of use to both of them.";

    public static TheoryData<string, string, int> Texts => new()
    {
        { "", "ENT0321", 1 },
        { "   \n\n \t ", "ENT0321", 1 },
        { "Россия и Пакистан подписали соглашение о газопроводе, сообщает министерство иностранных дел.", "ENT0324", 1 },
        { "La Russie et le Pakistan ont conclu un accord sur un gazoduc, dont la construction doit commencer avant la fin de cette année, selon le ministre des affaires étrangères qui parlait devant la presse à Islamabad.", "ENT0324", 1 },
        { "The weather in the hills was fine, and the birds sang as they had done for all of the years that she had lived there.", "ENT0824", 1 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_cannot_be_briefed_is_refused_with_its_code_and_nothing_is_written(string text, string code, int exit)
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "brief", folder.Write("article.txt", text), "--date", "2021-04-10");

        Refused(run, code, exit);
        Assert.Equal(["article.txt"], folder.Names());
    }

    [Fact]
    public void A_binary_file_is_refused()
    {
        using WorkingFolder folder = new();
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. Enumerable.Range(0, 4000).Select(at => (byte)(at * 7))];

        Refused(CliRun.In(folder.Path, "brief", folder.Write("picture.txt", picture), "--date", "2021-04-10"), "ENT0322", 1);
    }

    [Fact]
    public void A_text_of_20_megabytes_is_refused()
    {
        using WorkingFolder folder = new();
        byte[] large = new byte[20 * 1024 * 1024];
        Array.Fill(large, (byte)'a');

        Refused(CliRun.In(folder.Path, "brief", folder.Write("large.txt", large), "--date", "2021-04-10"), "ENT0323", 1);
    }

    [Fact]
    public void An_article_without_a_date_is_asked_for_one()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "brief", folder.Write("article.txt", Article));

        Refused(run, "ENT0825", 2);
        Assert.Contains("--date 2021-04-10", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ENT0907", 1, "brief", "nothing-there.txt", "--date", "2021-04-10")]
    [InlineData("ENT0907", 1, "brief", ".", "--date", "2021-04-10")]
    [InlineData("ENT0904", 2, "brief", "article.txt", "--date", "10/04/2021")]
    [InlineData("ENT0904", 2, "brief", "article.txt", "--date", "2021-13-40")]
    [InlineData("ENT0822", 2, "brief", "article.txt", "--date", "2021-04-10", "--region", "mars")]
    [InlineData("ENT0821", 2, "brief", "article.txt", "--date", "2021-04-10", "--region", "PAK,Atlantis")]
    [InlineData("ENT0905", 2, "blocs", "--region", "south-asia")]
    [InlineData("ENT0821", 2, "relations", "Pakistn", "RUS", "--date", "2021-04-10")]
    [InlineData("ENT0908", 2, "relations", "PAK", "--date", "2021-04-10")]
    [InlineData("ENT0822", 2, "power", "--date", "2021-04-10")]
    [InlineData("ENT0701", 2, "whatif", "PAK-RUS much", "--region", "south-asia", "--date", "2021-04-10")]
    [InlineData("ENT0702", 2, "whatif", "PAK-RUS +3", "--region", "south-asia", "--date", "2021-04-10")]
    [InlineData("ENT0910", 2, "whatif", "--region", "south-asia", "--date", "2021-04-10")]
    [InlineData("ENT0906", 2, "blocs", "--region", "south-asia", "--date", "2021-04-10", "--ledger", "none.duckdb")]
    [InlineData("ENT0823", 2, "cite", "nobody-1999")]
    [InlineData("ENT0901", 2, "blocs", "--regoin", "south-asia")]
    [InlineData("ENT0901", 2, "guess")]
    [InlineData("ENT0901", 2, "brief")]
    public void A_wrong_command_line_is_refused_with_code_cause_place_and_mend(string code, int exit, params string[] args)
    {
        using WorkingFolder folder = new();
        folder.Write("article.txt", Article);

        Refused(CliRun.In(folder.Path, args), code, exit);
        Assert.Equal(["article.txt"], folder.Names());
    }

    [Fact]
    public void A_misspelt_state_is_told_the_nearest_names() =>
        Assert.Contains("Pakistan (PAK)", CliRun.In(Path.GetTempPath(), "relations", "Pakistn", "RUS", "--date", "2021-04-10").Error, StringComparison.Ordinal);

    [Fact]
    public void A_failure_with_json_is_an_envelope_with_the_error()
    {
        CliRun run = CliRun.In(Path.GetTempPath(), "relations", "Pakistn", "RUS", "--date", "2021-04-10", "--json");
        using JsonDocument answer = JsonDocument.Parse(run.Out);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("relations", answer.RootElement.GetProperty("command").GetString());
        Assert.Equal("ENT0821", answer.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Where_the_page_cannot_be_written_nothing_is_left_behind()
    {
        using WorkingFolder folder = new();
        folder.Write("article.txt", Article);
        folder.Write("taken", "a file, not a folder");

        Refused(CliRun.In(folder.Path, "brief", "article.txt", "--date", "2021-04-10", "--out", "taken"), "ENT0909", 1);
        Assert.Equal(["article.txt", "taken"], folder.Names());
    }

    [Fact]
    public void A_damaged_ledger_is_refused_and_left_as_it_is()
    {
        using WorkingFolder folder = new();
        folder.Write("article.txt", Article);
        byte[] damaged = [.. Enumerable.Range(0, 20_000).Select(at => (byte)(at * 31))];
        folder.Write("entente.duckdb", damaged);
        CliRun run = CliRun.In(folder.Path, "brief", "article.txt", "--date", "2021-04-10");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("ENT040[0-9]", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(damaged, File.ReadAllBytes(Path.Combine(folder.Path, "entente.duckdb")));
    }

    [Fact]
    public void A_ledger_held_by_somebody_else_is_refused_and_says_what_to_do()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/python3"), "the lock of another process is held by python3 on Linux, which is not here");
        using WorkingFolder folder = new();
        folder.Write("article.txt", Article);
        Assert.Equal(0, CliRun.In(folder.Path, "read", "article.txt", "--record", "--date", "2021-04-10").ExitCode);
        string ledger = Path.Combine(folder.Path, "entente.duckdb");
        using System.Diagnostics.Process holder = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/usr/bin/python3", ["-c", $"import fcntl,sys,time\nf=open({JsonSerializer.Serialize(ledger)},'r+b')\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint('held',flush=True)\ntime.sleep(60)"]) { RedirectStandardOutput = true })!;
        try
        {
            Assert.Equal("held", holder.StandardOutput.ReadLine());
            CliRun run = CliRun.In(folder.Path, "brief", "article.txt", "--date", "2021-04-10");

            Assert.Equal(1, run.ExitCode);
            Assert.Matches("ENT040[0-9]", run.Error);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            holder.Kill();
            holder.WaitForExit();
        }
    }

    private static void Refused(CliRun run, string code, int exit)
    {
        Assert.True(run.ExitCode == exit, $"exit {run.ExitCode}: {run.Error}{run.Out}");
        Assert.Contains(code + ": ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  at   ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  mend ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error.Replace("\n  at   ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }
}
