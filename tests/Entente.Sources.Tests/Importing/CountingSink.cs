using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>Counts what it is given, and keeps the few rows that are asked for.</summary>
internal sealed class CountingSink : IRowSink
{
    public Func<StateRow, bool>? OnState { get; init; }

    public Func<TieRow, bool>? OnTie { get; init; }

    public List<StateRow> KeptStates { get; } = [];

    public List<TieRow> KeptTies { get; } = [];

    public long Rows { get; private set; }

    public long LinesImported { get; private set; }

    public long LinesRejected { get; private set; }

    public long LinesSkipped { get; private set; }

    public void Event(in EventRow row) => Rows++;

    public void Tie(in TieRow row)
    {
        Rows++;
        if (OnTie?.Invoke(row) == true)
        {
            KeptTies.Add(row);
        }
    }

    public void State(in StateRow row)
    {
        Rows++;
        if (OnState?.Invoke(row) == true)
        {
            KeptStates.Add(row);
        }
    }

    public void Reject(Rejection rejection)
    {
    }

    public void Skip(long line, string reason)
    {
    }

    public void Line(LineFate fate)
    {
        LinesImported += fate == LineFate.Imported ? 1 : 0;
        LinesRejected += fate == LineFate.Rejected ? 1 : 0;
        LinesSkipped += fate == LineFate.Skipped ? 1 : 0;
    }

    public void Stop(Failure reason)
    {
    }
}
