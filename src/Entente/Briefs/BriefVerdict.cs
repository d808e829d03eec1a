namespace Entente.Briefs;

/// <summary>How the record stands to what the article says of a relation.</summary>
public enum BriefVerdict
{
    /// <summary>The record says the same.</summary>
    Agrees,

    /// <summary>The record says otherwise.</summary>
    Disagrees,

    /// <summary>The record speaks on both sides, or too faintly to tell.</summary>
    Mixed,

    /// <summary>The record has nothing on it; which is neither for nor against.</summary>
    NotCovered,
}
