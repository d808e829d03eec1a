using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>The region on the record at one date: actors, relations, blocs, power.</summary>
public sealed record BriefRegion
{
    /// <summary>The region's name.</summary>
    public required string Name { get; init; }

    /// <summary>The day it holds for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the record says of the region in one sentence, the title above its pictures.</summary>
    public required string Finding { get; init; }

    /// <summary>The actors shown: the region's and the article's.</summary>
    public required IReadOnlyList<BriefActor> Actors { get; init; }

    /// <summary>The known relations among them.</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>How many dyads among them are unknown.</summary>
    public int UnknownDyads { get; init; }

    /// <summary>The year up to which the record of ties reaches in full, or null where not stated.</summary>
    public int? RecordEnds { get; init; }

    /// <summary>Camps, blocs and frustration, or null where there were too few ties.</summary>
    public BlocReport? Blocs { get; init; }

    /// <summary>How firmly each actor stands in its bloc under the relations' intervals; empty where not found.</summary>
    public IReadOnlyList<BlocSide> Sides { get; init; } = [];

    /// <summary>How many draws of the relations that rests on.</summary>
    public int SideDraws { get; init; }

    /// <summary>Free states, unplaced ones and how firm the division is: a plain sentence each.</summary>
    public IReadOnlyList<string> BlocNotes { get; init; } = [];

    /// <summary>The triads that pull against one another, the most strained first.</summary>
    public IReadOnlyList<FrustratedTriad> Triads { get; init; } = [];

    /// <summary>The share of each bloc (or state) in the capability measure.</summary>
    public IReadOnlyList<BriefShare> Shares { get; init; } = [];

    /// <summary>What the shares measure and from which year ("GDP, share of the actors shown, 2021"), or null.</summary>
    public string? ShareMeasure { get; init; }

    /// <summary>The state whose relations the map shows first, or null for none.</summary>
    public ActorId? Chosen { get; init; }
}
