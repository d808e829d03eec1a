using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Writes chunks, each in one transaction with its batch row: after a kill it is there whole or not at all.</summary>
/// <param name="connection">The writing connection; nobody else uses it meanwhile.</param>
/// <param name="target">Where the rows go.</param>
/// <param name="clock">Stamps what is recorded.</param>
internal sealed partial class ChunkWriter(DuckDBConnection connection, ImportTarget target, TimeProvider clock)
{
    private readonly HashSet<ContentKey> _seen = new(ImportChunk.Rows);
    private readonly List<FreshWords> _words = [];
    private bool[] _known = [];

    /// <summary>Rows added so far.</summary>
    public long Added { get; private set; }

    /// <summary>Rows found held so far.</summary>
    public long Known { get; private set; }

    /// <summary>Rows added that take the place of others.</summary>
    public long Superseding { get; private set; }

    /// <summary>Chunks that were in already.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Writes one chunk, or passes it over where an earlier import of the file brought it in.</summary>
    public void Write(ImportChunk chunk)
    {
        // Words stay until a commit has them: a chunk passed over needs none, the next one may.
        _words.Add(chunk.Words!);
        bool isUnnamed = target.Source.FileHash is null;
        if (isUnnamed)
        {
            chunk.Events.MakeKeys();
        }

        string id = target.BatchId(chunk, isUnnamed ? Sum(chunk) : default);
        if (target.Acknowledged.Contains(id))
        {
            PassedOver++;
            Known += chunk.RowCount;
            return;
        }

        if (!isUnnamed)
        {
            chunk.Events.MakeKeys();
        }

        uint batch = target.LastBatch + 1;
        long now = Math.Max(target.LastMoment, clock.GetUtcNow().ToUnixTimeMilliseconds());
        uint link = target.LastLink;
        using DuckDBTransaction transaction = connection.BeginTransaction();
        BatchCount count = new();
        WriteEvents(chunk, batch, count, ref link);
        WriteTies(chunk, batch, count);
        WriteStates(chunk, batch, count);
        WriteWords();
        WriteRejections(chunk, id, now);
        target.File(batch);
        WriteBatch(chunk, batch, id, now, count);
        transaction.Commit();
        target.Filed();
        target.Acknowledged.Add(id);
        (target.LastBatch, target.LastMoment, target.LastLink) = (batch, now, link);
        _words.Clear();
        target.Source.Acknowledged?.Invoke(new BatchReceipt(id, target.Source.Edition.Key, chunk.RowCount, count.Added, chunk.RowCount - count.Added, chunk.Rejections.Count,
            DateTimeOffset.FromUnixTimeMilliseconds(now)));
        (Added, Known, Superseding) = (Added + count.Added, Known + chunk.RowCount - count.Added, Superseding + count.Superseding);
    }

    private static ContentKey Sum(ImportChunk chunk)
    {
        ContentKey sum = default;
        for (int row = 0; row < chunk.Events.Count; row++)
        {
            sum += chunk.Events.Keys[row];
        }

        foreach ((TieRow _, ContentKey key, _, _, _) in chunk.Ties)
        {
            sum += key;
        }

        foreach ((StateRow _, ContentKey key, _, _) in chunk.States)
        {
            sum += key;
        }

        return sum;
    }

    private int[] Fresh(int count)
    {
        int[] fresh = new int[count - _known.AsSpan(0, count).Count(true)];
        int at = 0;
        for (int row = 0; row < count; row++)
        {
            if (!_known[row])
            {
                fresh[at++] = row;
            }
        }

        return fresh;
    }

    private void Room(int count)
    {
        if (_known.Length < count)
        {
            _known = new bool[count];
        }
    }

    private void WriteEvents(ImportChunk chunk, uint batch, BatchCount count, ref uint link)
    {
        EventColumns events = chunk.Events;
        if (events.Count == 0)
        {
            return;
        }

        Room(events.Count);
        ChunkStage.MarkKnownEvents(connection, events, _seen, _known);
        int[] fresh = Fresh(events.Count);
        List<Correction> corrections = Corrections.OfEvents(connection, target, events, fresh);
        uint last = link;
        Dictionary<string, uint> numbers = new(StringComparer.Ordinal);
        using (ColumnAppender table = new(connection, "events"))
        {
            events.Write(table, fresh, batch, url =>
            {
                if (!numbers.TryGetValue(url, out uint number))
                {
                    numbers.Add(url, number = ++last);
                }

                return number;
            });
            table.Flush();
        }

        link = last;
        WriteLinks(numbers);
        WriteActMonths(events, fresh, corrections, batch);
        WriteCorrections(corrections, row => events.Keys[row], batch, count);
        foreach (int row in fresh)
        {
            count.Add(events.Keys[row], events.Days[row]);
        }

        count.Events = fresh.Length;
    }

