namespace Entente.Cli.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void A_network_is_written_with_its_description()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "export", "network", "--region", "PAK,IND,CHN", "--date", "2021-04-10", "--out", "net.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["datapackage.json", "net.csv"], folder.Names());
        Assert.StartsWith("source,target,sign,weight", File.ReadAllText(Path.Combine(folder.Path, "net.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_ending_is_refused_and_writes_nothing()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "export", "network", "--region", "PAK,IND,CHN", "--date", "2021-04-10", "--out", "net.xls");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ENT0832", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }
}
