using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Which imported values of states are wanted; a null member does not narrow.</summary>
public sealed record StateRowQuery
{
    /// <summary>Values of this state.</summary>
    public ActorId? State { get; init; }

    /// <summary>Values of this variable.</summary>
    public string? Variable { get; init; }

    /// <summary>Values that hold on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Values that hold on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Values of this data set, by key.</summary>
    public string? DataSet { get; init; }

    /// <summary>The ledger as it was known then.</summary>
    public DateTimeOffset? AsKnown { get; init; }

    /// <summary>Whether a value is wanted, but for data set and time of knowledge.</summary>
    internal bool Matches(in StateRow row) =>
        (State is not { } state || row.State == state)
        && (Variable is null || row.Variable == Variable)
        && (From is not { } from || row.To >= from)
        && (To is not { } to || row.From <= to);
}
