namespace Entente.Vocabulary;

/// <summary>A link from one claim to another of the same document.</summary>
/// <param name="Kind">How it hangs on the other.</param>
/// <param name="Other">The other claim's id.</param>
/// <param name="Cue">The word that makes the link ("if", "because").</param>
public sealed record ClaimLink(ClaimLinkKind Kind, string Other, SourceSpan Cue);
