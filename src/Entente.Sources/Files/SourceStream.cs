using System.Globalization;
using System.IO.Compression;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Sources.Files;

/// <summary>The unpacked bytes of one file, watched: damage, bombs and changes under the reader's hands become failures.</summary>
public sealed class SourceStream : ReadStream
{
    private const int HeadBytes = 64 * 1024;

    private readonly string _place;
    private readonly SourceLimits _limits;
    private readonly CountedStream _raw;
    private readonly FileStamp? _stamp;
    private readonly PeekStream _content;
    private readonly bool _isPacked;
    private readonly IDisposable? _container;
    private readonly Func<long>? _packedLength;
    private long _passed;

    internal SourceStream(Stream raw, string place, SourceLimits limits, FileStamp? stamp, IDisposable? container, Func<long>? packedLength)
    {
        _place = place;
        _limits = limits;
        _stamp = stamp;
        _container = container;
        _packedLength = packedLength;
        _raw = new CountedStream(raw);
        PeekStream first = new(_raw);
        ReadOnlySpan<byte> magic = Guard(() => first.Peek(6).ToArray());
        _isPacked = magic is [0x1F, 0x8B, ..];
        Stream unpacked = _isPacked ? new GZipStream(first, CompressionMode.Decompress) : first;
        PeekStream content = new(unpacked);
        byte[] mark = _isPacked || magic.Length > 1 ? Guard(() => content.Peek(2).ToArray()) : [];
        Encoding? wide = mark switch
        {
            [0xFF, 0xFE] => Encoding.Unicode,
            [0xFE, 0xFF] => Encoding.BigEndianUnicode,
            _ => null,
        };
        _content = wide is null ? content : new PeekStream(Encoding.CreateTranscodingStream(content, wide, Encoding.UTF8));
    }

    /// <summary>The first 64 KB, unpacked, without taking them. To be asked before the first read.</summary>
    /// <exception cref="SourceException">ENT0233: the file is damaged within them.</exception>
    public byte[] Head() => Guard(() => _content.Peek(HeadBytes).ToArray());

    /// <inheritdoc />
    /// <exception cref="SourceException">ENT0233: damaged or cut off; ENT0234: unpacks to more than the limits allow.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _content.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw Damaged(exception);
        }

        _passed += read;
        if (_isPacked || _packedLength is not null)
        {
            Watch();
        }

        return read;
    }

    /// <summary>Looks whether the file is still the one that was opened.</summary>
    /// <exception cref="SourceException">ENT0236: the file changed while it was read.</exception>
    public void Check()
    {
        if (_stamp is { } stamp && !stamp.StillHolds())
        {
            throw new SourceException(new Failure("ENT0236", "The file changed while it was read.", _place,
                "Let the download or copy end, then import it again: what is known already is not added twice."));
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _raw.Dispose();
            _container?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Watch()
    {
        long packed = Math.Max(1, _packedLength?.Invoke() ?? _raw.Passed);
        if (_passed > _limits.MostBytes || (_passed > _limits.RatioFrom && _passed / packed > _limits.MostRatio))
        {
            throw new SourceException(new Failure("ENT0234",
                string.Create(CultureInfo.InvariantCulture, $"The file unpacks to {_passed:N0} bytes and more from {packed:N0}."), _place,
                "It looks made to fill the memory. If it is honest, unpack it first and import the table."));
        }
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw Damaged(exception);
        }
    }

    private SourceException Damaged(Exception exception) => new(new Failure("ENT0233",
        $"The packed file is cut off or damaged after {_passed.ToString("N0", CultureInfo.InvariantCulture)} unpacked bytes.", _place,
        "Fetch it again; what came before the damage stays, and is not added twice."), exception);
}
