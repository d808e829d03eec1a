namespace Entente.Balance;

/// <summary>The conventions of portfolio similarity, each of which moves the values.</summary>
public sealed record PortfolioOptions
{
    /// <summary>Differences squared; else absolute (as S was defined, and the default).</summary>
    public bool IsSquared { get; init; }

    /// <summary>Every value above 0 counts as 1.</summary>
    public bool IsBinary { get; init; }

    /// <summary>The greatest difference that two values can have; null: the span of the values given.</summary>
    public double? GreatestDifference { get; init; }

    /// <summary>What a state's own cell in its portfolio holds (its tie to itself); null leaves the cells of both states
    /// out. Of votes there are no such cells.</summary>
    public double? Self { get; init; }

    /// <summary>What a missing cell holds; null leaves out an item that either lacks.</summary>
    public double? Missing { get; init; }
}
