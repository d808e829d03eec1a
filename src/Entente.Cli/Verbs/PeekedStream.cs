namespace Entente.Cli.Verbs;

/// <summary>A stream that cannot go back, with its first byte looked at and put back.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private int _first;

    /// <summary>Looks at the first byte; -1 where there is none.</summary>
    public PeekedStream(Stream inner, out int first)
    {
        _inner = inner;
        first = _first = inner.ReadByte();
    }

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_first < 0 || count == 0)
        {
            return _inner.Read(buffer, offset, count);
        }

        buffer[offset] = (byte)_first;
        _first = -1;
        return 1;
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
