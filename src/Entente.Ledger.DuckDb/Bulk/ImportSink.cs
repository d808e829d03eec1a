using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.ExceptionServices;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Gathers rows into chunks on the reader's thread and hands them to a second thread that writes.</summary>
/// <remarks>Two chunks at most wait between the two threads; the reader waits when the store is slower. The queue is a blocking one, for the
/// reader's side is synchronous.</remarks>
internal sealed class ImportSink : RowSink, IDisposable
{
    private const int Waiting = 2;

    private readonly WordBooks _words;
    private readonly string _place;
    private readonly CancellationToken _cancellationToken;
    private readonly BlockingCollection<ImportChunk> _full = new(Waiting);
    private readonly ConcurrentBag<ImportChunk> _empty = [];
    private readonly Thread _thread;
    private ImportChunk _chunk = new();
    private int _number;
    private (long Imported, long Rejected, long Skipped) _before;
    private volatile ExceptionDispatchInfo? _fault;

    public ImportSink(ImportSource source, WordBooks words, ChunkWriter writer, string place, CancellationToken cancellationToken)
        : base(source)
    {
        (_words, _place, _cancellationToken) = (words, place, cancellationToken);
        _thread = new Thread(() => WriteAll(writer)) { Name = "ledger import", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Hands over the last chunk and waits until all is written.</summary>
    public void Finish()
    {
        Close(isLast: Stopped is null);
        _full.CompleteAdding();
        _thread.Join();
        _fault?.Throw();
    }

    /// <summary>Drops what is not handed over yet and waits for the writing thread.</summary>
    public void Dispose()
    {
        if (!_full.IsAddingCompleted)
        {
            _full.CompleteAdding();
        }

        _thread.Join();
        _full.Dispose();
    }

    protected override void Take(in EventRow row)
    {
        if (_chunk.Events.Count >= ImportChunk.Rows + ImportChunk.Spare)
        {
            throw new InvalidOperationException("A line gave more events than a chunk has room for; a reader tells the end of each line.");
        }

        _chunk.Events.Add(row, Keys, _words);
    }

    protected override void Take(in TieRow row)
    {
        _chunk.Ties.Add((row, ContentKey.Of(Keys.Of(row)), _words.Actors.Of(new Word(row.First.Text)), _words.Actors.Of(new Word(row.Second.Text)), _words.Variables.Of(new Word(row.Variable))));
    }

    protected override void Take(in StateRow row)
    {
        _chunk.States.Add((row, ContentKey.Of(Keys.Of(row)), _words.Actors.Of(new Word(row.State.Text)), _words.Variables.Of(new Word(row.Variable))));
    }

    protected override void TakeRejection(Rejection rejection) => _chunk.Rejections.Add(rejection);

    protected override void LineEnded()
    {
        if (((LinesImported + LinesRejected + LinesSkipped) & 1023) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (_chunk.RowCount >= ImportChunk.Rows || _chunk.Rejections.Count >= ImportChunk.Rows)
        {
            Close(isLast: false);
        }
    }

    private void Close(bool isLast)
    {
        ImportChunk chunk = _chunk;
        (chunk.Number, chunk.IsLast, chunk.Words) = (_number++, isLast, _words.Fresh());
        (chunk.Imported, chunk.Rejected, chunk.Skipped) = (LinesImported - _before.Imported, LinesRejected - _before.Rejected, LinesSkipped - _before.Skipped);
        _before = (LinesImported, LinesRejected, LinesSkipped);
        chunk.SkipReasons = isLast ? SkipReasons : chunk.SkipReasons;
        while (!_full.TryAdd(chunk, 50, _cancellationToken))
        {
            _fault?.Throw();
        }

        _fault?.Throw();
        _chunk = _empty.TryTake(out ImportChunk? used) ? used : new ImportChunk();
    }

    private void WriteAll(ChunkWriter writer)
    {
        foreach (ImportChunk chunk in _full.GetConsumingEnumerable())
        {
            if (_fault is not null || _cancellationToken.IsCancellationRequested)
            {
                continue;
            }

            try
            {
                writer.Write(chunk);
                chunk.Clear();
                _empty.Add(chunk);
            }
            catch (Exception exception)
            {
                // Whatever stops the writing is thrown again on the reader's thread; what the engine says becomes a failure of ours.
                _fault = ExceptionDispatchInfo.Capture(exception is DbException or IOException or InvalidOperationException ? LedgerFailures.Of(exception, _place) : exception);
            }
        }
    }
}
