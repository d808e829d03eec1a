using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Which imported events are wanted; a null member does not narrow.</summary>
public sealed record EventRowQuery
{
    /// <summary>Events in which this actor is source or target.</summary>
    public ActorId? Actor { get; init; }

    /// <summary>Events between these two, in either direction.</summary>
    public Dyad? Dyad { get; init; }

    /// <summary>Events on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Events on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Events of this PLOVER type, or whose CAMEO code begins with these digits.</summary>
    public string? Type { get; init; }

    /// <summary>The PLOVER type of a CAMEO code, for rows that have no type of their own; null where only a type that stands in the row counts.</summary>
    public Func<string, string?>? TypeOfCode { get; init; }

    /// <summary>Events of this data set, by key.</summary>
    public string? DataSet { get; init; }

    /// <summary>The ledger as it was known then.</summary>
    public DateTimeOffset? AsKnown { get; init; }

    /// <summary>At most so many, the earliest first; null takes all.</summary>
    public long? Limit { get; init; }

    /// <summary>Whether an event is wanted, but for data set, time of knowledge and limit.</summary>
    internal bool Matches(in EventRow row) =>
        (Actor is not { } actor || row.Source == actor || row.Target == actor)
        && (Dyad is not { } dyad || (row.Source == dyad.First && row.Target == dyad.Second) || (row.Source == dyad.Second && row.Target == dyad.First))
        && (From is not { } from || row.Day >= from)
        && (To is not { } to || row.Day <= to)
        && (Type is not { } type || row.Type == type || row.Code.StartsWith(type, StringComparison.Ordinal)
            || (string.IsNullOrEmpty(row.Type) && TypeOfCode?.Invoke(row.Code) == type));
}
