using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class ImportCommandTests
{
    private const string Igos = "\"ccode1\",\"ccode2\",\"year\",\"dyadigos\"\n2,20,1920,7\n2,20,1921,8\n365,770,1990,30\n";
    private const string Capabilities = "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\r\nUSA,2,1945,90000000,12123,72304,1400000,139928,40000,.3838635,2021\r\n"
        + "USA,2,1946,-9,3030,60421,1300000,141388,41000,.3642149,2021\r\n";

    [Fact]
    public void Files_are_told_apart_and_a_second_import_adds_nothing()
    {
        using WorkingFolder folder = new();
        folder.Write("x1", Igos);
        folder.Write("x2", Capabilities);

        CliRun first = CliRun.In(folder.Path, "import", "x1", "x2", "--json");
        CliRun second = CliRun.In(folder.Path, "import", "x1", "x2", "--json");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(["cow-igo 3 3 0 0 3 0", "nmc 2 2 0 0 13 0"], Files(first));
        Assert.Equal(["cow-igo 3 3 0 0 0 3", "nmc 2 2 0 0 0 13"], Files(second));
        Assert.Contains("importing x1 as cow-igo", first.Error, StringComparison.Ordinal);
        Assert.Contains("entente.duckdb", folder.Names());
    }

    [Fact]
    public void The_same_rows_in_another_order_and_packing_are_known()
    {
        using WorkingFolder folder = new();
        folder.Write("a.csv", Igos);
        string[] lines = Igos.TrimEnd('\n').Split('\n');
        using (GZipStream packed = new(File.Create(Path.Combine(folder.Path, "b.csv.gz")), CompressionLevel.Optimal))
        {
            packed.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines[0], lines[3], lines[1], lines[2])));
        }

        CliRun run = CliRun.In(folder.Path, "import", "a.csv", "b.csv.gz", "--ledger", "own.duckdb", "--json");

        Assert.Equal(["cow-igo 3 3 0 0 3 0", "cow-igo 3 3 0 0 0 3"], Files(run));
    }

    [Fact]
    public void A_folder_is_imported_and_what_is_no_data_set_is_named()
    {
        using WorkingFolder folder = new();
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        folder.Write("data/igo.csv", Igos);
        folder.Write("data/README.md", "# About\n\nThese are data.\n");

        CliRun run = CliRun.In(folder.Path, "import", "data");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("3 lines of 1 files; 3 rows added to entente.duckdb, 0 known.", run.Out, StringComparison.Ordinal);
        Assert.Contains("README.md: no data set: a text (Markdown).", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Past_the_share_of_rejections_the_import_stops_with_what_it_has()
    {
        using WorkingFolder folder = new();
        folder.Write("a.csv", Igos + "2,21,1990,4\n");

        CliRun strict = CliRun.In(folder.Path, "import", "a.csv", "--json");
        CliRun lenient = CliRun.In(folder.Path, "import", "a.csv", "--json", "--max-rejects", "0.3", "--ledger", "b.duckdb");

        Assert.Equal((3, 0), (strict.ExitCode, lenient.ExitCode));
        JsonElement file = JsonDocument.Parse(strict.Out).RootElement.GetProperty("result").GetProperty("files")[0];
        Assert.Equal("ENT0246", file.GetProperty("failure").GetProperty("code").GetString());
        Assert.Equal("21", file.GetProperty("unmappedCodes")[0].GetProperty("code").GetString());
        Assert.Equal("a.csv, line 5", file.GetProperty("rejections")[0].GetProperty("failure").GetProperty("place").GetString());
        Assert.Equal(["cow-igo 4 3 1 0 3 0"], Files(strict));
    }

    [Fact]
    public void A_gzip_cut_off_keeps_the_rows_before_the_cut()
    {
        using WorkingFolder folder = new();
        using MemoryStream packed = new();
        using (GZipStream stream = new(packed, CompressionLevel.Optimal, true))
        {
            stream.Write(Encoding.UTF8.GetBytes(Igos));
            for (int year = 1922; year < 2000; year++)
            {
                stream.Write(Encoding.UTF8.GetBytes($"2,20,{year},{(year * 7919) % 97}\n"));
            }
        }

        folder.Write("cut.csv.gz", packed.ToArray()[..((int)packed.Length - 20)]);
        CliRun run = CliRun.In(folder.Path, "import", "cut.csv.gz", "--json");

        Assert.Equal(3, run.ExitCode);
        JsonElement file = JsonDocument.Parse(run.Out).RootElement.GetProperty("result").GetProperty("files")[0];
        Assert.Equal("ENT0233", file.GetProperty("failure").GetProperty("code").GetString());
        Assert.InRange(file.GetProperty("rowsAdded").GetInt64(), 3, 80);
        Assert.Equal(file.GetProperty("lines").GetInt64(), file.GetProperty("imported").GetInt64());
    }

    [Fact]
    public void A_map_brings_any_table_in()
    {
        using WorkingFolder folder = new();
        folder.Write("aid.csv", "donor,to,yr,amount\nUSA,PAK,2001,5\nUSA,IND,2001,-99\n");
        folder.Write("map.yaml", "name: aid\nkind: dyad\ndirected: true\nfirst: { column: donor }\nsecond: { column: to }\nyear: yr\nmissing: [-99]\nvariables: [ { column: amount, name: aid } ]\n");

        CliRun run = CliRun.In(folder.Path, "import", "aid.csv", "--map", "map.yaml", "--json");

        Assert.Equal(["aid 2 1 0 1 1 0"], Files(run));
    }

    [Theory]
    [InlineData("ENT0230", 1, "gone.csv")]
    [InlineData("ENT0231", 1, "empty.csv")]
    [InlineData("ENT0232", 1, "pointer.csv")]
    [InlineData("ENT0237", 1, "note.md")]
    [InlineData("ENT0238", 1, "table.csv")]
    [InlineData("ENT0239", 1, "binary.bz2")]
    [InlineData("ENT0247", 2, "table.csv", "--as", "nonsense")]
    [InlineData("ENT0249", 1, "table.csv", "--as", "nmc")]
    [InlineData("ENT0254", 2, "table.csv", "--max-rejects", "5")]
    [InlineData("ENT0255", 1, "table.csv", "--map", "gone.yaml")]
    public void What_cannot_be_imported_is_told_with_a_code_and_no_stack(string code, int exit, params string[] args)
    {
        using WorkingFolder folder = new();
        folder.Write("empty.csv", "");
        folder.Write("pointer.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n");
        folder.Write("note.md", "# A note\n\nNo table.\n");
        folder.Write("table.csv", "a,b,c\n1,2,3\n4,5,6\n");
        folder.Write("binary.bz2", [0x42, 0x5A, 0x68, 0x39, 0, 0, 1, 2, 3]);

        CliRun run = CliRun.In(folder.Path, ["import", .. args]);

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code + ":", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static string[] Files(CliRun run) => [.. JsonDocument.Parse(run.Out).RootElement.GetProperty("result").GetProperty("files").EnumerateArray()
        .Select(file => string.Join(' ', new[] { "dataSet", "lines", "imported", "rejected", "skipped", "rowsAdded", "known" }.Select(key => file.GetProperty(key).ToString())))];
}
