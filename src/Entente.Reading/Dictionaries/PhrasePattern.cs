namespace Entente.Reading.Dictionaries;

/// <summary>A pattern about a verb in the form of version 2.0.</summary>
/// <param name="Before">Noun phrases before the verb.</param>
/// <param name="After">Noun phrases after it.</param>
/// <param name="Prepositions">Prepositional phrases after it.</param>
/// <param name="Code">The event code; "ab:cd" with a mirror, ":cd" with the mirror alone; "---" for none.</param>
/// <param name="Place">Its line.</param>
internal sealed record PhrasePattern(NounSpec[] Before, NounSpec[] After, PrepositionSpec[] Prepositions, string Code, DictionaryPlace Place)
{
    /// <summary>How much it asks for; the pattern that asks for most is preferred.</summary>
    public int Weight { get; } = Before.Sum(noun => noun.Weight) + After.Sum(noun => noun.Weight)
        + Prepositions.Sum(preposition => 1 + (preposition.Noun?.Weight ?? 0));
}
