using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Entente.Sources.Tests.Fetch;

/// <summary>A publisher on the loopback address: serves files by path, with or without ranges, and breaks off when told to.</summary>
internal sealed class LoopbackPublisher : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _breaks = new(StringComparer.Ordinal);
    private readonly Task _serving;

    public LoopbackPublisher()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    public bool TakesRanges { get; init; } = true;

    public ConcurrentQueue<string> Requests { get; } = new();

    public void Put(string path, byte[] bytes) => _files["/" + path] = bytes;

    /// <summary>The next answer for this path breaks off after so many bytes.</summary>
    public void BreakOnce(string path, int afterBytes) => _breaks["/" + path] = afterBytes;

    public void Dispose()
    {
        _listener.Close();
        try
        {
            _serving.Wait(TimeSpan.FromSeconds(5));
        }
        catch (AggregateException)
        {
            // The listener was closed under the loop, as meant.
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            string path = context.Request.Url!.PathAndQuery;
            string? range = context.Request.Headers["Range"];
            Requests.Enqueue(range is null ? path : $"{path} {range}");
            if (!_files.TryGetValue(path, out byte[]? bytes))
            {
                context.Response.StatusCode = 404;
                context.Response.Close();
                continue;
            }

            int start = 0;
            if (TakesRanges && range is not null)
            {
                start = int.Parse(range["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture);
                context.Response.StatusCode = 206;
                context.Response.Headers["Content-Range"] = $"bytes {start}-{bytes.Length - 1}/{bytes.Length}";
            }

            context.Response.ContentLength64 = bytes.Length - start;
            if (_breaks.TryRemove(path, out int after))
            {
                await context.Response.OutputStream.WriteAsync(bytes.AsMemory(start, after));
                await context.Response.OutputStream.FlushAsync();
                context.Response.Abort();
                continue;
            }

            await context.Response.OutputStream.WriteAsync(bytes.AsMemory(start));
            context.Response.Close();
        }
    }
}
