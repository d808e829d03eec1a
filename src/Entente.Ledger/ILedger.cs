using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>The append-only record: what was read and what the data sets say, dated and sourced.</summary>
/// <remarks>Nothing is updated or deleted; a correction is a new row. Appending the same content twice adds nothing.
/// One writer at a time; readers see whole batches only.</remarks>
public interface ILedger : IDisposable
{
    /// <summary>A short name of the place ("entente.duckdb", "memory").</summary>
    string Place { get; }

    /// <summary>Adds one batch in one transaction; rows already held are counted, not added.</summary>
    /// <exception cref="LedgerException">The store refuses: locked, damaged, full, read-only.</exception>
    BatchReceipt Append(LedgerBatch batch, CancellationToken cancellationToken = default);

    /// <summary>The recorded ties that hold, or held in part, during a time; all of them where it is null.</summary>
    IReadOnlyList<RecordedTie> Ties(DateSpan? during = null, DateTimeOffset? asKnown = null);

    /// <summary>The values of one variable from one year to another, both counted.</summary>
    IReadOnlyList<StateYearValue> Values(string variable, int fromYear, int toYear, DateTimeOffset? asKnown = null);

    /// <summary>The coded events that match, in order of date and id.</summary>
    IReadOnlyList<CodedEvent> Events(EventQuery query);

    /// <summary>The claims of one document, or all where it is null.</summary>
    IReadOnlyList<Claim> Claims(string? documentId = null, DateTimeOffset? asKnown = null);

    /// <summary>The editions of data sets held.</summary>
    IReadOnlyList<DataEdition> Editions();

    /// <summary>The batches held, in order of recording.</summary>
    IReadOnlyList<BatchReceipt> Batches();

    /// <summary>The refused rows of one batch, or all where it is null.</summary>
    IReadOnlyList<Rejection> Rejections(string? batchId = null);
}
