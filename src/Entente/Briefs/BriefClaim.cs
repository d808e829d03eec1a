using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>A claim as a card: what is said, by whom, and its test.</summary>
public sealed record BriefClaim
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Who holds it, in words ("the author", "India").</summary>
    public required string Holder { get; init; }

    /// <summary>What it is about, in words ("a bloc", "the first in nine years").</summary>
    public required string Kind { get; init; }

    /// <summary>What it says in a few plain words, or null where the sentence must do.</summary>
    public string? Gist { get; init; }

    /// <summary>The sentence.</summary>
    public required BriefQuote Quote { get; init; }

    /// <summary>What became of the test.</summary>
    public required BriefTest Test { get; init; }
}
