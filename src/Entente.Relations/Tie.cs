using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>The estimated relation of one dyad at one date: a signed weight with its interval and what made it.</summary>
public sealed record Tie
{
    /// <summary>The two actors.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The estimate, in [-1, 1]: +1 closest friendship, -1 open war, 0 neutral. An unknown relation has no
    /// Tie at all, which is not the same as 0.</summary>
    public required double Weight { get; init; }

    /// <summary>Lower end of the interval, in [-1, 1].</summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the interval, in [-1, 1].</summary>
    public required double High { get; init; }

    /// <summary>What made it, the weightiest first.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];
}
