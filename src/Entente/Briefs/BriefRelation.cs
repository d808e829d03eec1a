using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>A relation that the article speaks of, beside the record.</summary>
public sealed record BriefRelation
{
    /// <summary>The claim that speaks of it.</summary>
    public required Claim Claim { get; init; }

    /// <summary>One side, by name.</summary>
    public required string First { get; init; }

    /// <summary>The other side, by name.</summary>
    public required string Second { get; init; }

    /// <summary>What the article says of it ("friendly and growing closer").</summary>
    public required string Said { get; init; }

    /// <summary>Who says it, or null for the author.</summary>
    public string? Holder { get; init; }

    /// <summary>The sentence.</summary>
    public required BriefQuote Quote { get; init; }

    /// <summary>The record's estimate with its contributions, or null where the record does not cover it.</summary>
    public Tie? Record { get; init; }

    /// <summary>Whether the record agrees.</summary>
    public required BriefVerdict Verdict { get; init; }

    /// <summary>Why: one sentence.</summary>
    public required string Reason { get; init; }
}
