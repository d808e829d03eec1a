using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>Takes the ties of an import and leaves the rest.</summary>
/// <param name="add">Told each tie.</param>
internal sealed class DyadYearSink(Action<TieRow> add) : IRowSink
{
    /// <inheritdoc />
    public long LinesImported { get; private set; }

    /// <inheritdoc />
    public long LinesRejected { get; private set; }

    /// <inheritdoc />
    public long LinesSkipped { get; private set; }

    /// <summary>Why the file was stopped, or null.</summary>
    public Failure? Stopped { get; private set; }

    /// <inheritdoc />
    public void Event(in EventRow row)
    {
    }

    /// <inheritdoc />
    public void Tie(in TieRow row)
    {
        if (!double.IsNaN(row.Value))
        {
            add(row);
        }
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
        switch (fate)
        {
            case LineFate.Imported: LinesImported++; break;
            case LineFate.Rejected: LinesRejected++; break;
            default: LinesSkipped++; break;
        }
    }

    /// <inheritdoc />
    public void Stop(Failure reason) => Stopped = reason;
}
