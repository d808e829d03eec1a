namespace Entente.Balance;

/// <summary>A division into any number of blocs with the least known weight of ties against it, and its proof.</summary>
public sealed record BlocPartition
{
    /// <summary>Total weight of hostile ties within blocs and friendly ties between them, 0 or more.</summary>
    public required long Value { get; init; }

    /// <summary>A weight that no division can go below; equals <see cref="Value"/> where the answer is exact.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether <see cref="Value"/> is proven least.</summary>
    public bool IsExact => Value == Bound;

    /// <summary>The bloc of each node, numbered from 0 in the order of each bloc's least node.</summary>
    public required IReadOnlyList<int> Bloc { get; init; }

    /// <summary>How many blocs there are.</summary>
    public required int BlocCount { get; init; }

    /// <summary>How many branching nodes the proof took; 0 where bounds alone sufficed.</summary>
    public int Branchings { get; init; }

    /// <summary>Wall time of the solution in milliseconds. Not part of the answer: differs from run to run.</summary>
    public double Milliseconds { get; init; }
}
