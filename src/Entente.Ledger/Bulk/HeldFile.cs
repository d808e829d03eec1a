namespace Entente.Ledger;

/// <summary>A file that rows came from.</summary>
/// <param name="Place">Its name.</param>
/// <param name="Hash">SHA-256 of its bytes, or null where it was not known.</param>
/// <param name="Reader">The reader and its version.</param>
/// <param name="IsWhole">Whether it was taken in to its end.</param>
/// <param name="Rows">Rows that it added.</param>
/// <param name="Imported">Lines imported.</param>
/// <param name="Rejected">Lines rejected.</param>
/// <param name="Skipped">Lines skipped.</param>
public sealed record HeldFile(string Place, string? Hash, string Reader, bool IsWhole, long Rows, long Imported, long Rejected, long Skipped);
