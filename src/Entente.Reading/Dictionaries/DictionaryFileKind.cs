namespace Entente.Reading.Dictionaries;

/// <summary>What a dictionary file lists.</summary>
public enum DictionaryFileKind
{
    /// <summary>Names of actors with their codes.</summary>
    Actors,

    /// <summary>Roles such as "minister" or "troops".</summary>
    Agents,

    /// <summary>Phrases whose sentence or story is not coded.</summary>
    Discards,

    /// <summary>Phrases that name an issue.</summary>
    Issues,

    /// <summary>Prepositions, one a line.</summary>
    Prepositions,

    /// <summary>Verbs and patterns in the older form, a line of words about an asterisk.</summary>
    Verbs,

    /// <summary>Verbs and patterns in the form of version 2.0, with phrases in braces and prepositions in parentheses.</summary>
    VerbsTwo,
}
