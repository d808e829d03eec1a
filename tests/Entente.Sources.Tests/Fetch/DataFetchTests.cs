using System.Security.Cryptography;
using System.Text;
using Entente.Sources.Fetch;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Fetch;

public sealed class DataFetchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-fetch-").FullName;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(10) };

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_listed_span_is_got_whole_and_held_the_second_time()
    {
        using LoopbackPublisher publisher = new();
        byte[] first = Bytes(1), second = Bytes(2);
        PutGdelt(publisher, ("20180101.export.CSV.zip", first), ("20180102.export.CSV.zip", second), ("20170101.export.CSV.zip", Bytes(3)));

        FetchResult once = await RunAsync(publisher);
        FetchResult again = await RunAsync(publisher);

        Assert.Equal(["20180101.export.CSV.zip", "20180102.export.CSV.zip"], once.Files.Select(file => file.File.Name));
        Assert.All(once.Files, file => Assert.Equal(FetchFate.Got, file.Fate));
        Assert.All(again.Files, file => Assert.Equal(FetchFate.Held, file.Fate));
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_folder, "20180101.export.CSV.zip")));
        Assert.True(File.Exists(Path.Combine(_folder, DataFetch.RecordName)));
    }

    [Fact]
    public async Task A_transfer_that_breaks_off_is_gone_on_with()
    {
        using LoopbackPublisher publisher = new();
        byte[] bytes = Bytes(4);
        PutGdelt(publisher, ("20180101.export.CSV.zip", bytes));
        publisher.BreakOnce("events/20180101.export.CSV.zip", 3_000);

        FetchResult result = await RunAsync(publisher);

        Assert.True(result.IsComplete);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder, "20180101.export.CSV.zip")));
        Assert.Contains(publisher.Requests, request => request.Contains("bytes=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_publisher_without_ranges_is_asked_for_the_whole_again()
    {
        using LoopbackPublisher publisher = new() { TakesRanges = false };
        byte[] bytes = Bytes(5);
        PutGdelt(publisher, ("20180101.export.CSV.zip", bytes));
        publisher.BreakOnce("events/20180101.export.CSV.zip", 2_000);

        FetchResult result = await RunAsync(publisher);

        Assert.True(result.IsComplete);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder, "20180101.export.CSV.zip")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_has_another_hash_is_told_as_missing()
    {
        using LoopbackPublisher publisher = new();
        PutGdelt(publisher, ("20180101.export.CSV.zip", Bytes(6)), ("20180102.export.CSV.zip", Bytes(7)));
        publisher.Put("events/20180102.export.CSV.zip", Bytes(8));
        publisher.Put("events/md5sums", Encoding.UTF8.GetBytes(Sum(Bytes(6), "20180101.export.CSV.zip") + Sum(Bytes(7), "20180102.export.CSV.zip") + Sum(Bytes(9), "20180103.export.CSV.zip")));

        FetchResult result = await RunAsync(publisher);

        Assert.Equal([FetchFate.Got, FetchFate.Missing, FetchFate.Missing], result.Files.Select(file => file.Fate));
        Assert.Contains("hash", result.Files[1].Reason!, StringComparison.Ordinal);
        Assert.Contains("404", result.Files[2].Reason!, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "20180102.export.CSV.zip")));
    }

    [Fact]
    public async Task Without_a_list_the_failure_names_its_code()
    {
        using LoopbackPublisher publisher = new();

        SourceException refusal = await Assert.ThrowsAsync<SourceException>(() => RunAsync(publisher));

        Assert.Equal("ENT0292", refusal.Failure.Code);
    }

    private async Task<FetchResult> RunAsync(LoopbackPublisher publisher)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        DataFetch fetch = new(_client, TimeProvider.System);
        FetchSource source = FetchCatalogue.Of("gdelt-1");
        IReadOnlyList<ExpectedFile> files = await fetch.ListAsync(source, publisher.Address, new DateOnly(2018, 1, 1), new DateOnly(2018, 1, 31), stop);
        return await fetch.FetchAsync(source, files, _folder, null, stop);
    }

    private static void PutGdelt(LoopbackPublisher publisher, params (string Name, byte[] Bytes)[] files)
    {
        publisher.Put("events/md5sums", Encoding.UTF8.GetBytes(string.Concat(files.Select(file => Sum(file.Bytes, file.Name)))));
        publisher.Put("events/filesizes", Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Bytes.Length} {file.Name}\n"))));
        foreach ((string name, byte[] bytes) in files)
        {
            publisher.Put("events/" + name, bytes);
        }
    }

#pragma warning disable CA5351 // As the publisher does.
    private static string Sum(byte[] bytes, string name) => $"{Convert.ToHexStringLower(MD5.HashData(bytes))}  {name}\n";
#pragma warning restore CA5351

    private static byte[] Bytes(int seed)
    {
        byte[] bytes = new byte[10_000];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
