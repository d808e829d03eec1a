namespace Entente.Ledger;

/// <summary>One table of a backup.</summary>
/// <param name="Name">The table.</param>
/// <param name="File">Its Parquet file.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Bytes">The file's length.</param>
/// <param name="Sha256">The file's SHA-256, lower-case hexadecimal.</param>
public sealed record BackupTable(string Name, string File, long Rows, long Bytes, string Sha256);
