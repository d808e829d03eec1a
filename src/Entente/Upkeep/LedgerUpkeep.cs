using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Upkeep;

/// <summary>Keeping a ledger's file: checking, ordering, copying.</summary>
public static class LedgerUpkeep
{
    /// <summary>Reads every value and holds rows against batches.</summary>
    /// <exception cref="LedgerException">The file cannot be opened at all.</exception>
    public static LedgerCheck Verify(string path, CancellationToken cancellationToken = default) => LedgerScan.Of(path, cancellationToken);

    /// <summary>Puts events in order of dyad and day, in a new file that takes the old one's place.</summary>
    /// <exception cref="LedgerException">The file is held, or there is no room for the second one.</exception>
    public static CompactReceipt Compact(string path, CancellationToken cancellationToken = default) => LedgerOrder.Compact(path, cancellationToken);

    /// <summary>Writes the ledger as Parquet files with a manifest.</summary>
    /// <exception cref="LedgerException">ENT0411: the folder is not empty.</exception>
    public static BackupManifest Backup(string path, string folder, CancellationToken cancellationToken = default) => LedgerBackup.Write(path, folder, cancellationToken);

    /// <summary>Makes a ledger of a backup.</summary>
    /// <exception cref="LedgerException">ENT0412: the backup is not whole; ENT0413: the file is there.</exception>
    public static BackupManifest Restore(string folder, string path, CancellationToken cancellationToken = default) => LedgerBackup.Restore(folder, path, cancellationToken);
}
