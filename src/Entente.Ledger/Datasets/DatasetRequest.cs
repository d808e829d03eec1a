namespace Entente.Ledger;

/// <summary>Which analysis-ready table is wanted.</summary>
public sealed record DatasetRequest
{
    /// <summary>Whether a row is two states and a year; else one state and a year.</summary>
    public required bool IsDyadic { get; init; }

    /// <summary>Whether each dyad stands in both directions; else once, the lower Correlates of War number first.</summary>
    public bool IsDirected { get; init; } = true;

    /// <summary>The states in each year.</summary>
    public required IReadOnlyList<DatasetMember> Members { get; init; }

    /// <summary>The columns wanted.</summary>
    public required IReadOnlyList<DatasetColumn> Columns { get; init; }

    /// <summary>Editions chosen by the caller, by data set; else the one that reaches the latest year, of equals the last imported.</summary>
    public IReadOnlyDictionary<string, string> Editions { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The record as it was known then; null for now.</summary>
    public DateTimeOffset? AsKnown { get; init; }
}
