using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Rows to be added together: all of them are acknowledged, or none.</summary>
public sealed record LedgerBatch
{
    /// <summary>Content hash of what the batch was made from (file hash and chunk, document and coder version).</summary>
    public required string Id { get; init; }

    /// <summary>Where it came from: a data set's key, or "reading".</summary>
    public required string Origin { get; init; }

    /// <summary>The edition that it belongs to, or null for readings.</summary>
    public DataEdition? Edition { get; init; }

    /// <summary>Documents read.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Events coded.</summary>
    public IReadOnlyList<CodedEvent> Events { get; init; } = [];

    /// <summary>Claims found.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Recorded ties.</summary>
    public IReadOnlyList<RecordedTie> Ties { get; init; } = [];

    /// <summary>State-year values.</summary>
    public IReadOnlyList<StateYearValue> Values { get; init; } = [];

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<Rejection> Rejections { get; init; } = [];
}
