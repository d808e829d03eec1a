using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>How a clause is said: its mood, the cue, who says it, and whether it is told as having happened.</summary>
/// <param name="Mood">The mood.</param>
/// <param name="Strength">How strongly, in [0, 1].</param>
/// <param name="Cue">The token of the cue, or -1.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="IsCondition">Whether it stands behind "if".</param>
/// <param name="IsHappening">Whether the text tells it as happened or happening: an event may be coded.</param>
/// <param name="Speaker">The token of the speaker's noun, or -1 for the author.</param>
/// <param name="IsPast">Whether the verb is in a past or perfect form.</param>
internal readonly record struct ClauseMood(
    ClaimMood Mood, double Strength, int Cue, bool IsNegated, bool IsCondition, bool IsHappening, int Speaker, bool IsPast)
{
    /// <summary>Whether it is passed on without being vouched for.</summary>
    public bool IsHearsay { get; init; }

    /// <summary>Whether the weights have overruled the rules.</summary>
    public bool IsWeighed { get; init; }

    /// <summary>Asserted by the author, as what stands without any cue is.</summary>
    public static ClauseMood Plain { get; } = new(ClaimMood.Asserted, 1, -1, false, false, true, -1, false);
}
