using System.Runtime.ExceptionServices;

namespace Entente.Sources.Files;

/// <summary>Shows the first bytes of a stream without taking them.</summary>
internal sealed class PeekStream(Stream inner) : ReadStream
{
    private byte[] _head = [];
    private int _from;
    private int _to;
    private ExceptionDispatchInfo? _damage;

    /// <summary>Up to so many of the next bytes; fewer only at the end of the stream. To be asked before the first read.</summary>
    public ReadOnlySpan<byte> Peek(int most)
    {
        if (_head.Length < most)
        {
            Array.Resize(ref _head, most);
        }

        while (_to < most && _damage is null)
        {
            try
            {
                int read = inner.Read(_head, _to, most - _to);
                if (read == 0)
                {
                    break;
                }

                _to += read;
            }
            catch (InvalidDataException exception)
            {
                // What came before the damage is good: it is shown and read, and the damage told after it.
                _damage = ExceptionDispatchInfo.Capture(exception);
            }
        }

        return _head.AsSpan(0, _to);
    }

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        if (_from == _to)
        {
            _damage?.Throw();
            return inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _to - _from);
        _head.AsSpan(_from, count).CopyTo(buffer);
        _from += count;
        return count;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
