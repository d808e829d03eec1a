using Entente.Sources.Fetch;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Fetch;

public sealed class FileListsTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void A_master_list_gives_its_event_files_and_leaves_out_broken_lines()
    {
        string list = $"10 {Hash} http://publisher.example/gdeltv2/20180101000000.export.CSV.zip\n"
            + "http://publisher.example/gdeltv2/20180101001500.export.CSV.zip\n"
            + $"12 {Hash} http://publisher.example/gdeltv2/20180101000000.mentions.CSV.zip\n";

        IReadOnlyList<ExpectedFile> files = FileLists.OfMasterList(list, ".export.CSV.zip", new Uri("http://mirror.example/"));

        ExpectedFile file = Assert.Single(files);
        Assert.Equal(("20180101000000.export.CSV.zip", 10L, "mirror.example"), (file.Name, file.Length, file.Address.Host));
    }

    [Fact]
    public void A_name_that_leads_to_another_folder_is_not_taken()
    {
        Assert.Empty(FileLists.OfMd5Sums(new Uri("http://publisher.example/events/"), $"{Hash}  ../../escape.zip\n{Hash}  .hidden\n", ""));
    }

    [Fact]
    public void A_deposits_tables_are_asked_for_as_they_were_deposited()
    {
        const string Json = """
            {"data":{"latestVersion":{"files":[
              {"dataFile":{"id":7,"filename":"events.tab","filesize":9,"md5":"0123456789abcdef0123456789abcdef","originalFileName":"events.csv","originalFileSize":8}},
              {"dataFile":{"id":8,"filename":"codebook.pdf","filesize":5,"md5":"0123456789abcdef0123456789abcdef"}}]}}}
            """;

        IReadOnlyList<ExpectedFile> files = FileLists.OfDeposit(new Uri("http://deposit.example/"), Json);

        Assert.Equal(("events.csv", 8L, null), (files[0].Name, files[0].Length, files[0].Md5));
        Assert.EndsWith("/api/access/datafile/7?format=original", files[0].Address.ToString(), StringComparison.Ordinal);
        Assert.Equal(Hash, files[1].Md5);
    }

    [Fact]
    public void An_answer_that_is_no_listing_is_refused()
    {
        SourceException refusal = Assert.Throws<SourceException>(() => FileLists.OfDeposit(new Uri("http://deposit.example/"), "<html>"));

        Assert.Equal("ENT0292", refusal.Failure.Code);
    }

    [Theory]
    [InlineData("20180131.export.CSV.zip", true)]
    [InlineData("20180201.export.CSV.zip", false)]
    [InlineData("20180101234500.export.CSV.zip", true)]
    [InlineData("201801.zip", true)]
    [InlineData("2018.zip", true)]
    [InlineData("2017.zip", false)]
    [InlineData("20181399.zip", false)]
    [InlineData("readme.txt", false)]
    public void The_date_in_a_name_decides_whether_it_lies_in_the_span(string name, bool expected)
    {
        Assert.Equal(expected, FileLists.IsInSpan(name, new DateOnly(2018, 1, 1), new DateOnly(2018, 1, 31)));
    }
}
