using System.Text;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>Tables that are not as they should be.</summary>
public sealed class BrokenTableTests
{
    private const string Header = "\"ccode1\",\"ccode2\",\"year\",\"dyadigos\"\n";

    [Fact]
    public void Blank_and_repeated_header_lines_are_skipped_and_counted()
    {
        ImportRun run = ImportRun.Of(Header + "2,20,1920,7\n\n" + Header + "2,20,1921,8\n");

        Assert.Equal("2 imported, 0 rejected, 2 skipped", run.Sink.Fates);
        Assert.Equal(["a blank line", "the header again"], run.Sink.Skips);
    }

    [Theory]
    [InlineData("2,20,1920", "ENT0240")]
    [InlineData("2,20,1920,7,9", "ENT0240")]
    [InlineData("2,20,192O,7", "ENT0242")]
    [InlineData("2,20,1920,x", "ENT0241")]
    [InlineData("2,20,1920,-3", "ENT0252")]
    [InlineData("2,21,1920,3", "ENT0243")]
    [InlineData("2,20,\"1920,3", "ENT0244")]
    [InlineData("2,20,1920,1e999", "ENT0241")]
    public void A_row_that_cannot_be_used_says_why(string row, string code)
    {
        ImportRun run = ImportRun.Of(Header + "2,20,1919,7\n" + row + "\n2,20,1921,8\n");

        Assert.Equal("2 imported, 1 rejected, 0 skipped", run.Sink.Fates);
        Assert.Equal((code, 3L), (run.Sink.Rejections[0].Failure.Code, run.Sink.Rejections[0].Line));
    }

    [Fact]
    public void A_missing_value_is_no_zero()
    {
        ImportRun run = ImportRun.Of(Header + "2,20,1920,\n2,20,1921,NA\n2,20,1922,-9\n2,20,1923,0\n");

        Assert.Equal("1 imported, 0 rejected, 3 skipped", run.Sink.Fates);
        Assert.Equal(3, run.Reading.Missing["dyadigos"]);
        Assert.Equal(0, Assert.Single(run.Sink.Ties).Value);
    }

    [Fact]
    public void Past_the_share_of_rejections_the_import_stops_with_what_it_has()
    {
        StringBuilder text = new(Header);
        for (int line = 0; line < 3000; line++)
        {
            text.Append(line % 10 == 0 ? "2,20,x,7\n" : $"2,20,{1900 + (line % 90)},7\n");
        }

        ImportRun run = ImportRun.Of(text.ToString(), 0.05);

        Assert.Equal("ENT0246", run.Sink.Stopped!.Code);
        Assert.InRange(run.Sink.LinesImported + run.Sink.LinesRejected, 1000, 1010);
    }

    [Fact]
    public void A_small_file_is_asked_at_its_end()
    {
        ImportRun run = ImportRun.Of(Header + "2,20,1920,7\n2,20,x,7\n", 0.05);

        Assert.Equal("ENT0246", run.Sink.Stopped!.Code);
        Assert.Equal("1 imported, 1 rejected, 0 skipped", run.Sink.Fates);
    }

    [Fact]
    public void A_forced_importer_names_the_column_it_misses()
    {
        byte[] table = "a,b\n1,2\n"u8.ToArray();
        IDataSetImporter nmc = ImporterCatalogue.Named("nmc", new FileHead(table, "t"))!;

        Assert.Equal("ENT0249", Assert.Throws<SourceException>(() => ImportRun.Of(table, "t", by: nmc)).Failure.Code);
    }

    [Theory]
    [InlineData("", "ENT0231")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n", "ENT0232")]
    [InlineData("BZh91AY\0\0\0\0", "ENT0239")]
    public void What_is_no_text_is_refused_before_it_is_read(string text, string code) =>
        Assert.Equal(code, FileRecognition.Refusal(new FileHead(Encoding.Latin1.GetBytes(text), "t"))!.Code);

    [Theory]
    [InlineData("# Read me\n\nThis folder holds data.\n", "Markdown")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{}}", "TopoJSON")]
    [InlineData("CODE\tLABEL\nUSA\tUnited States\n", "CAMEO look-up")]
    [InlineData("code,name,goldstein\n01,x,0\n", "CAMEO event codes")]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("Copyright someone\n\nPermission is granted to anybody who asks for it in a friendly tone.\n", "running text")]
    public void A_file_that_is_no_data_set_is_named(string text, string words)
    {
        FileHead head = new(Encoding.UTF8.GetBytes(text), "t");

        Assert.Null(ImporterCatalogue.Recognise(head));
        Assert.Contains(words, NotData.Reason(head)!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_nobody_knows_is_told_with_its_columns()
    {
        FileHead head = new("a,b,c\n1,2,3\n"u8.ToArray(), "t.csv");

        Assert.Null(NotData.Reason(head));
        Assert.Contains("3 columns that begin 'a, b, c'", FileRecognition.Unknown(head).Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_importers_claim_a_file_with_equal_right()
    {
        foreach (string path in Directory.GetFiles(ImportRun.Folder))
        {
            FileHead head = new(File.ReadAllBytes(path), path);
            int[] claims = [.. ImporterCatalogue.All.Select(importer => importer.Recognises(head)).Where(sure => sure > 0).OrderDescending()];
            Assert.True(claims.Length < 2 || claims[0] > claims[1], path);
        }
    }
}