    private void WriteTies(ImportChunk chunk, uint batch, BatchCount count) => WriteRows(
        "ties",
        chunk.Ties.Count,
        row => chunk.Ties[row].Key,
        fresh =>
        {
            List<Correction> corrections = Corrections.OfTies(connection, target, chunk, fresh);
            RowTables.WriteTies(connection, chunk, fresh, batch);
            return corrections;
        },
        batch,
        count);

    private void WriteStates(ImportChunk chunk, uint batch, BatchCount count) => WriteRows(
        "states",
        chunk.States.Count,
        row => chunk.States[row].Key,
        fresh =>
        {
            List<Correction> corrections = Corrections.OfStates(connection, target, chunk, fresh);
            RowTables.WriteStates(connection, chunk, fresh, batch);
            return corrections;
        },
        batch,
        count);

    private void WriteRows(string table, int rows, Func<int, ContentKey> key, Func<int[], List<Correction>> write, uint batch, BatchCount count)
    {
        Room(rows);
        ChunkStage.MarkKnown(connection, table, rows, key, _seen, _known);
        int[] fresh = Fresh(rows);
        if (fresh.Length == 0)
        {
            return;
        }

        WriteCorrections(write(fresh), key, batch, count);
        foreach (int row in fresh)
        {
            count.Add(key(row));
        }
    }

    private void WriteBatch(ImportChunk chunk, uint batch, string id, long now, BatchCount count)
    {
        using DuckDB.NET.Data.DuckDBAppender batches = connection.CreateAppender("batches");
        batches.CreateRow().AppendValue(batch).AppendValue(id).AppendValue(target.Source.Edition.Key).AppendValue((long)chunk.RowCount).AppendValue(count.Added)
            .AppendValue(chunk.RowCount - count.Added).AppendValue((long)chunk.Rejections.Count).AppendNullValue().AppendValue(now)
            .AppendValue(target.FileNumber).AppendValue(chunk.Number).AppendValue(chunk.IsLast).AppendValue(chunk.Imported).AppendValue(chunk.Rejected)
            .AppendValue(chunk.Skipped).AppendValue(count.Superseding).AppendValue(count.Sum.High).AppendValue(count.Sum.Low).AppendValue(count.Events)
            .AppendValue(count.FirstDay).AppendValue(count.LastDay)
            .AppendValue(chunk.IsLast && chunk.SkipReasons.Count > 0 ? LedgerJson.Write(chunk.SkipReasons) : null).EndRow();
    }

    private void WriteRejections(ImportChunk chunk, string id, long now)
    {
        if (chunk.Rejections.Count == 0)
        {
            return;
        }

        using DuckDB.NET.Data.DuckDBAppender rejects = connection.CreateAppender("rejects");
        foreach (Rejection rejection in chunk.Rejections)
        {
            rejects.CreateRow().AppendValue(id).AppendValue(rejection.Line).AppendValue(rejection.Failure.Code).AppendValue(LedgerJson.Write(rejection)).AppendValue(now).EndRow();
        }
    }

    private void WriteActMonths(EventColumns events, int[] fresh, List<Correction> corrections, uint batch)
    {
        Dictionary<(int Month, uint Act), long> counts = [];
        int day = int.MinValue;
        int month = 0;
        foreach (int row in fresh)
        {
            if (events.Days[row] != day)
            {
                day = events.Days[row];
                DateOnly date = DateOnly.FromDayNumber(day + EventColumns.Epoch);
                month = (date.Year * 12) + date.Month - 1;
            }

            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (month, events.Acts[row]), out _)++;
        }

        // What is superseded counts no longer, from this batch on.
        foreach (Correction correction in corrections)
        {
            counts[(correction.Month, correction.Act)] = counts.GetValueOrDefault((correction.Month, correction.Act)) - 1;
        }

        using DuckDB.NET.Data.DuckDBAppender table = connection.CreateAppender("act_months");
        foreach (((int at, uint act), long number) in counts.OrderBy(entry => entry.Key))
        {
            table.CreateRow().AppendValue(target.SourceNumber).AppendValue(at).AppendValue(act).AppendValue(number).AppendValue(batch).EndRow();
        }
    }

    private void WriteCorrections(List<Correction> corrections, Func<int, ContentKey> keyOf, uint batch, BatchCount count)
    {
        if (corrections.Count == 0)
        {
            return;
        }

        using DuckDB.NET.Data.DuckDBAppender table = connection.CreateAppender("corrections");
        foreach (Correction correction in corrections)
        {
            ContentKey by = keyOf(correction.Row);
            table.CreateRow().AppendValue(correction.Superseded.High).AppendValue(correction.Superseded.Low).AppendValue(by.High).AppendValue(by.Low).AppendValue(batch).EndRow();
        }

        count.Superseding += corrections.Select(correction => correction.Row).Distinct().Count();
    }
}
