using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>A mention with its place among the tokens of its sentence.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Sentence">The sentence's index in the document.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsAdjective">Whether it is an adjective without a noun of its own ("Indian policy").</param>
/// <param name="IsCapital">Whether it is a capital that stands for its state.</param>
/// <param name="IsPerson">Whether it is a person who acts for the actor.</param>
internal sealed record FoundActor(ActorMention Mention, int Sentence, int First, int Last, bool IsAdjective, bool IsCapital, bool IsPerson)
{
    /// <summary>Whether it is only a place where something happens ("in Kabul"): it is acted upon, but never acts.</summary>
    public bool IsPlace { get; init; }

    /// <summary>The states that hold a place of this name; more than one where only the rest of the text can tell. Empty for all others.</summary>
    public IReadOnlyList<ActorId> Holders { get; init; } = [];

    /// <summary>Whether it is a pronoun that stands for an actor named before.</summary>
    public bool IsPronoun => Mention.Basis.StartsWith("pronoun", StringComparison.Ordinal);
}
