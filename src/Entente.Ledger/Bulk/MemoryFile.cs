namespace Entente.Ledger;

/// <summary>A file imported into memory.</summary>
internal sealed class MemoryFile(ImportSource source, MemorySource edition)
{
    /// <summary>What was imported.</summary>
    public ImportSource Source { get; } = source;

    /// <summary>The edition that it belongs to.</summary>
    public MemorySource Edition { get; } = edition;

    /// <summary>What became of it.</summary>
    public ImportReceipt? Receipt { get; set; }

    /// <summary>Whether a source names the same bytes, reader and edition.</summary>
    public bool IsOf(ImportSource other) => Source.FileHash is not null && Source.FileHash == other.FileHash && Source.Reader == other.Reader
        && Source.Edition.Key == other.Edition.Key && Source.Edition.Edition == other.Edition.Edition;
}
