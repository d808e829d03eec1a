using Entente.Vocabulary;

namespace Entente.Ledger;

/// <content>Imported rows in memory: the plain way, against which the fast store is held.</content>
public sealed partial class MemoryLedger
{
    private readonly List<MemorySource> _sources = [];
    private readonly Dictionary<ContentKey, MemoryRow> _rows = [];

    /// <inheritdoc />
    public ImportReceipt Import(ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            if (_sources.SelectMany(edition => edition.Files).FirstOrDefault(file => file.IsOf(source)) is { Receipt: { Stopped: null } held })
            {
                return held with { RowsAdded = 0, RowsKnown = held.RowsAdded + held.RowsKnown, RowsSuperseding = 0, WasHeld = true };
            }

            MemorySink sink = new(source, cancellationToken);
            read(sink);
            DateTimeOffset now = clock.GetUtcNow();
            MemorySource edition = SourceOf(source, now);
            MemoryFile file = new(source, edition);
            (long added, long superseding) = (0, 0);
            foreach (MemoryRow row in sink.Rows)
            {
                if (_rows.TryAdd(row.Key, row))
                {
                    (row.File, row.RecordedAt) = (file, now);
                    added++;
                    superseding += Supersede(row, now) ? 1 : 0;
                }
            }

            _rejections.AddRange(sink.Rejections.Select(rejection => (source.Place, rejection)));
            file.Receipt = new ImportReceipt
            {
                DataSet = source.Edition.Key,
                Place = source.Place,
                Imported = sink.LinesImported,
                Rejected = sink.LinesRejected,
                Skipped = sink.LinesSkipped,
                RowsAdded = added,
                RowsKnown = sink.Rows.Count - added,
                RowsSuperseding = superseding,
                WasHeld = false,
                ChunksPassedOver = 0,
                Stopped = sink.Stopped,
                SkipReasons = sink.SkipReasons,
            };
            edition.Files.Add(file);
            return file.Receipt;
        }
    }

    /// <inheritdoc />
    public void Settle(CancellationToken cancellationToken = default)
    {
        // Nothing is kept that could be out of date.
    }

    /// <inheritdoc />
    public ContentKey Hash()
    {
        lock (_gate)
        {
            return _rows.Keys.Aggregate(ReadingsHash(), ContentKey.Add);
        }
    }

    private ContentKey ReadingsHash() => _documents.Rows(null).Select(document => RowKeys.OfPart("documents", document.Id))
        .Concat(_events.Rows(null).Select(coded => RowKeys.OfPart("coded_events", coded.Id)))
        .Concat(_claims.Rows(null).Select(claim => RowKeys.OfPart("claims", claim.Id)))
        .Concat(_ties.Rows(null).Select(tie => RowKeys.OfPart("recorded_ties", tie.Id)))
        .Concat(_values.Rows(null).Select(value => RowKeys.OfPart("state_values", LedgerKeys.Of(value))))
        .Aggregate(default(ContentKey), ContentKey.Add);

    private MemorySource SourceOf(ImportSource source, DateTimeOffset now)
    {
        MemorySource? held = _sources.Find(edition => edition.Edition.Key == source.Edition.Key && edition.Edition.Edition == source.Edition.Edition);
        if (held is null)
        {
            _sources.Add(held = new MemorySource(source.Edition, now));
        }
        else
        {
            held.Edition = held.Edition with { Covers = [.. held.Edition.Covers.Union(source.Edition.Covers)] };
        }

        return held;
    }

    private bool Supersede(MemoryRow row, DateTimeOffset now)
    {
        if (row.Identity is not { } identity)
        {
            return false;
        }

        bool any = false;
        foreach (MemoryRow other in _rows.Values.Where(other => identity.Equals(other.Identity) && other.SupersededAt is null && other.File is { } file && file != row.File
            && file.Edition.Edition.Key == row.File!.Edition.Edition.Key && (file.Edition.Edition.IsFeed || file.Edition == row.File.Edition)))
        {
            other.SupersededAt = now;
            any = true;
        }

        return any;
    }

    private IEnumerable<MemoryRow> Standing(DateTimeOffset? asKnown, string? dataSet)
    {
        HashSet<MemorySource> current = [.. CurrentSources(asKnown)];
        return _rows.Values.Where(row => (asKnown is not { } moment || (row.RecordedAt <= moment && !(row.SupersededAt <= moment))) && (asKnown is not null || row.SupersededAt is null)
            && current.Contains(row.File!.Edition) && (dataSet is null || row.File.Edition.Edition.Key == dataSet));
    }

    private IEnumerable<MemorySource> CurrentSources(DateTimeOffset? asKnown) => _sources.Where(source => asKnown is not { } moment || source.RecordedAt <= moment)
        .GroupBy(source => source.Edition.Key, StringComparer.Ordinal).SelectMany(editions => editions.Where(edition => edition.Edition.IsFeed || edition == editions.Last()));
}
