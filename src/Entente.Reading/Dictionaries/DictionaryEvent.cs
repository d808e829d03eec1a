using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>An event coded with other people's dictionaries, in their codes.</summary>
public sealed record DictionaryEvent
{
    /// <summary>The code of who acts; "---" where not known; an unknown phrase in quotation marks where such are asked for.</summary>
    public required string Source { get; init; }

    /// <summary>The code of who is acted upon, in the same forms.</summary>
    public required string Target { get; init; }

    /// <summary>The event code as the dictionary writes it.</summary>
    public required string Code { get; init; }

    /// <summary>The line of the pattern, or of the verb where its own code was taken.</summary>
    public required DictionaryPlace Rule { get; init; }

    /// <summary>Whether a pattern matched; else the verb's own code was taken.</summary>
    public required bool IsByPattern { get; init; }

    /// <summary>The lines of the source's actor and roles.</summary>
    public required IReadOnlyList<DictionaryPlace> SourceRules { get; init; }

    /// <summary>The lines of the target's actor and roles.</summary>
    public required IReadOnlyList<DictionaryPlace> TargetRules { get; init; }

    /// <summary>The verb's place in the text.</summary>
    public required SourceSpan Verb { get; init; }

    /// <summary>The source's words in the text, or null where it has none.</summary>
    public required SourceSpan? SourceSpan { get; init; }

    /// <summary>The target's words in the text, or null where it has none.</summary>
    public required SourceSpan? TargetSpan { get; init; }

    /// <summary>Source, target and code: what a suite compares.</summary>
    public (string Source, string Target, string Code) Triple => (Source, Target, Code);
}
