using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What is being imported: one file (or one entry of an archive) of one edition of one data set.</summary>
/// <param name="Edition">The edition, with what it covers.</param>
/// <param name="Place">The file's name for messages and provenance ("icews-2015.tab", "a.zip!b.csv"); not a full path.</param>
/// <param name="FileHash">SHA-256 of the bytes, lower-case hexadecimal; null where it cannot be known before reading, and then neither the
/// short way for a file already held nor going on after a stop is had.</param>
/// <param name="Reader">The reader and its version ("icews/1"): raise the version when the reader takes other rows from the same bytes.</param>
public sealed record ImportSource(DataEdition Edition, string Place, string? FileHash, string Reader)
{
    /// <summary>The file's length in bytes, or null where not known.</summary>
    public long? Bytes { get; init; }

    /// <summary>Told of each chunk once it is on disk, on the writing thread; what it is told of survives a kill.</summary>
    public Action<BatchReceipt>? Acknowledged { get; init; }
}
