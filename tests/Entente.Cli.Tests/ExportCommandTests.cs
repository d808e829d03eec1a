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

    [Theory]
    [InlineData("values.csv")]
    [InlineData("values.parquet")]
    public void Imported_values_leave_with_their_file_and_line(string file)
    {
        using WorkingFolder folder = new();
        folder.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n770,365,2004,0,0,0,1,0\n");
        Assert.Equal(0, CliRun.In(folder.Path, "import", "atop.csv").ExitCode);

        CliRun run = CliRun.In(folder.Path, "export", "ties", "--variable", "atop_nonagg", "--out", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{file}: 1 rows", run.Out, StringComparison.Ordinal);
        Assert.Contains("datapackage.json", folder.Names());
        if (file.EndsWith(".csv", StringComparison.Ordinal))
        {
            Assert.Equal("PAK,RUS,yes,atop_nonagg,2004-01-01,2004-12-31,1,,,atop,5.0,atop.csv,2", File.ReadAllLines(Path.Combine(folder.Path, file))[1]);
        }
    }
}
