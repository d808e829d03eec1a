namespace Entente.Cli.Tests;

public sealed class DatasetCommandTests
{
    [Theory]
    [InlineData("ENT0906", "dataset", "dyads", "--years", "1990", "--out", "t.csv")]
    [InlineData("ENT0833", "dataset", "dyads", "--years", "2014-1946", "--out", "t.csv")]
    public void A_wrong_command_line_is_told_and_nothing_written(string code, params string[] args)
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void An_imported_table_comes_out_with_its_description()
    {
        using WorkingFolder folder = new();
        folder.Write("nmc.csv", "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\nPAK,770,2016,-9,653,3550,91000,193203,44000,.015091,2021\n");
        Assert.Equal(0, CliRun.In(folder.Path, "import", "nmc.csv").ExitCode);

        CliRun run = CliRun.In(folder.Path, "dataset", "states", "--years", "2016", "--region", "PAK,IND", "--add", "capabilities", "--out", "t.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "ccode,year,gwcode,stateabb,milex,milper,irst,pec,tpop,upop,cinc",
                "750,2016,750,IND,,,,,,,",
                "770,2016,770,PAK,,653,3550,91000,193203,44000,0.015091",
            ],
            File.ReadAllLines(Path.Combine(folder.Path, "t.csv")));
        Assert.Contains("datapackage.json", folder.Names());
    }

    [Fact]
    public void The_columns_that_can_be_added_are_listed_by_group()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "dataset", "columns");

        Assert.Contains("atop_defense", run.Out, StringComparison.Ordinal);
    }
}
