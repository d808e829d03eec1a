using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>A phrase by which texts name an actor.</summary>
/// <param name="Text">The phrase, folded letter by letter, or as written where only that counts.</param>
/// <param name="Actor">Who is meant; default for a phrase that means nobody.</param>
/// <param name="Kind">How the phrase points to the actor.</param>
/// <param name="Valid">When it does.</param>
/// <param name="IsExact">Whether letter case counts.</param>
/// <param name="Role">The sector of a person's office, or null.</param>
/// <param name="Person">The person's usual name and office, or null.</param>
internal sealed record ActorPhrase(
    string Text, ActorId Actor, NameKind Kind, DateSpan Valid, bool IsExact, string? Role, string? Person)
{
    /// <summary>Whether the phrase may stand in small letters in a text ("mujahideen", "al-Qaeda", "developing countries").</summary>
    public bool MayBeLower { get; init; }

    /// <summary>Whether the person headed a state, a government or its foreign affairs: known by the full name long before and after.</summary>
    public bool IsHead { get; init; }
}
