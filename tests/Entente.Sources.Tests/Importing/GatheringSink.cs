using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>Keeps whatever it is given.</summary>
internal sealed class GatheringSink : IRowSink
{
    public List<EventRow> Events { get; } = [];

    public List<TieRow> Ties { get; } = [];

    public List<StateRow> States { get; } = [];

    public List<Rejection> Rejections { get; } = [];

    public List<string> Skips { get; } = [];

    public Failure? Stopped { get; private set; }

    public long LinesImported { get; private set; }

    public long LinesRejected { get; private set; }

    public long LinesSkipped { get; private set; }

    public int Rows => Events.Count + Ties.Count + States.Count;

    public string Fates => $"{LinesImported} imported, {LinesRejected} rejected, {LinesSkipped} skipped";

    public void Event(in EventRow row) => Events.Add(row);

    public void Tie(in TieRow row)
    {
        Assert.NotEqual(row.First, row.Second);
        Assert.True(row.IsDirected || row.First < row.Second);
        Assert.True(row.From <= row.To);
        Ties.Add(row);
    }

    public void State(in StateRow row)
    {
        Assert.True(row.From <= row.To);
        States.Add(row);
    }

    public void Reject(Rejection rejection) => Rejections.Add(rejection);

    public void Skip(long line, string reason) => Skips.Add(reason);

    public void Line(LineFate fate)
    {
        LinesImported += fate == LineFate.Imported ? 1 : 0;
        LinesRejected += fate == LineFate.Rejected ? 1 : 0;
        LinesSkipped += fate == LineFate.Skipped ? 1 : 0;
    }

    public void Stop(Failure reason) => Stopped = reason;
}
