namespace Entente.Briefs;

/// <summary>What a line of the brief's plain text is, so that a terminal may colour it.</summary>
public enum BriefLineRole
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A row or sentence.</summary>
    Body,

    /// <summary>A row that tells of cooperation or friendship; it has a + too.</summary>
    Friendly,

    /// <summary>A row that tells of conflict or hostility; it has a − too.</summary>
    Hostile,

    /// <summary>The author's words.</summary>
    Quote,

    /// <summary>What explains the rest: counts, limits, sources.</summary>
    Quiet,

    /// <summary>Nothing.</summary>
    Blank,
}
