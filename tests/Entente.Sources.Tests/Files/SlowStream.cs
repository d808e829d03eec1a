using Entente.Sources.Files;

namespace Entente.Sources.Tests.Files;

/// <summary>Gives its bytes a few at a time, as a pipe does.</summary>
internal sealed class SlowStream(byte[] bytes, int step) : ReadStream
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(step, buffer.Length), bytes.Length - _at);
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
