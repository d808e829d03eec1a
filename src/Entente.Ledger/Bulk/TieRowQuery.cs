using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Which imported values of two states are wanted; a null member does not narrow.</summary>
public sealed record TieRowQuery
{
    /// <summary>Values in which this state is one of the two.</summary>
    public ActorId? Actor { get; init; }

    /// <summary>Values of these two, in either direction.</summary>
    public Dyad? Dyad { get; init; }

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
    internal bool Matches(in TieRow row) =>
        (Actor is not { } actor || row.First == actor || row.Second == actor)
        && (Dyad is not { } dyad || (row.First == dyad.First && row.Second == dyad.Second) || (row.First == dyad.Second && row.Second == dyad.First))
        && (Variable is null || row.Variable == Variable)
        && (From is not { } from || row.To >= from)
        && (To is not { } to || row.From <= to);
}
