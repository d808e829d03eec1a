using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

public sealed partial class DuckDbLedger
{
    /// <inheritdoc />
    public BatchReceipt Append(LedgerBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        cancellationToken.ThrowIfCancellationRequested();
        return Writing(_ => AppendWhole(batch));
    }

    private BatchReceipt AppendWhole(LedgerBatch batch)
    {
        long read = batch.Documents.Count + batch.Events.Count + batch.Claims.Count + batch.Ties.Count + batch.Values.Count;
        if (Batches(_connection, batch.Id) is [BatchReceipt earlier])
        {
            return earlier with { Read = read, Added = 0, Known = read };
        }

        long at = Math.Max(_connection.Number("SELECT coalesce(max(recorded_at), 0) FROM batches"), _clock.GetUtcNow().ToUnixTimeMilliseconds());
        uint number = (uint)_connection.Number("SELECT coalesce(max(number), 0) + 1 FROM batches");
        using DuckDBTransaction transaction = _connection.BeginTransaction();
        long added = Add("documents", batch.Documents, batch.Id, at, (document, row) => row
                .AppendValue(document.Id).AppendValue(document.Place).AppendValue(document.Title).AppendValue(document.Date?.Earliest).AppendValue(LedgerJson.Write(document)))
            + Add("coded_events", batch.Events, batch.Id, at, (coded, row) => row
                .AppendValue(coded.Id).AppendValue(coded.DocumentId).AppendValue(coded.Source.Actor.Text).AppendValue(coded.Target.Actor.Text)
                .AppendValue(coded.Code.Type).AppendValue(coded.Code.Cameo).AppendValue((sbyte)coded.QuadClass).AppendValue(coded.Goldstein?.Value)
                .AppendValue(coded.Date?.Earliest).AppendValue(coded.Date?.Latest).AppendValue(LedgerJson.Write(coded)))
            + Add("claims", batch.Claims, batch.Id, at, (claim, row) => row
                .AppendValue(claim.Id).AppendValue(claim.DocumentId).AppendValue(claim.Kind.ToString()).AppendValue(claim.Mood.ToString()).AppendValue(LedgerJson.Write(claim)))
            + Add("recorded_ties", batch.Ties, batch.Id, at, (tie, row) => row
                .AppendValue(tie.Id).AppendValue(tie.Dyad.First.Text).AppendValue(tie.Dyad.Second.Text).AppendValue(tie.Type.Code)
                .AppendValue(tie.Valid.From?.Earliest).AppendValue(tie.Valid.To?.Latest).AppendValue(tie.DataSet).AppendValue(LedgerJson.Write(tie)))
            + Add("state_values", batch.Values, batch.Id, at, (value, row) => row
                .AppendValue(LedgerKeys.Of(value)).AppendValue(value.State.Text).AppendValue(value.Year).AppendValue(value.Variable)
                .AppendValue(value.Value).AppendValue(value.Low).AppendValue(value.High).AppendValue(value.DataSet));
        using (DuckDBAppender rejects = _connection.CreateAppender("rejects"))
        {
            foreach (Rejection rejection in batch.Rejections)
            {
                rejects.CreateRow().AppendValue(batch.Id).AppendValue(rejection.Line).AppendValue(rejection.Failure.Code)
                    .AppendValue(LedgerJson.Write(rejection)).AppendValue(at).EndRow();
            }
        }

        using (DuckDBAppender batches = _connection.CreateAppender("batches"))
        {
            IDuckDBAppenderRow row = batches.CreateRow().AppendValue(number).AppendValue(batch.Id).AppendValue(batch.Origin).AppendValue(read).AppendValue(added).AppendValue(read - added)
                .AppendValue((long)batch.Rejections.Count).AppendValue(batch.Edition is { } edition ? LedgerJson.Write(edition) : null).AppendValue(at);
            for (int unused = 0; unused < Schema.ImportColumns; unused++)
            {
                row.AppendNullValue();
            }

            row.EndRow();
        }

        transaction.Commit();
        return new BatchReceipt(batch.Id, batch.Origin, read, added, read - added, batch.Rejections.Count, DateTimeOffset.FromUnixTimeMilliseconds(at));
    }

    // Stages the rows, then inserts those whose id is not held yet. The last two columns of every table are batch and time.
    private long Add<T>(string table, IReadOnlyList<T> rows, string batchId, long at, Func<T, IDuckDBAppenderRow, IDuckDBAppenderRow> write)
    {
        if (rows.Count == 0)
        {
            return 0;
        }

        _connection.Execute(string.Create(CultureInfo.InvariantCulture, $"CREATE OR REPLACE TEMP TABLE stage AS SELECT * FROM {table} LIMIT 0"));
        using (DuckDBAppender stage = _connection.CreateAppender("temp", "main", "stage"))
        {
            foreach (T row in rows)
            {
                write(row, stage.CreateRow()).AppendValue(batchId).AppendValue(at).EndRow();
            }
        }

        return _connection.Execute(string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO {table} SELECT DISTINCT ON (id) stage.* FROM stage WHERE NOT EXISTS (SELECT 1 FROM {table} held WHERE held.id = stage.id)"));
    }
}
