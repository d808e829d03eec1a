using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>A ledger as Parquet files with a manifest: a form that outlives the engine, and from which an equal ledger is made again.</summary>
public static class LedgerBackup
{
    private const string ManifestFile = "manifest.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Writes a backup.</summary>
    /// <param name="path">The ledger's file.</param>
    /// <param name="folder">The folder, which must be empty or not there; it appears when everything is in it.</param>
    /// <param name="cancellationToken">Stops between two tables; nothing is left then.</param>
    /// <exception cref="LedgerException">ENT0411: the folder is not empty; or the ledger cannot be opened.</exception>
    public static BackupManifest Write(string path, string folder, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFileName(path);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new LedgerException(new Failure("ENT0411", $"'{Path.GetFileName(folder)}' is not an empty folder.", folder, "Name a folder that is empty or not there."));
        }

        string partial = folder.TrimEnd('/', '\\') + ".partial";
        try
        {
            Directory.CreateDirectory(partial);
            BackupManifest manifest = Export(path, partial, cancellationToken);
            File.WriteAllText(Path.Combine(partial, ManifestFile), JsonSerializer.Serialize(manifest, Json));
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(partial, folder);
            return manifest;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, place);
        }
        finally
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }
        }
    }

    /// <summary>Makes a ledger of a backup.</summary>
    /// <param name="folder">The backup.</param>
    /// <param name="path">The ledger's file, which must not be there; it appears when everything is in it.</param>
    /// <param name="cancellationToken">Stops between two tables; nothing is left then.</param>
    /// <exception cref="LedgerException">ENT0412: the backup is not whole; ENT0413: the file is there; ENT0404: of a later version.</exception>
    public static BackupManifest Restore(string folder, string path, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFileName(path);
        if (File.Exists(path))
        {
            throw new LedgerException(new Failure("ENT0413", $"'{place}' is there already; a restore does not write over a ledger.", path, "Name a new file: --ledger NEW."));
        }

        BackupManifest manifest = Read(folder);
        string partial = path + ".partial";
        try
        {
            Discard(partial);
            Import(manifest, folder, partial, cancellationToken);
            File.Move(partial, path);
            return manifest;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, place);
        }
        finally
        {
            Discard(partial);
        }
    }

    private static BackupManifest Export(string path, string folder, CancellationToken cancellationToken)
    {
        // A ledger of an older version is brought up to date first, after a copy.
        (DuckDBConnection on, long version) = LedgerFile.Open(path, Path.GetFileName(path), isReadOnly: true);
        if (version < Schema.Version)
        {
            on.Dispose();
            (on, _) = LedgerFile.Open(path, Path.GetFileName(path), isReadOnly: false);
        }

        using DuckDBConnection open = on;
        using DuckDBTransaction moment = on.BeginTransaction();
        List<BackupTable> tables = [];
        foreach (string table in on.Rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main' AND table_type = 'BASE TABLE' AND table_name <> 'derived' ORDER BY table_name", row => row.GetString(0)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string file = Path.Combine(folder, table + ".parquet");
            on.Execute($"COPY {table} TO {LedgerFile.Quoted(file)} (FORMAT parquet, COMPRESSION zstd)");
            tables.Add(new BackupTable(table, table + ".parquet", on.Number($"SELECT count(*) FROM {table}"), new FileInfo(file).Length, Sha256(file)));
        }

        long last = on.Number("SELECT coalesce(max(recorded_at), 0) FROM batches");
        BackupManifest manifest = new(Schema.Version, last == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(last), LedgerScan.Hash(on).ToString(), tables);
        moment.Commit();
        return manifest;
    }

    private static BackupManifest Read(string folder)
    {
        string file = Path.Combine(folder, ManifestFile);
        BackupManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(file), Json) ?? throw new JsonException("It is empty.");
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new LedgerException(new Failure("ENT0412", $"The backup's manifest cannot be read: {exception.Message}", file, "Name the folder that 'entente backup' wrote."), exception);
        }

        if (manifest.Schema > Schema.Version)
        {
            throw new LedgerException(new Failure("ENT0404", $"The backup is of version {manifest.Schema}; this Entente knows versions to {Schema.Version}.", file, "Use the Entente that wrote it, or a later one."));
        }

        foreach (BackupTable table in manifest.Tables)
        {
            string parquet = Path.Combine(folder, Path.GetFileName(table.File));
            if (!File.Exists(parquet) || Sha256(parquet) != table.Sha256)
            {
                throw new LedgerException(new Failure("ENT0412", $"'{table.File}' is {(File.Exists(parquet) ? "not the file that was backed up" : "not there")}.", parquet, "Use another backup."));
            }
        }

        return manifest;
    }

    private static void Import(BackupManifest manifest, string folder, string path, CancellationToken cancellationToken)
    {
        using DuckDBConnection on = LedgerFile.Open(path, Path.GetFileName(path), isReadOnly: false).Connection;
        using (DuckDBTransaction whole = on.BeginTransaction())
        {
            HashSet<string> known = [.. on.Rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'", row => row.GetString(0))];
            on.Execute("DELETE FROM ledger");
            foreach (BackupTable table in manifest.Tables.Where(table => known.Contains(table.Name)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                on.Execute($"INSERT INTO {table.Name} BY NAME SELECT * FROM read_parquet({LedgerFile.Quoted(Path.Combine(folder, Path.GetFileName(table.File)))})");
            }

            whole.Commit();
        }

        on.Execute("CHECKPOINT");
        ContentKey hash = LedgerScan.Hash(on);
        if (hash.ToString() != manifest.LedgerHash)
        {
            throw new LedgerException(new Failure("ENT0412", $"The rows of the backup have the hash {hash}; its manifest says {manifest.LedgerHash}.", folder, "Use another backup."));
        }
    }

    private static string Sha256(string file)
    {
        using FileStream bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static void Discard(string path)
    {
        File.Delete(path);
        File.Delete(path + ".wal");
    }
}
