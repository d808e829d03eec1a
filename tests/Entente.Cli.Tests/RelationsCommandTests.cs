namespace Entente.Cli.Tests;

public sealed class RelationsCommandTests
{
    [Fact]
    public void A_span_gives_a_row_for_each_pair_and_year_and_an_unknown_one_after_the_record_ends()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "relations", "IND", "PAK", "--from", "2023", "--to", "2025", "--csv");

        string[] rows = run.Out.TrimEnd().Split('\n');
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("date,first,second,weight,low,high,evidence", rows[0]);
        Assert.StartsWith("2023-12-31,IND,PAK,-0.", rows[1], StringComparison.Ordinal);
        Assert.Equal("2025-12-31,IND,PAK,,,,unknown", rows[3]);
    }

    [Fact]
    public void A_time_line_is_drawn_with_its_finding_and_where_the_record_ends()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "relations", "RUS", "USA", "--from", "1980", "--to", "2026", "--svg", "line.svg");

        string svg = File.ReadAllText(Path.Combine(folder.Path, "line.svg"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Russia and United States: hostile in 1980, hostile in 2024", svg, StringComparison.Ordinal);
        Assert.Contains("record ends", svg, StringComparison.Ordinal);
        Assert.True(svg.Length < 150_000);
    }

    [Fact]
    public void A_layer_switched_off_is_not_among_the_evidence()
    {
        using WorkingFolder folder = new();

        Assert.Contains("un-votes", CliRun.In(folder.Path, "relations", "IND", "PAK", "--date", "2020", "--json").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"layer\": \"un-votes\"", CliRun.In(folder.Path, "relations", "IND", "PAK", "--date", "2020", "--json", "--without", "un-votes").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_known_before_an_import_the_relation_the_blocs_and_the_pair_rest_on_what_ships_alone()
    {
        using WorkingFolder folder = new();
        folder.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n" + string.Concat(Enumerable.Range(2010, 8).Select(year => $"770,365,{year},1,0,0,0,0\n365,770,{year},1,0,0,0,0\n")));
        string[] ask = ["relations", "PAK", "RUS", "--date", "2017-12-31", "--csv"];
        string shipped = CliRun.In(folder.Path, ask).Out;
        Assert.Equal(0, CliRun.In(folder.Path, "import", "atop.csv").ExitCode);

        Assert.NotEqual(shipped, CliRun.In(folder.Path, ask).Out);
        Assert.Equal(shipped, CliRun.In(folder.Path, [.. ask, "--as-known", "2001"]).Out);
        Assert.Contains("\"as-known\": \"2001-12-31\"", CliRun.In(folder.Path, "blocs", "--region", "PAK,RUS,IND", "--date", "2017-12-31", "--json", "--as-known", "2001").Out, StringComparison.Ordinal);
        string row = CliRun.In(folder.Path, "dyad", "PAK", "RUS", "--years", "2017-2017", "--as-known", "2001").Out.Split('\n').Single(line => line.StartsWith("2017", StringComparison.Ordinal));
        Assert.DoesNotContain(" D ", row, StringComparison.Ordinal);
        Assert.Contains(" D ", CliRun.In(folder.Path, "dyad", "PAK", "RUS", "--years", "2017-2017").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ENT0516", "relations", "IND", "PAK", "--date", "2020", "--layers", "votes")]
    [InlineData("ENT0517", "relations", "IND", "PAK", "--date", "2020", "--loadings", "none.csv")]
    [InlineData("ENT0518", "relations", "IND", "PAK", "--from", "2020", "--to", "1990")]
    [InlineData("ENT0519", "relations", "IND", "PAK", "CHN", "--from", "1990", "--to", "2000", "--svg", "x.svg")]
    [InlineData("ENT0510", "fit", "relations")]
    [InlineData("ENT0515", "fit", "relations", "--data", "none")]
    [InlineData("ENT0513", "fit", "relations", "--data", ".")]
    public void Bad_input_is_told_with_its_code(string code, params string[] args)
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, args);

        Assert.NotEqual(0, run.ExitCode);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "x.svg")));
    }
}
