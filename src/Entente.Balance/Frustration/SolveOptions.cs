namespace Entente.Balance;

/// <summary>How long and from where a solver works. Every answer that is exact is the same whatever these say, but for
/// the choice among equally good partitions.</summary>
public sealed record SolveOptions
{
    /// <summary>When to stop and give the best partition with its bound; default 5 s. Zero or less: the first partition
    /// found and the bound 0.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Seed of the starts of the local search; the same seed gives the same partition.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A partition into two camps to start from (yesterday's), or null; length of the node count.</summary>
    public IReadOnlyList<bool>? StartCamp { get; init; }

    /// <summary>A division into blocs to start from, or null; length of the node count.</summary>
    public IReadOnlyList<int>? StartBloc { get; init; }

    /// <summary>The clock that the deadline and the milliseconds are read from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
