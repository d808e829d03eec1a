using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>An act as a suite scores it.</summary>
/// <param name="Source">The country that acts: an ISO 3166 code, IGO for any organisation, IMG for a group without a home country.</param>
/// <param name="Target">The country acted upon, in the same codes.</param>
/// <param name="Type">The PLOVER type; YIELD and RETREAT, which the suite's own time could not part, are one: YIELD.</param>
public readonly record struct ReadingTriple(string Source, string Target, string Type)
{
    /// <summary>The country that stands for an actor in a suite.</summary>
    internal static string CountryOf(ActorId actor) => ActorRegistry.Standard.Find(actor) switch
    {
        { Kind: ActorKind.State or ActorKind.Territory } => actor.Text,
        { Kind: ActorKind.Organisation or ActorKind.Bloc } => "IGO",
        { Base: { } home } => home.Text,
        _ => "IMG",
    };

    /// <summary>The type under the suite's folding.</summary>
    internal static string Fold(string type) => type == "RETREAT" ? "YIELD" : type;
}
