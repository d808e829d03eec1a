using System.Data.Common;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The ledger in a DuckDB file: append-only, one writer, batches whole or not at all.</summary>
public sealed partial class DuckDbLedger : ILedger, IBulkLedger
{
    private readonly DuckDBConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();

    private readonly string _path;
    private readonly bool _isReadOnly;
    private readonly long _version;

    private DuckDbLedger(DuckDBConnection connection, string path, TimeProvider clock, bool isReadOnly, long version)
    {
        (_connection, _path, _clock, _isReadOnly, _version) = (connection, path, clock, isReadOnly, version);
        Place = Path.GetFileName(path);
    }

    /// <inheritdoc />
    public string Place { get; }

    /// <summary>Opens a ledger's file, and makes it where it is missing and may be written.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="clock">Stamps what is recorded.</param>
    /// <param name="isReadOnly">Whether the file is only read; it must exist then.</param>
    /// <exception cref="LedgerException">ENT0401 locked by another process; ENT0402 damaged, or not a ledger; ENT0403 the folder or
    /// file may not be written; ENT0404 of a later version.</exception>
    public static DuckDbLedger Open(string path, TimeProvider clock, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(clock);
        string place = Path.GetFileName(path);
        try
        {
            (DuckDBConnection connection, long version) = LedgerFile.Open(path, place, isReadOnly);
            return new DuckDbLedger(connection, path, clock, isReadOnly, version);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, place);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    // What is read goes over a connection of its own: it sees whole batches only, and waits for no import.
    private T Guarded<T>(Func<DuckDBConnection, T> work)
    {
        try
        {
            using DuckDBConnection connection = LedgerFile.Connect(_path, _isReadOnly);
            return work(connection);
        }
        catch (Exception exception) when (exception is DbException or IOException or System.Text.Json.JsonException or FormatException or InvalidOperationException)
        {
            throw LedgerFailures.Of(exception, Place);
        }
    }

    // What is written goes one by one, and what the engine says becomes a failure of ours.
    private T Writing<T>(Func<DuckDBConnection, T> work)
    {
        lock (_gate)
        {
            try
            {
                return work(_connection);
            }
            catch (Exception exception) when (exception is DbException or IOException or System.Text.Json.JsonException or FormatException)
            {
                throw LedgerFailures.Of(exception, Place);
            }
        }
    }
}
