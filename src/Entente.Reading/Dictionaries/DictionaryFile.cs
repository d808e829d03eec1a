using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>What was read from one dictionary file.</summary>
public sealed record DictionaryFile
{
    /// <summary>The file's name, without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>What it lists.</summary>
    public required DictionaryFileKind Kind { get; init; }

    /// <summary>Head phrases, agent phrases, verbs or listed phrases.</summary>
    public required int Entries { get; init; }

    /// <summary>Synonym lines of actors.</summary>
    public required int Synonyms { get; init; }

    /// <summary>Codes of actors, of which <see cref="LimitedCodes"/> carry a date.</summary>
    public required int Codes { get; init; }

    /// <summary>Codes with a date limit.</summary>
    public required int LimitedCodes { get; init; }

    /// <summary>Verb patterns.</summary>
    public required int Patterns { get; init; }

    /// <summary>Synonym and substitution sets.</summary>
    public required int Sets { get; init; }

    /// <summary>Rules that rewrite one clause within another.</summary>
    public required int Transformations { get; init; }

    /// <summary>The lines that could not be read.</summary>
    public required IReadOnlyList<Rejection> Malformed { get; init; }
}
