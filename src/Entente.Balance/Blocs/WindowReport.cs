namespace Entente.Balance;

/// <summary>What a window of a list of ties gives: camps, blocs, and who could sit on either side.</summary>
public sealed record WindowReport
{
    /// <summary>The window.</summary>
    public required TieWindow Window { get; init; }

    /// <summary>The best split into two camps.</summary>
    public required CampPartition Camps { get; init; }

    /// <summary>The best division into any number of blocs; null where not asked for.</summary>
    public required BlocPartition? Blocs { get; init; }

    /// <summary>Each actor's freedom of side; null where not asked for, or where the split is not proven best.</summary>
    public required IReadOnlyList<SideFreedomKind>? Freedom { get; init; }

    /// <summary>The names of the actors of one kind of freedom; null where it is not settled of all.</summary>
    public IReadOnlyList<string>? Those(SideFreedomKind kind) =>
        Freedom is null || Freedom.Contains(SideFreedomKind.NotSettled) ? null : [.. Window.Actors.Where((_, node) => Freedom[node] == kind)];

    /// <summary>Solves a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="hasBlocs">Whether to look for any number of blocs.</param>
    /// <param name="hasFreedom">Whether to look for free sides.</param>
    /// <param name="options">The deadline for all together, the seed and the clock.</param>
    /// <param name="cancellationToken">Calls the work off: the best so far and its bound are given.</param>
    public static WindowReport Of(
        TieWindow window, bool hasBlocs, bool hasFreedom, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(window);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        // Three questions share the time: an unused part goes on to the next.
        CampPartition camps = TwoCampSolver.Solve(window.Graph, options with { Deadline = hasBlocs ? .6 * options.Deadline : options.Deadline }, cancellationToken);
        BlocPartition? blocs = hasBlocs
            ? BlocSolver.Solve(window.Graph, options with { Deadline = (hasFreedom && camps.IsExact ? .7 : 1) * stopping.Left }, cancellationToken)
            : null;
        return new WindowReport
        {
            Window = window,
            Camps = camps,
            Blocs = blocs,
            Freedom = hasFreedom && camps.IsExact
                ? ComponentFreedom.Of(window.Graph, camps, window.Scale, options with { Deadline = FreedomTime(stopping.Left, camps.Milliseconds) }, cancellationToken)
                : null,
        };
    }

    // One solution for each node: in a network of thousands that is not worth the wait.
    private static TimeSpan FreedomTime(TimeSpan left, double milliseconds) =>
        TimeSpan.FromMilliseconds(Math.Min(left.TotalMilliseconds, Math.Max(2000, 2 * milliseconds)));
}
