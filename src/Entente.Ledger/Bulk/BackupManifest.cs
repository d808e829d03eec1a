namespace Entente.Ledger;

/// <summary>What a backup folder holds, as its <c>manifest.json</c> tells.</summary>
/// <param name="Schema">The version of the tables.</param>
/// <param name="RecordedTo">When the newest batch in it was recorded.</param>
/// <param name="LedgerHash">The hash over all rows; a restored ledger has the same.</param>
/// <param name="Tables">The tables.</param>
public sealed record BackupManifest(int Schema, DateTimeOffset? RecordedTo, string LedgerHash, IReadOnlyList<BackupTable> Tables);
