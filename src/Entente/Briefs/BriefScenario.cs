using Entente.Balance;

namespace Entente.Briefs;

/// <summary>A what-if: accounting on the record, not a forecast.</summary>
public sealed record BriefScenario
{
    /// <summary>What is put in, in a few words ("Pakistan and Russia as close as allies").</summary>
    public required string Title { get; init; }

    /// <summary>What comes out, in one plain sentence.</summary>
    public required string Finding { get; init; }

    /// <summary>The sentence of the article that it answers, or null.</summary>
    public BriefQuote? Quote { get; init; }

    /// <summary>The id of the claim that asks for it, or null.</summary>
    public string? ClaimId { get; init; }

    /// <summary>The relations moved.</summary>
    public IReadOnlyList<BriefLever> Levers { get; init; } = [];

    /// <summary>Blocs before; null where not solved.</summary>
    public BlocReport? Before { get; init; }

    /// <summary>Blocs after; null where not solved.</summary>
    public BlocReport? After { get; init; }

    /// <summary>Who changes sides: a plain sentence each; empty where nobody does.</summary>
    public IReadOnlyList<string> Flips { get; init; } = [];

    /// <summary>Shares before and after.</summary>
    public IReadOnlyList<BriefShare> Shares { get; init; } = [];

    /// <summary>What the shares measure, or null.</summary>
    public string? ShareMeasure { get; init; }

    /// <summary>How large the change is beside the yearly changes on record, in one sentence; or that it cannot be said.</summary>
    public string? Size { get; init; }

    /// <summary>The smallest change of the same relations that makes a state change sides, in one sentence, or null.</summary>
    public string? SmallestFlip { get; init; }

    /// <summary>What the reader must know of it: accounting and not a forecast, what is held fixed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
