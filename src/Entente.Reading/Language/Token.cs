using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>One word or mark of a sentence, with its place in the text and its part in the syntax.</summary>
public sealed record Token
{
    /// <summary>The token's place in the document's text.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>The dictionary form in lower case ("visit" for "visited"); proper nouns keep their capital.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>The universal part of speech ("NOUN", "VERB", "PROPN", ...).</summary>
    public string Upos { get; init; } = "X";

    /// <summary>The Penn tag ("VBD", "NNP", ...), or an empty text where not known.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>The index of the token it hangs on, from 0 in its sentence; -1 for the root.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The universal dependency relation to its head, with subtype where known ("nsubj:pass").</summary>
    public string Relation { get; init; } = "dep";
}
