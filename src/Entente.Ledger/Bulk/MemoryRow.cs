using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>An imported row in memory: an event, a tie or a state's value.</summary>
internal sealed record MemoryRow(ContentKey Key, object? Identity, EventRow? Event, TieRow? Tie, StateRow? State)
{
    /// <summary>The file that it came from first.</summary>
    public MemoryFile? File { get; set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; set; }

    /// <summary>When another row took its place, or null.</summary>
    public DateTimeOffset? SupersededAt { get; set; }

    /// <summary>Where it came from.</summary>
    public RowOrigin Origin => new(File!.Edition.Edition.Key, File.Edition.Edition.Edition, File.Source.Place, RecordedAt);
}
