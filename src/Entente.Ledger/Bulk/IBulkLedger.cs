using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>The side of the ledger that holds data sets by the million rows.</summary>
/// <remarks>Nothing is updated or deleted. The same file again, or the same rows in another order or another file, add nothing.</remarks>
public interface IBulkLedger
{
    /// <summary>Imports one file. The reader runs on the calling thread; rows are written by a second one, chunk by chunk, each chunk whole or not at all.</summary>
    /// <param name="source">What is imported.</param>
    /// <param name="read">Hands every row to the sink. Not called where the file is held whole already.</param>
    /// <param name="cancellationToken">Stops between two rows; chunks acknowledged stay, and the same import goes on from there.</param>
    /// <exception cref="LedgerException">The store refuses: full disk, read-only, damaged. What was acknowledged is kept.</exception>
    ImportReceipt Import(ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken = default);
}
