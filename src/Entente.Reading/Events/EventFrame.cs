using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>One entry of the event lexicon.</summary>
/// <param name="Id">Its name in explanations ("V:visit:12").</param>
/// <param name="IsNoun">Whether it is an event noun.</param>
/// <param name="Particle">A particle or second word that must follow, or empty.</param>
/// <param name="Objects">Lemmas one of which the object must have; empty where none is needed.</param>
/// <param name="Targets">Where the target stands, in order of preference.</param>
/// <param name="Code">What it is coded as.</param>
/// <param name="Line">Its line in frames.csv.</param>
internal sealed record EventFrame(
    string Id, bool IsNoun, string Particle, IReadOnlySet<string> Objects, IReadOnlyList<string> Targets, EventCode Code, int Line)
{
    /// <summary>Who must act: "people" (citizens, opponents, rebels), "force" (troops, not a person), or empty for anybody; or the preposition
    /// behind which the one who acts stands, the subject being acted upon ("received a loan from Y").</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether the subject is acted upon.</summary>
    public bool IsReversed { get; } = Targets[0] == "subject";

    /// <summary>Whether a clause below it tells what did not happen ("threaten to", "agree to").</summary>
    public bool IsControl { get; init; }

    /// <summary>The first word of the particle, or empty.</summary>
    public string FirstParticle { get; } = Particle.Contains(' ', StringComparison.Ordinal) ? Particle.Split(' ')[0] : Particle;

    /// <summary>The words of the particle behind the first.</summary>
    public string[] MoreParticles { get; } = Particle.Contains(' ', StringComparison.Ordinal) ? Particle.Split(' ')[1..] : [];

    /// <summary>Whether an object with its preposition ("under:fire") is among those asked for.</summary>
    public bool HasPlaces { get; init; }

    /// <summary>Whether an object of two words is among those asked for.</summary>
    public bool HasPhrases { get; init; }
}
