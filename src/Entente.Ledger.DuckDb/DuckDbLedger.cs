using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The ledger in a DuckDB file: append-only, one writer, batches whole or not at all.</summary>
public sealed partial class DuckDbLedger : ILedger
{
    private readonly DuckDBConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();

    private DuckDbLedger(DuckDBConnection connection, string place, TimeProvider clock) =>
        (_connection, Place, _clock) = (connection, place, clock);

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
        DuckDBConnection? connection = null;
        try
        {
            connection = new DuckDBConnection(
                new DuckDBConnectionStringBuilder { DataSource = path, ["access_mode"] = isReadOnly ? "read_only" : "automatic" }.ToString());
            connection.Open();
            DuckDbLedger ledger = new(connection, place, clock);
            ledger.Migrate(isReadOnly);
            return ledger;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException)
        {
            connection?.Dispose();
            throw LedgerFailures.Of(exception, place);
        }
        catch (LedgerException)
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private void Migrate(bool isReadOnly)
    {
        long tables = Scalar("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main'");
        bool isLedger = Scalar("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main' AND table_name = 'ledger'") == 1;
        if (tables == 0 && !isReadOnly)
        {
            Execute(Schema.First);
            Execute("CHECKPOINT");
            return;
        }

        if (!isLedger)
        {
            throw new LedgerException(new Failure("ENT0402", "The file is a database, but no ledger of Entente.", Place, "Name another file with --ledger."));
        }

        long version = Scalar("SELECT max(version) FROM ledger");
        if (version > Schema.Version)
        {
            throw new LedgerException(new Failure("ENT0404",
                string.Create(CultureInfo.InvariantCulture, $"The ledger is of version {version}; this Entente knows versions to {Schema.Version}."), Place,
                "Use the Entente that wrote it, or a later one."));
        }
    }

    private long Scalar(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private int Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    // Runs under the gate, and turns what the engine says into a failure of ours.
    private T Guarded<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                return work();
            }
            catch (Exception exception) when (exception is DbException or IOException or System.Text.Json.JsonException or FormatException)
            {
                throw LedgerFailures.Of(exception, Place);
            }
        }
    }
}
