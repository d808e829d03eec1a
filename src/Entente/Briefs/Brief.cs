using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Everything that the brief of one article shows, computed and worded; the renderings add nothing to it.</summary>
public sealed record Brief
{
    /// <summary>What stands at the top: the article, the answer, four key figures.</summary>
    public required BriefMasthead Masthead { get; init; }

    /// <summary>The article's text, exactly as read; every span of the brief counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>The region on the record, at the article's date.</summary>
    public required BriefRegion Region { get; init; }

    /// <summary>The events read, in the order of the text.</summary>
    public IReadOnlyList<BriefEvent> Events { get; init; } = [];

    /// <summary>The relations that the article speaks of, each beside the record.</summary>
    public IReadOnlyList<BriefRelation> Relations { get; init; } = [];

    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<BriefClaim> Claims { get; init; } = [];

    /// <summary>What would change under each proposal or condition.</summary>
    public IReadOnlyList<BriefScenario> Scenarios { get; init; } = [];

    /// <summary>What the brief cannot tell: a plain sentence each.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>What made it, and the command that makes it again.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The works that it rests on, in the order to be shown.</summary>
    public IReadOnlyList<BriefCitation> Citations { get; init; } = [];
}
