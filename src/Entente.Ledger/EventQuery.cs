using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Which events are wanted; a null member does not narrow.</summary>
public sealed record EventQuery
{
    /// <summary>Events in which this actor is source or target.</summary>
    public ActorId? Actor { get; init; }

    /// <summary>Events between these two, in either direction.</summary>
    public Dyad? Dyad { get; init; }

    /// <summary>Events dated on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Events dated on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Events of this PLOVER type.</summary>
    public string? Type { get; init; }

    /// <summary>Events of this document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The ledger as it was known then.</summary>
    public DateTimeOffset? AsKnown { get; init; }

    /// <summary>Whether an event is wanted; an event without a date is wanted only where no date is asked for.</summary>
    public bool Matches(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ActorId source = coded.Source.Actor;
        ActorId target = coded.Target.Actor;
        return (Actor is not { } actor || source == actor || target == actor)
            && (Dyad is not { } dyad || (source != target && Vocabulary.Dyad.Of(source, target) == dyad))
            && (Type is null || coded.Code.Type == Type)
            && (DocumentId is null || coded.DocumentId == DocumentId)
            && (From is not { } from || (coded.Date is { } late && late.Latest >= from))
            && (To is not { } to || (coded.Date is { } early && early.Earliest <= to));
    }
}
