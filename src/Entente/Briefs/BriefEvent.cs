using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>An event read in the article, with its words.</summary>
public sealed record BriefEvent
{
    /// <summary>The event.</summary>
    public required CodedEvent Event { get; init; }

    /// <summary>Who acts, by name.</summary>
    public required string Source { get; init; }

    /// <summary>The act in words ("visits").</summary>
    public required string Act { get; init; }

    /// <summary>Who is acted upon, by name.</summary>
    public required string Target { get; init; }

    /// <summary>When, in words, or null where unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Who is said to have said so, or null for the author.</summary>
    public string? SaidBy { get; init; }

    /// <summary>The sentence.</summary>
    public required BriefQuote Quote { get; init; }
}
