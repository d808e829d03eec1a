namespace Entente.Reading.Dictionaries;

/// <summary>What one place of a verb pattern asks for.</summary>
internal enum PatternTokenKind : byte
{
    /// <summary>This very word.</summary>
    Word,

    /// <summary>A member of a synonym set.</summary>
    Synonym,

    /// <summary>A noun phrase that becomes the source ('$').</summary>
    Source,

    /// <summary>A noun phrase that becomes the target ('+').</summary>
    Target,

    /// <summary>A noun phrase to pass over ('^').</summary>
    Skip,

    /// <summary>A compound noun phrase ('%').</summary>
    Compound,
}

/// <summary>One place of a verb pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Word">The word, where it asks for one.</param>
/// <param name="Set">The synonym set, where it asks for one.</param>
/// <param name="IsAdjacent">Whether it must follow at once upon what comes before it, going away from the verb.</param>
internal sealed record PatternToken(PatternTokenKind Kind, string Word, SynonymSet? Set, bool IsAdjacent);
