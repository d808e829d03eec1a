namespace Entente.Sources.Fetch;

/// <summary>What became of one listed file.</summary>
/// <param name="File">The file as listed.</param>
/// <param name="Fate">Whether it is there now.</param>
/// <param name="Length">Bytes on disk, whole or in part.</param>
/// <param name="Sha256">SHA-256 of the whole file in lower-case hexadecimal; null where it is not whole.</param>
/// <param name="Reason">Why it is not there; null where it is.</param>
public sealed record FetchedFile(ExpectedFile File, FetchFate Fate, long Length, string? Sha256, string? Reason);
