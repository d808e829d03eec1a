using System.IO.Compression;
using System.Text;
using Entente.Sources.Files;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Files;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Files_folders_patterns_and_standard_input_are_found_in_order()
    {
        Write("b/two.csv", "x");
        Write("b/deep/three.csv", "x");
        Write("one.csv", "x");
        Write("note.txt", "x");

        Assert.Equal(["one.csv"], Places("one.csv"));
        Assert.Equal(["b/deep/three.csv", "b/two.csv"], Places("b"));
        Assert.Equal(["./one.csv"], Places("*.csv"));
        Assert.Equal(["b/two.csv"], Places("b/t*.csv"));
        Assert.Equal(["./b/deep/three.csv", "./b/two.csv", "./one.csv"], Places("**/*.csv"));
        Assert.Equal(["standard input"], Places("-"));
    }

    [Theory]
    [InlineData("gone.csv")]
    [InlineData("*.parquet")]
    [InlineData("empty")]
    public void What_is_not_there_is_a_failure_with_its_name(string name)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        SourceFile file = Assert.Single(Find(name));

        Assert.Equal("ENT0230", file.Refusal!.Code);
        Assert.Contains(name, file.Refusal.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_and_zip_are_told_by_their_bytes_and_unpacked()
    {
        Write("plain", "a,b\n");
        Pack("packed.csv", "a,b\n");
        Zip("many.dat", ("in/b.csv", "2"), ("in/a.csv", "1"));

        Assert.Equal("a,b\n", Text(Assert.Single(Find("plain"))));
        Assert.Equal("a,b\n", Text(Assert.Single(Find("packed.csv"))));
        Assert.Equal([("many.dat/in/a.csv", "1"), ("many.dat/in/b.csv", "2")], Find("many.dat").Select(file => (file.Place, Text(file))));
    }

    [Fact]
    public void An_entry_that_points_out_of_its_archive_is_refused_and_the_others_are_read()
    {
        Zip("a.zip", ("../evil.csv", "1"), ("good.csv", "2"), ("/root.csv", "3"), ("c:\\x.csv", "4"));
        List<SourceFile> files = [.. Find("a.zip")];

        Assert.Equal(3, files.Count(file => file.Refusal?.Code == "ENT0235"));
        Assert.Equal("2", Text(Assert.Single(files, file => file.Refusal is null)));
    }

    [Fact]
    public void A_workbook_is_named_as_one()
    {
        Zip("book.xlsx", ("[Content_Types].xml", "<x/>"), ("xl/sheet1.xml", "<x/>"));

        Assert.Equal("ENT0237", Assert.Single(Find("book.xlsx")).Refusal!.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bomb_is_stopped_by_counting_what_comes_out(bool isZip)
    {
        string zeros = new('0', 3_000_000);
        if (isZip)
        {
            Zip("bomb", ("a.csv", zeros));
        }
        else
        {
            Pack("bomb", zeros);
        }

        SourceLimits limits = new() { RatioFrom = 100_000, MostRatio = 250 };
        SourceException failure = Assert.Throws<SourceException>(() => Text(Assert.Single(Find("bomb")), limits));
        Assert.Equal("ENT0234", failure.Failure.Code);
    }

    [Fact]
    public void An_archive_of_too_many_entries_is_refused()
    {
        Zip("many.zip", [.. Enumerable.Range(0, 6).Select(number => ($"{number}.csv", "x"))]);

        SourceFile file = Assert.Single(SourceFiles.Find(["many.zip"], _folder, () => Stream.Null, new SourceLimits { MostEntries = 5 }));
        Assert.Equal("ENT0234", file.Refusal!.Code);
    }

    [Fact]
    public void A_gzip_cut_off_gives_what_it_has_and_then_fails()
    {
        StringBuilder text = new();
        Random random = new(1);
        for (int line = 0; line < 20_000; line++)
        {
            text.Append(random.Next()).Append('\n');
        }

        Pack("cut.gz", text.ToString());
        byte[] packed = File.ReadAllBytes(Path.Combine(_folder, "cut.gz"));
        File.WriteAllBytes(Path.Combine(_folder, "cut.gz"), packed[..(packed.Length / 2)]);
        using SourceStream stream = Assert.Single(Find("cut.gz")).Open();
        byte[] buffer = new byte[1000];

        Assert.True(stream.Read(buffer) > 0);
        SourceException failure = Assert.Throws<SourceException>(() => stream.CopyTo(Stream.Null));
        Assert.Equal("ENT0233", failure.Failure.Code);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_told()
    {
        Write("grows.csv", "a\n");
        using SourceStream stream = Assert.Single(Find("grows.csv")).Open();
        stream.CopyTo(Stream.Null);
        stream.Check();
        File.AppendAllText(Path.Combine(_folder, "grows.csv"), "b\n");

        Assert.Equal("ENT0236", Assert.Throws<SourceException>(stream.Check).Failure.Code);
    }

    [Fact]
    public void Wide_characters_are_turned_into_utf8()
    {
        File.WriteAllBytes(Path.Combine(_folder, "wide.csv"), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Perú\n")]);

        Assert.Equal("Perú\n", Text(Assert.Single(Find("wide.csv"))).TrimStart('\uFEFF'));
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_on_disk_and_of_an_entry_its_own()
    {
        Write("a.csv", "abc");
        Zip("a.zip", ("1", "x"), ("2", "x"));

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Assert.Single(Find("a.csv")).Hash());
        Assert.Equal(2, Find("a.zip").Select(file => file.Hash()).Distinct().Count());
    }

    private IEnumerable<SourceFile> Find(string name) => SourceFiles.Find([name], _folder, () => new MemoryStream());

    private string[] Places(string name) => [.. Find(name).Select(file => file.Place.Replace('\\', '/'))];

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Pack(string name, string text)
    {
        using GZipStream stream = new(File.Create(Path.Combine(_folder, name)), CompressionLevel.Optimal);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Zip(string name, params (string Name, string Text)[] entries)
    {
        using ZipArchive archive = ZipFile.Open(Path.Combine(_folder, name), ZipArchiveMode.Create);
        foreach ((string entry, string text) in entries)
        {
            using StreamWriter writer = new(archive.CreateEntry(entry).Open());
            writer.Write(text);
        }
    }

    private static string Text(SourceFile file, SourceLimits? limits = null)
    {
        using StreamReader reader = new(file.Open(limits));
        return reader.ReadToEnd();
    }
}
