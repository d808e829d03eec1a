namespace Entente.Vocabulary;

/// <summary>Takes in the rows of one file as a reader finds them. One thread calls it, in the order of the file.</summary>
/// <remarks>Imported, rejected and skipped lines add up to the lines read, always: call <see cref="Line"/> exactly once for each data line, after
/// its rows. <see cref="Reject"/> and <see cref="Skip"/> file the reasons; they do not count lines. A call may wait while the store writes.</remarks>
public interface IRowSink
{
    /// <summary>Data lines seen so far: the sum of the other three.</summary>
    long LinesRead => LinesImported + LinesRejected + LinesSkipped;

    /// <summary>Lines that gave one row or more.</summary>
    long LinesImported { get; }

    /// <summary>Lines that could not be used.</summary>
    long LinesRejected { get; }

    /// <summary>Lines left out by rule.</summary>
    long LinesSkipped { get; }

    /// <summary>Takes an event.</summary>
    /// <exception cref="ArgumentException">A text member is null, or the row is <c>default</c>.</exception>
    void Event(in EventRow row);

    /// <summary>Takes a value of two states.</summary>
    /// <exception cref="ArgumentException">The two are the same, or stand out of order where there is no direction, or the time ends before it begins.</exception>
    void Tie(in TieRow row);

    /// <summary>Takes a value of one state.</summary>
    /// <exception cref="ArgumentException">There is no state, or the time ends before it begins.</exception>
    void State(in StateRow row);

    /// <summary>Files why a line, or one of its cells, could not be used. A line may give several.</summary>
    void Reject(Rejection rejection);

    /// <summary>Files why a line was left out by rule; the same reason is counted, not repeated.</summary>
    void Skip(long line, string reason);

    /// <summary>Tells the fate of the line just finished.</summary>
    void Line(LineFate fate);

    /// <summary>Ends the import early with what it has: all rows given so far are kept, and the file is not noted as whole. The reader returns after it.</summary>
    /// <remarks>An exception out of the reader does otherwise: chunks already acknowledged stay, the rows after them are dropped.</remarks>
    void Stop(Failure reason);
}
