using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>A ledger that lives as long as the process: for one brief, for tests, and for the shipped record.</summary>
/// <param name="place">The short name that messages give.</param>
/// <param name="clock">Stamps what is recorded.</param>
public sealed partial class MemoryLedger(string place, TimeProvider clock) : ILedger, IBulkLedger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, BatchReceipt> _batches = new(StringComparer.Ordinal);
    private readonly Shelf<Document> _documents = new(document => document.Id);
    private readonly Shelf<CodedEvent> _events = new(coded => coded.Id);
    private readonly Shelf<Claim> _claims = new(claim => claim.Id);
    private readonly Shelf<RecordedTie> _ties = new(tie => tie.Id);
    private readonly Shelf<StateYearValue> _values = new(LedgerKeys.Of);
    private readonly List<(string BatchId, Rejection Rejection)> _rejections = [];
    private readonly List<DataEdition> _editions = [];

    /// <inheritdoc />
    public string Place { get; } = place;

    /// <inheritdoc />
    public BatchReceipt Append(LedgerBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            long read = batch.Documents.Count + batch.Events.Count + batch.Claims.Count + batch.Ties.Count + batch.Values.Count;
            if (_batches.TryGetValue(batch.Id, out BatchReceipt? earlier))
            {
                return earlier with { Read = read, Added = 0, Known = read };
            }

            long added = _documents.Add(batch.Documents, now) + _events.Add(batch.Events, now) + _claims.Add(batch.Claims, now)
                + _ties.Add(batch.Ties, now) + _values.Add(batch.Values, now);
            _rejections.AddRange(batch.Rejections.Select(rejection => (batch.Id, rejection)));
            if (batch.Edition is { } edition && !_editions.Any(held => held.Key == edition.Key && held.Edition == edition.Edition))
            {
                _editions.Add(edition);
            }

            BatchReceipt receipt = new(batch.Id, batch.Origin, read, added, read - added, batch.Rejections.Count, now);
            _batches.Add(batch.Id, receipt);
            return receipt;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<RecordedTie> Ties(DateSpan? during = null, DateTimeOffset? asKnown = null)
    {
        lock (_gate)
        {
            return [.. _ties.Rows(asKnown).Where(tie => during is not { } span || Overlap(tie.Valid, span)).OrderBy(tie => tie.Dyad).ThenBy(tie => tie.Valid.From).ThenBy(tie => tie.Id, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<StateYearValue> Values(string variable, int fromYear, int toYear, DateTimeOffset? asKnown = null)
    {
        lock (_gate)
        {
            return [.. _values.Rows(asKnown).Where(value => value.Variable == variable && value.Year >= fromYear && value.Year <= toYear)
                .OrderBy(value => value.State).ThenBy(value => value.Year).ThenBy(value => value.DataSet, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<CodedEvent> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_gate)
        {
            return [.. _events.Rows(query.AsKnown).Where(query.Matches).OrderBy(coded => coded.Date ?? default).ThenBy(coded => coded.Id, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<Claim> Claims(string? documentId = null, DateTimeOffset? asKnown = null)
    {
        lock (_gate)
        {
            return [.. _claims.Rows(asKnown).Where(claim => documentId is null || claim.DocumentId == documentId)
                .OrderBy(claim => claim.DocumentId, StringComparer.Ordinal).ThenBy(claim => claim.Clause).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<DataEdition> Editions()
    {
        lock (_gate)
        {
            return [.. _editions.OrderBy(edition => edition.Key, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<BatchReceipt> Batches()
    {
        lock (_gate)
        {
            return [.. _batches.Values.OrderBy(receipt => receipt.RecordedAt).ThenBy(receipt => receipt.Id, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<Rejection> Rejections(string? batchId = null)
    {
        lock (_gate)
        {
            return [.. _rejections.Where(held => batchId is null || held.BatchId == batchId).Select(held => held.Rejection)];
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // Nothing outside the process is held.
    }

    private static bool Overlap(DateSpan one, DateSpan other) =>
        (one.From is not { } from || other.To is not { } otherTo || from.Earliest <= otherTo.Latest)
        && (one.To is not { } to || other.From is not { } otherFrom || otherFrom.Earliest <= to.Latest);

    // Rows by content key, each with the time at which it was first recorded.
    private sealed class Shelf<T>(Func<T, string> keyOf)
    {
        private readonly Dictionary<string, (T Row, DateTimeOffset At)> _rows = new(StringComparer.Ordinal);

        public long Add(IReadOnlyList<T> rows, DateTimeOffset now) => rows.LongCount(row => _rows.TryAdd(keyOf(row), (row, now)));

        public IEnumerable<T> Rows(DateTimeOffset? asKnown) =>
            _rows.Values.Where(held => asKnown is not { } moment || held.At <= moment).Select(held => held.Row);
    }
}
