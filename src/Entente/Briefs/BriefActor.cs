using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>An actor as the pictures show it.</summary>
public sealed record BriefActor
{
    /// <summary>The actor.</summary>
    public required ActorId Id { get; init; }

    /// <summary>Its name at that date.</summary>
    public required string Name { get; init; }

    /// <summary>Its share of the capability measure among the actors shown, in [0, 1], or null where unknown.</summary>
    public double? Share { get; init; }

    /// <summary>The letter of its bloc, or null where it stands in none with others, or where its side is open.</summary>
    public string? Bloc { get; init; }

    /// <summary>"A" or "B", its camp of two, or null where it has no side.</summary>
    public string? Camp { get; init; }

    /// <summary>Whether its side is open: an equally good division puts it elsewhere, or the relations are too unsure to tell.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether it lies in the region; the map's frame is fitted to these, or to all where none does.</summary>
    public bool IsOfRegion { get; init; }

    /// <summary>Whether the article names it.</summary>
    public bool IsNamed { get; init; }
}
