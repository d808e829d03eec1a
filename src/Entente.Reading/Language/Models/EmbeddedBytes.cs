using System.Buffers;
using System.Reflection;

namespace Entente.Reading.Language;

/// <summary>The bytes of a file that travels in an assembly, where they lie: the runtime holds them as long as the program runs.</summary>
internal sealed unsafe class EmbeddedBytes : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedBytes(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The whole file, or no bytes where the assembly holds none of that name.</summary>
    public static ReadOnlyMemory<byte> Of(Assembly assembly, string name)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is UnmanagedMemoryStream held)
        {
            return new EmbeddedBytes(held.PositionPointer, checked((int)held.Length)).Memory;
        }

        byte[] bytes = new byte[stream?.Length ?? 0];
        stream?.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
