using System.Globalization;
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
        return Writing(connection => HeldWhole(connection, source) ?? ImportNow(connection, source, read, cancellationToken));
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

    private ImportReceipt ImportNow(DuckDBConnection connection, ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken)
    {
        WordBooks words = _words ??= WordBookReader.Read(connection);
        ChunkWriter writer = new(connection, new ImportTarget(connection, source), _clock);
        using ImportSink sink = new(source, words, writer, cancellationToken);
        try
        {
            read(sink);
            sink.Finish();
        }
        catch
        {
            // Numbers given to words of chunks that were not written are void.
            _words = null;
            throw;
        }

        if (connection.Number(string.Create(CultureInfo.InvariantCulture,
            $"SELECT coalesce(sum(events), 0)::BIGINT FROM batches WHERE number > (SELECT coalesce(max(batch), 0) FROM settled)")) >= SettleAfter)
        {
            DyadMonthTable.Settle(connection, cancellationToken);
        }

        if (writer.Added > 0)
        {
            connection.Execute("CHECKPOINT");
        }

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
