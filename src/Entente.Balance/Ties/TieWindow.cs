namespace Entente.Balance;

/// <summary>One window of a list of ties: the actors by name and their signed graph.</summary>
public sealed record TieWindow
{
    /// <summary>The window's name as the list gives it; null where the list has no windows.</summary>
    public required string? Name { get; init; }

    /// <summary>The actors' names in ordinal order; their place is the node.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>The ties, weights made whole by <see cref="Scale"/>.</summary>
    public required SignedGraph Graph { get; init; }

    /// <summary>How many whole units a weight of 1 in the list stands for: 1 for whole weights, else a power of ten.</summary>
    public required long Scale { get; init; }

    /// <summary>Whether weights had to be rounded, because they have more decimals than can be summed exactly.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Rows of sign or weight 0: known to be neutral, no tie.</summary>
    public int Neutral { get; init; }

    /// <summary>Rows without a sign or weight: not known, no tie.</summary>
    public int Unknown { get; init; }

    /// <summary>Rows that say again what another row says of the same two actors; counted once.</summary>
    public int Repeated { get; init; }

    /// <summary>A value of the graph in the list's own unit.</summary>
    public decimal Told(long value) => (decimal)value / Scale;
}
