using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>Takes rows and does nothing with them, to time a reader alone.</summary>
internal sealed class NullSink : IRowSink
{
    public long LinesImported { get; private set; }

    public long LinesRejected => 0;

    public long LinesSkipped => 0;

    public void Event(in EventRow row)
    {
    }

    public void Tie(in TieRow row)
    {
    }

    public void State(in StateRow row)
    {
    }

    public void Reject(Rejection rejection)
    {
    }

    public void Skip(long line, string reason)
    {
    }

    public void Line(LineFate fate) => LinesImported++;

    public void Stop(Failure reason)
    {
    }
}
