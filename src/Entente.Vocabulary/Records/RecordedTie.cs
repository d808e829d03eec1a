namespace Entente.Vocabulary;

/// <summary>A tie or landmark event between two states that a source records: a pact, a war, a sanction, a corridor.</summary>
public sealed record RecordedTie
{
    /// <summary>Content hash over source, native id, dyad, type and dates.</summary>
    public required string Id { get; init; }

    /// <summary>The two states.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The state that does it to the other, where it has a direction (sanctions, arms supply); else null.</summary>
    public ActorId? Source { get; init; }

    /// <summary>The kind.</summary>
    public required TieType Type { get; init; }

    /// <summary>From when to when; an open end goes on at the end of the source's coverage.</summary>
    public required DateSpan Valid { get; init; }

    /// <summary>What it is, in a few words ("China-Pakistan Economic Corridor").</summary>
    public required string Title { get; init; }

    /// <summary>The data set's key in the record ("curated", "ucdp").</summary>
    public required string DataSet { get; init; }

    /// <summary>The key of the citation in <c>docs/references.bib</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>Where in the cited source it stands (treaty number, resolution, row), or null.</summary>
    public string? Locator { get; init; }
}
