namespace Entente.Briefs;

/// <summary>How a claim was held against the record, and what came out.</summary>
public sealed record BriefTest
{
    /// <summary>What came out.</summary>
    public required BriefOutcome Outcome { get; init; }

    /// <summary>What was computed, in one sentence; or why nothing could be.</summary>
    public required string Computed { get; init; }

    /// <summary>The result: a plain sentence each.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>The numbers behind it, or null where there are none.</summary>
    public BriefTable? Figures { get; init; }
}
