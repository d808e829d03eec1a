namespace Entente.Balance;

/// <summary>A split into two camps with the least known weight of ties against it, and the proof of how good it is.</summary>
public sealed record CampPartition
{
    /// <summary>Total weight of the ties against this split, 0 or more; with unit weights and <see cref="IsExact"/> it is
    /// the frustration index.</summary>
    public required long Value { get; init; }

    /// <summary>A weight that no split can go below; equals <see cref="Value"/> where the answer is exact.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether <see cref="Value"/> is proven least.</summary>
    public bool IsExact => Value == Bound;

    /// <summary>The side of each node; node 0 is always on the false side.</summary>
    public required IReadOnlyList<bool> Camp { get; init; }

    /// <summary>How many branching nodes the proof took; 0 where bounds alone sufficed.</summary>
    public int Branchings { get; init; }

    /// <summary>Wall time of the solution in milliseconds. Not part of the answer: differs from run to run.</summary>
    public double Milliseconds { get; init; }
}
