using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Importing data sets by the million rows.</content>
public sealed partial class DuckDbLedger
{
    // Events imported since the months of dyads were last brought up to date, after which an import does so itself.
    private const long SettleAfter = 1_000_000;

    private WordBooks? _words;

    /// <inheritdoc />
    public ImportReceipt Import(ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            return Guard(() => HeldWhole(_connection, source)) ?? ImportNow(_connection, source, read, cancellationToken);
        }
    }

    private static ImportReceipt? HeldWhole(DuckDBConnection connection, ImportSource source)
    {
        if (source.FileHash is null)
        {
            return null;
        }

        const string Mine = "FROM batches b JOIN files f ON f.id = b.file JOIN sources s ON s.id = f.source "
            + "WHERE f.hash = $hash AND f.reader = $reader AND s.key = $key AND s.edition = $edition";
        (string, object?)[] parameters = [("hash", source.FileHash), ("reader", source.Reader), ("key", source.Edition.Key), ("edition", source.Edition.Edition)];
        if (connection.Number("SELECT count(*) " + Mine + " AND b.is_last", parameters) == 0)
        {
            return null;
        }

        string? skips = connection.Rows("SELECT b.skips " + Mine + " AND b.is_last", row => row.TextOrNull(0), parameters)[0];
        return connection.Rows("SELECT sum(b.imported)::BIGINT, sum(b.rejected)::BIGINT, sum(b.skipped)::BIGINT, sum(b.read)::BIGINT " + Mine, row => new ImportReceipt
        {
            DataSet = source.Edition.Key,
            Place = source.Place,
            Imported = row.GetInt64(0),
            Rejected = row.GetInt64(1),
            Skipped = row.GetInt64(2),
            RowsAdded = 0,
            RowsKnown = row.GetInt64(3),
            RowsSuperseding = 0,
            WasHeld = true,
            ChunksPassedOver = 0,
            SkipReasons = skips is null ? new SortedDictionary<string, long>() : LedgerJson.Read<SortedDictionary<string, long>>(skips),
        }, parameters)[0];
    }

    private static int AfterImport(DuckDBConnection connection, long added, CancellationToken cancellationToken)
    {
        if (connection.Number("SELECT coalesce(sum(events), 0)::BIGINT FROM batches WHERE number > (SELECT coalesce(max(batch), 0) FROM settled)") >= SettleAfter)
        {
            DyadMonthTable.Settle(connection, cancellationToken);
        }

        return added > 0 ? connection.Execute("CHECKPOINT") : 0;
    }

    private ImportReceipt ImportNow(DuckDBConnection connection, ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken)
    {
        WordBooks words = _words ??= Guard(() => WordBookReader.Read(connection));
        ChunkWriter writer = new(connection, Guard(() => new ImportTarget(connection, source)), _clock);
        using ImportSink sink = new(source, words, writer, Place, cancellationToken);
        try
        {
            // What the reader throws is the reader's, and goes through as it is; the sink has put its own faults into words.
            read(sink);
            sink.Finish();
        }
        catch
        {
            // Numbers given to words of chunks that were not written are void.
            _words = null;
            throw;
        }

        Guard(() => AfterImport(connection, writer.Added, cancellationToken));
        return new ImportReceipt
        {
            DataSet = source.Edition.Key,
            Place = source.Place,
            Imported = sink.LinesImported,
            Rejected = sink.LinesRejected,
            Skipped = sink.LinesSkipped,
            RowsAdded = writer.Added,
            RowsKnown = writer.Known,
            RowsSuperseding = writer.Superseding,
            WasHeld = false,
            ChunksPassedOver = writer.PassedOver,
            Stopped = sink.Stopped,
            SkipReasons = sink.SkipReasons,
        };
    }
}
