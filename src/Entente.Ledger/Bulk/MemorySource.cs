using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>An edition imported into memory.</summary>
internal sealed class MemorySource(DataEdition edition, DateTimeOffset recordedAt)
{
    /// <summary>The edition.</summary>
    public DataEdition Edition { get; set; } = edition;

    /// <summary>When its first row was recorded.</summary>
    public DateTimeOffset RecordedAt { get; } = recordedAt;

    /// <summary>Its files.</summary>
    public List<MemoryFile> Files { get; } = [];
}
