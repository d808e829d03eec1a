using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>Counts lines and keeps nothing: for files that are read beside another one.</summary>
internal sealed class NoSink : IRowSink
{
    /// <inheritdoc />
    public long LinesImported { get; private set; }

    /// <inheritdoc />
    public long LinesRejected { get; private set; }

    /// <inheritdoc />
    public long LinesSkipped { get; private set; }

    /// <inheritdoc />
    public void Event(in EventRow row)
    {
    }

    /// <inheritdoc />
    public void Tie(in TieRow row)
    {
    }

    /// <inheritdoc />
    public void State(in StateRow row)
    {
    }

    /// <inheritdoc />
    public void Reject(Rejection rejection)
    {
    }

    /// <inheritdoc />
    public void Skip(long line, string reason)
    {
    }

    /// <inheritdoc />
    public void Line(LineFate fate)
    {
        LinesImported += fate == LineFate.Imported ? 1 : 0;
        LinesRejected += fate == LineFate.Rejected ? 1 : 0;
        LinesSkipped += fate == LineFate.Skipped ? 1 : 0;
    }

    /// <inheritdoc />
    public void Stop(Failure reason)
    {
    }
}
