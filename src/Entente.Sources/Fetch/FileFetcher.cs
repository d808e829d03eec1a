using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Entente.Sources.Fetch;

/// <summary>Gets one file: goes on where it stopped, checks length and hash, and gives it its name only when it is whole.</summary>
/// <param name="client">Carries the requests; its time-out bounds the wait for an answer's head.</param>
/// <param name="clock">Times the pauses between tries.</param>
public sealed class FileFetcher(HttpClient client, TimeProvider clock)
{
    private const int Tries = 4;
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);

    /// <summary>Gets a file into a folder.</summary>
    /// <param name="file">The file as listed.</param>
    /// <param name="folder">An existing folder; a part that an earlier run left there is used.</param>
    /// <param name="cancellationToken">Stops; the part stays for the next run.</param>
    public async Task<FetchedFile> FetchAsync(ExpectedFile file, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        string whole = Path.Combine(folder, file.Name), part = whole + ".part";
        if (File.Exists(whole) && await FaultAsync(file, whole, cancellationToken).ConfigureAwait(false) is null)
        {
            return await DoneAsync(file, FetchFate.Held, whole, cancellationToken).ConfigureAwait(false);
        }

        string reason = "";
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            if (attempt > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 << attempt), clock, cancellationToken).ConfigureAwait(false);
            }

            try
            {
                bool isFinal = await DownloadAsync(file, part, cancellationToken).ConfigureAwait(false) is var refusal && refusal is not null;
                if (isFinal)
                {
                    return new FetchedFile(file, FetchFate.Missing, LengthOf(part), null, refusal);
                }

                if (await FaultAsync(file, part, cancellationToken).ConfigureAwait(false) is { } fault)
                {
                    // A short part is gone on with; a whole one with another hash is begun again.
                    reason = fault;
                    if (file.Length is not { } length || LengthOf(part) >= length)
                    {
                        File.Delete(part);
                    }

                    continue;
                }

                File.Move(part, whole, overwrite: true);
                return await DoneAsync(file, FetchFate.Got, whole, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is HttpRequestException or IOException
                || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                reason = error is OperationCanceledException ? "no answer in time" : error.Message;
            }
        }

        return new FetchedFile(file, FetchFate.Missing, LengthOf(part), null, reason);
    }

    // Null when bytes came to their end; else the answer that no further try would change.
    private async Task<string?> DownloadAsync(ExpectedFile file, string part, CancellationToken cancellationToken)
    {
        long have = LengthOf(part);
        if (file.Length is { } wanted && have == wanted)
        {
            return null;
        }

        using HttpRequestMessage request = new(HttpMethod.Get, file.Address);
        if (have > 0)
        {
            request.Headers.Range = new RangeHeaderValue(have, null);
        }

        using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            File.Delete(part);
            throw new IOException("the part on disk is longer than the file");
        }

        if ((int)answer.StatusCode is >= 400 and < 500 and not 408 and not 429)
        {
            return $"the publisher answered {(int)answer.StatusCode}";
        }

        answer.EnsureSuccessStatusCode();
        bool goesOn = answer.StatusCode == HttpStatusCode.PartialContent && answer.Content.Headers.ContentRange?.From == have;
        await using FileStream target = new(part, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        await using Stream bytes = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[1 << 16];
        while (true)
        {
            using CancellationTokenSource stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            stalled.CancelAfter(Stall);
            int read = await bytes.ReadAsync(buffer, stalled.Token).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            if (file.Length is { } most && target.Length > most)
            {
                return $"the publisher sends more than the {most} bytes that it lists";
            }
        }
    }

    private static async Task<string?> FaultAsync(ExpectedFile file, string path, CancellationToken cancellationToken)
    {
        long length = LengthOf(path);
        if (file.Length is { } wanted && length != wanted)
        {
            return $"{length} of {wanted} bytes came";
        }

        if (file.Md5 is null)
        {
            return length == 0 ? "the file is empty" : null;
        }

        await using FileStream bytes = File.OpenRead(path);
#pragma warning disable CA5351 // The publisher lists MD5: it guards against damage on the way, not against malice.
        byte[] hash = await MD5.HashDataAsync(bytes, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA5351
        return Convert.ToHexStringLower(hash) == file.Md5 ? null : "its hash is not the one listed";
    }

    private static async Task<FetchedFile> DoneAsync(ExpectedFile file, FetchFate fate, string path, CancellationToken cancellationToken)
    {
        await using FileStream bytes = File.OpenRead(path);
        byte[] hash = await SHA256.HashDataAsync(bytes, cancellationToken).ConfigureAwait(false);
        return new FetchedFile(file, fate, bytes.Length, Convert.ToHexStringLower(hash), null);
    }

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
