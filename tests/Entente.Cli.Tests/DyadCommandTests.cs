namespace Entente.Cli.Tests;

public sealed class DyadCommandTests
{
    [Fact]
    public void A_pair_is_told_by_year_with_unknown_written_out()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "dyad", "PAK", "RUS", "--years", "2012-2016");

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Out.Split('\n');
        Assert.Matches("^Pakistan and Russia: (leaning )?friendly at the end of 2016", lines[0]);
        Assert.Equal(["2012", "2013", "2014", "2015", "2016"], lines.Where(line => line.StartsWith("201", StringComparison.Ordinal)).Select(line => line[..4]));
        Assert.Contains("?", lines[4], StringComparison.Ordinal);
        Assert.InRange(lines.Length, 10, 60);
    }

    [Fact]
    public void Imported_values_keep_their_direction_and_zero_stands_only_where_every_case_is_listed()
    {
        using WorkingFolder folder = new();
        folder.Write("trade.csv", "ccode1,ccode2,year,flow1,flow2\n365,770,2000,14,76\n");
        folder.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n770,365,2004,0,0,0,1,0\n");
        Assert.Equal(0, CliRun.In(folder.Path, "import", "trade.csv", "atop.csv").ExitCode);

        CliRun run = CliRun.In(folder.Path, "dyad", "PAK", "RUS", "--years", "2000-2004");

        string[] rows = [.. run.Out.Split('\n').Where(line => line.StartsWith("200", StringComparison.Ordinal))];
        Assert.Matches(@"^2000 .* 0 +\? +\? +76 +14 ", rows[0]);
        Assert.Matches(@"^2001 .* 0 +\? +\? +\? +\? ", rows[1]);
        Assert.Matches(@"^2004 .* N ", rows[4]);
    }

    [Fact]
    public void A_pair_of_one_state_is_refused()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "dyad", "PAK", "Pakistan");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ENT0836", run.Error, StringComparison.Ordinal);
    }
}
