namespace Entente.Reading.Dictionaries;

/// <summary>A noun phrase that a pattern of version 2.0 asks for: its head, and words that must stand with it.</summary>
/// <param name="Words">The words; the last is the head.</param>
internal sealed record NounSpec(PatternToken[] Words)
{
    /// <summary>How much it asks for; the signs for any noun phrase ask for nothing.</summary>
    public int Weight => Words.Sum(word => word.Kind is PatternTokenKind.Word or PatternTokenKind.Synonym ? 2 : 0);

    /// <summary>Whether any noun phrase will do.</summary>
    public bool IsAny => Words.Length == 1 && Words[0].Kind is not (PatternTokenKind.Word or PatternTokenKind.Synonym);
}
