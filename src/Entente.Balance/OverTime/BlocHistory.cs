using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Blocs or camps from date to date.</summary>
/// <remarks>The rule of persistence: among equally good divisions of a date, the one in which the fewest actors leave the
/// group that they stood in before. So a move that is shown is forced by changed ties. A letter goes on with the group that
/// holds most of its past, members counted by the dates that they stood under it; a group that comes again after a pause gets its old letter where half of either is the same.
/// A group of one has no letter.</remarks>
[Source("doreian-mrvar-2015")]
public sealed record BlocHistory
{
    /// <summary>The dates in order.</summary>
    public required IReadOnlyList<BlocMoment> Moments { get; init; }

    /// <summary>Whether two camps were asked for; else any number of blocs.</summary>
    public required bool IsTwoCamps { get; init; }

    /// <summary>All moves in order of date.</summary>
    public IEnumerable<BlocMove> Moves => Moments.SelectMany(moment => moment.Moves);

    /// <summary>Follows the divisions through the dates.</summary>
    /// <param name="windows">The ties of each date, in order; actors may come and go.</param>
    /// <param name="isTwoCamps">Two camps, or any number of blocs.</param>
    /// <param name="draws">Networks by chance to compare each date with; 0 for none.</param>
    /// <param name="options">The deadline of all dates together, the seed and the clock.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <exception cref="OperationCanceledException">It was called off.</exception>
    public static BlocHistory Of(
        IReadOnlyList<TieWindow> windows, bool isTwoCamps, int draws = 0, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        LetterBook letters = new(isTwoCamps);
        List<BlocMoment> moments = [];
        for (int at = 0; at < windows.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SolveOptions own = options with { Deadline = stopping.Left / (windows.Count - at), StartCamp = null, StartBloc = null };
            moments.Add(new MomentBuilder(windows[at], moments.Count == 0 ? null : moments[^1], isTwoCamps, letters, own, cancellationToken).Build(draws));
        }

        return new BlocHistory { Moments = moments, IsTwoCamps = isTwoCamps };
    }
}
