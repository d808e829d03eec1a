using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Which months of which dyads are wanted; a null member does not narrow.</summary>
public sealed record DyadMonthQuery
{
    /// <summary>Months of these two, in either direction.</summary>
    public Dyad? Dyad { get; init; }

    /// <summary>Months that end on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Months that begin on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Events of this data set, by key.</summary>
    public string? DataSet { get; init; }

    /// <summary>The ledger as it was known then; asked of the past, it is computed from the events.</summary>
    public DateTimeOffset? AsKnown { get; init; }
}
