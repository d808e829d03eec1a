using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente;

/// <summary>The shipped starter record with the user's own ledger above it: reads see both, writes go to the user's.</summary>
/// <param name="starter">The starter record, in memory.</param>
/// <param name="own">The user's ledger.</param>
/// <param name="known">The time of knowledge of queries that give none.</param>
internal sealed class LayeredLedger(ILedger starter, ILedger own, DateTimeOffset? known = null) : ILedger
{
    /// <inheritdoc />
    public string Place => own.Place;

    /// <inheritdoc />
    public BatchReceipt Append(LedgerBatch batch, CancellationToken cancellationToken = default) =>
        own.Append(batch, cancellationToken);

    /// <inheritdoc />
    public IReadOnlyList<RecordedTie> Ties(DateSpan? during = null, DateTimeOffset? asKnown = null) =>
        [.. starter.Ties(during).Concat(own.Ties(during, asKnown ?? known)).DistinctBy(tie => tie.Id)];

    /// <inheritdoc />
    public IReadOnlyList<StateYearValue> Values(string variable, int fromYear, int toYear, DateTimeOffset? asKnown = null) =>
        [.. starter.Values(variable, fromYear, toYear).Concat(own.Values(variable, fromYear, toYear, asKnown ?? known)).Distinct()];

    /// <inheritdoc />
    public IReadOnlyList<CodedEvent> Events(EventQuery query) => own.Events(query.AsKnown is null && known is not null ? query with { AsKnown = known } : query);

    /// <inheritdoc />
    public IReadOnlyList<Claim> Claims(string? documentId = null, DateTimeOffset? asKnown = null) =>
        own.Claims(documentId, asKnown ?? known);

    /// <inheritdoc />
    public IReadOnlyList<DataEdition> Editions() =>
        [.. starter.Editions().Concat(own.Editions()).DistinctBy(edition => (edition.Key, edition.Edition))];

    /// <inheritdoc />
    public IReadOnlyList<BatchReceipt> Batches() => own.Batches();

    /// <inheritdoc />
    public IReadOnlyList<Rejection> Rejections(string? batchId = null) => own.Rejections(batchId);

    /// <inheritdoc />
    public void Dispose()
    {
        own.Dispose();
        starter.Dispose();
    }
}
