namespace Entente.Briefs;

/// <summary>What part marked words carry.</summary>
public enum BriefMarkRole
{
    /// <summary>Who acts.</summary>
    Source,

    /// <summary>Who is acted upon.</summary>
    Target,

    /// <summary>The act.</summary>
    Act,

    /// <summary>When.</summary>
    Date,

    /// <summary>The word that shows the mood or makes a link ("should", "if").</summary>
    Cue,

    /// <summary>An actor of a claim, neither side of an act.</summary>
    Actor,
}
