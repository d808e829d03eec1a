namespace Entente.Sources.Files;

/// <summary>Counts the bytes that pass, as they stand on disk.</summary>
internal sealed class CountedStream(Stream inner) : ReadStream
{
    /// <summary>How many bytes have passed.</summary>
    public long Passed { get; private set; }

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        Passed += read;
        return read;
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
