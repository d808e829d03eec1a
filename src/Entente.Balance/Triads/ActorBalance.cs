namespace Entente.Balance;

/// <summary>One actor's part in the strain of a window.</summary>
public sealed record ActorBalance
{
    /// <summary>The actor.</summary>
    public required string Actor { get; init; }

    /// <summary>Its camp in the best split, 0 or 1.</summary>
    public required int Camp { get; init; }

    /// <summary>The weight of its ties that go against the best split.</summary>
    public required decimal Frustrated { get; init; }

    /// <summary>That weight over the total of all actors, in [0, 1]; 0 in a balanced window.</summary>
    public required double Share { get; init; }

    /// <summary>How many triads of three ties it stands in.</summary>
    public required long Triads { get; init; }

    /// <summary>How many of them are frustrated.</summary>
    public required long FrustratedTriads { get; init; }

    /// <summary>Its balance by closed walks, in (0, 1]; null where not computed.</summary>
    public required double? WalkBalance { get; init; }
}
