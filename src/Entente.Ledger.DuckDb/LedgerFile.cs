using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The ledger's file: connecting to it, and bringing it to the version of today.</summary>
internal static class LedgerFile
{
    // Half a gigabyte leaves a small machine to its user; what does not fit goes to a temporary folder beside the file. Results do not depend on the threads.
    private static readonly string Limits = string.Create(CultureInfo.InvariantCulture,
        $"SET memory_limit = '512MB'; SET threads = {Math.Clamp(Environment.ProcessorCount, 1, 8)}; SET checkpoint_threshold = '64MB'");

    /// <summary>Opens a connection; those of one process share the file.</summary>
    public static DuckDBConnection Connect(string path, bool isReadOnly)
    {
        DuckDBConnection connection = new(new DuckDBConnectionStringBuilder
        {
            DataSource = path,
            ["access_mode"] = isReadOnly ? "read_only" : "automatic",
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a ledger's file: makes an empty one a ledger, and brings an older one to the version of today after a copy.</summary>
    /// <returns>The connection, and the version at hand: an older one only where the file may not be written.</returns>
    /// <exception cref="LedgerException">ENT0402: no ledger; ENT0404: of a later version.</exception>
    public static (DuckDBConnection Connection, long Version) Open(string path, string place, bool isReadOnly)
    {
        DuckDBConnection connection = Connect(path, isReadOnly);
        try
        {
            // Limits hold as long as one connection of the process is open.
            connection.Execute(Limits);
            return (connection, Prepare(connection, path, place, isReadOnly));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static long Prepare(DuckDBConnection connection, string path, string place, bool isReadOnly)
    {
        long tables = connection.Number("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main'");
        if (tables == 0 && !isReadOnly)
        {
            Run(connection, Schema.First + Schema.Second);
            return Schema.Version;
        }

        if (connection.Number("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main' AND table_name = 'ledger'") == 0)
        {
            throw new LedgerException(new Failure("ENT0402", "The file is a database, but no ledger of Entente.", place, "Name another file with --ledger."));
        }

        long version = connection.Number("SELECT max(version) FROM ledger");
        if (version > Schema.Version)
        {
            throw new LedgerException(new Failure("ENT0404",
                string.Create(CultureInfo.InvariantCulture, $"The ledger is of version {version}; this Entente knows versions to {Schema.Version}."), place,
                "Use the Entente that wrote it, or a later one."));
        }

        if (version == Schema.Version || isReadOnly)
        {
            return version;
        }

        // The log goes into the file first, so that the copy is whole by itself.
        connection.Execute("CHECKPOINT");
        Copy(path, string.Create(CultureInfo.InvariantCulture, $"{path}.v{version}"));
        Run(connection, Schema.Second);
        return Schema.Version;
    }

    /// <summary>A path as the engine's text reads it.</summary>
    public static string Quoted(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    // All of a migration or nothing; and at once into the file, for a log with changes of tables is the engine's weak side.
    private static void Run(DuckDBConnection connection, string sql)
    {
        using (DuckDBTransaction transaction = connection.BeginTransaction())
        {
            connection.Execute(sql);
            transaction.Commit();
        }

        connection.Execute("CHECKPOINT");
    }

    private static void Copy(string from, string to)
    {
        using FileStream source = new(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using FileStream target = new(to, FileMode.Create, FileAccess.Write);
        source.CopyTo(target);
        target.Flush(flushToDisk: true);
    }
}
