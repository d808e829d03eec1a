using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Sources.Fetch;

/// <summary>Fetches a data set: asks its publisher which files there are, gets those that are not there yet, and tells which are missing.</summary>
/// <param name="client">Carries the requests.</param>
/// <param name="clock">Times the pauses between tries.</param>
public sealed class DataFetch(HttpClient client, TimeProvider clock)
{
    /// <summary>The record of a fetch, written beside the files.</summary>
    public const string RecordName = "fetch.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The files that the publisher lists, those of a span where one is given, in order of name.</summary>
    /// <param name="source">The data set.</param>
    /// <param name="host">A mirror in the publisher's place; null for the publisher.</param>
    /// <param name="from">First day wanted, or null.</param>
    /// <param name="to">Last day wanted, or null.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SourceException">ENT0292: no listing came, or one of another form.</exception>
    public async Task<IReadOnlyList<ExpectedFile>> ListAsync(
        FetchSource source, Uri? host, DateOnly? from, DateOnly? to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        Uri root = host ?? source.Base;
        IReadOnlyList<ExpectedFile> all = source.Kind switch
        {
            FetchKind.Md5List => FileLists.OfMd5Sums(
                new Uri(root, source.Address),
                await TextAsync(new Uri(root, source.Address + "md5sums"), cancellationToken).ConfigureAwait(false),
                await TextAsync(new Uri(root, source.Address + "filesizes"), cancellationToken).ConfigureAwait(false)),
            FetchKind.MasterList => FileLists.OfMasterList(
                await TextAsync(new Uri(root, source.Address), cancellationToken).ConfigureAwait(false), ".export.CSV.zip", host),
            FetchKind.Dataverse => FileLists.OfDeposit(
                root, await TextAsync(new Uri(root, $"api/datasets/:persistentId/?persistentId={source.Address}"), cancellationToken).ConfigureAwait(false)),
            _ => [new ExpectedFile(source.Address.Split('/')[^1], new Uri(root, source.Address))],
        };
        return [.. all.Where(file => !source.HasSpan || FileLists.IsInSpan(file.Name, from, to)).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>Gets the files listed, one after the other, and writes what came of it beside them.</summary>
    /// <param name="source">The data set.</param>
    /// <param name="files">What <see cref="ListAsync"/> gave.</param>
    /// <param name="folder">Where they go; it is made where it is missing.</param>
    /// <param name="progress">Told of each file when it is done.</param>
    /// <param name="cancellationToken">Stops; what is whole stays, and a part is gone on with next time.</param>
    public async Task<FetchResult> FetchAsync(
        FetchSource source, IReadOnlyList<ExpectedFile> files, string folder, Action<FetchedFile>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        FileFetcher fetcher = new(client, clock);
        List<FetchedFile> fetched = [];
        foreach (ExpectedFile file in files)
        {
            FetchedFile done = await fetcher.FetchAsync(file, folder, cancellationToken).ConfigureAwait(false);
            fetched.Add(done);
            progress?.Invoke(done);
        }

        FetchResult result = new(source, fetched);
        string record = Path.Combine(folder, RecordName), draft = record + ".part";
        await File.WriteAllTextAsync(draft, JsonSerializer.Serialize(Record(result), Json) + "\n", cancellationToken).ConfigureAwait(false);
        File.Move(draft, record, overwrite: true);
        return result;
    }

    private static object Record(FetchResult result) => new
    {
        result.Source.Name,
        result.Source.Licence,
        result.Source.Citation,
        Expected = result.Files.Count,
        result.Whole,
        Files = result.Files.Select(file => new { file.File.Name, Fate = file.Fate.ToString(), file.Length, file.Sha256, file.Reason, Address = file.File.Address.ToString() }),
    };

    private async Task<string> TextAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetStringAsync(address, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SourceException(new Failure("ENT0292", $"The publisher's list of files did not come: {error.Message}", address.Host,
                "Check the connection and try again; nothing that was got before is lost."), error);
        }
    }
}
