using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What every store's sink does: holds rows to the contract, counts lines, files reasons.</summary>
/// <param name="source">What is imported.</param>
internal abstract class RowSink(ImportSource source) : IRowSink
{
    private readonly SortedDictionary<string, long> _skips = new(StringComparer.Ordinal);

    public long LinesImported { get; private set; }

    public long LinesRejected { get; private set; }

    public long LinesSkipped { get; private set; }

    /// <summary>Writes what rows say.</summary>
    protected RowKeys Keys { get; } = new(source.Edition);

    /// <summary>Reasons for lines left out, counted.</summary>
    public IReadOnlyDictionary<string, long> SkipReasons => _skips;

    /// <summary>Why the reader ended early, or null.</summary>
    public Failure? Stopped { get; private set; }

    public void Event(in EventRow row)
    {
        // An id that is a plain number has one form, however the reader gave it.
        if (row.NativeNumber == 0 && row.NativeId is { Length: > 0 and <= 18 } id && id[0] is >= '1' and <= '9'
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            EventRow plain = row with { NativeId = "", NativeNumber = number };
            Checked(plain);
            Take(plain);
            return;
        }

        Checked(row);
        Take(row);
    }

    public void Tie(in TieRow row)
    {
        if (row.First == row.Second || row.First == default || row.Second == default || (!row.IsDirected && row.Second < row.First) || row.To < row.From
            || string.IsNullOrEmpty(row.Variable) || row.Text is null || row.NativeId is null)
        {
            throw new ArgumentException($"A tie takes two states in order, a variable and a time, not {row.First} {row.Second} {row.Variable} {row.From:o} {row.To:o}.", nameof(row));
        }

        Take(row);
    }

    public void State(in StateRow row)
    {
        if (row.State == default || row.To < row.From || string.IsNullOrEmpty(row.Variable) || row.Text is null || row.NativeId is null)
        {
            throw new ArgumentException($"A state's value takes a state, a variable and a time, not {row.State} {row.Variable} {row.From:o} {row.To:o}.", nameof(row));
        }

        Take(row);
    }

    public virtual void Reject(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        TakeRejection(rejection);
    }

    public void Skip(long line, string reason) => _skips[reason] = _skips.GetValueOrDefault(reason) + 1;

    public void Line(LineFate fate)
    {
        switch (fate)
        {
            case LineFate.Imported:
                LinesImported++;
                break;
            case LineFate.Rejected:
                LinesRejected++;
                break;
            case LineFate.Skipped:
                LinesSkipped++;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fate), fate, "A line was imported, rejected or skipped.");
        }

        LineEnded();
    }

    public void Stop(Failure reason) => Stopped ??= reason ?? throw new ArgumentNullException(nameof(reason));

    protected abstract void Take(in EventRow row);

    protected abstract void Take(in TieRow row);

    protected abstract void Take(in StateRow row);

    protected abstract void TakeRejection(Rejection rejection);

    protected abstract void LineEnded();

    private static void Checked(in EventRow row)
    {
        if (row.NativeId is null || row.SourceCode is null || row.SourceRole is null || row.TargetCode is null || row.TargetRole is null || row.Code is null
            || row.Type is null || row.PlaceCountry is null || row.Publisher is null || row.Url is null || row.Quad > 4 || row.NativeNumber < 0 || row.Mentions < 0
            || row.Line < 0)
        {
            throw new ArgumentException("An event's texts are not null, its quad class is 0 to 4, its numbers are not negative.", nameof(row));
        }
    }
}
