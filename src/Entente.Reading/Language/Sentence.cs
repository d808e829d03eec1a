using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>One sentence with its tokens and, once parsed, their tree.</summary>
/// <param name="Span">The sentence's place in the document's text.</param>
/// <param name="Tokens">Its tokens, in order.</param>
public sealed record Sentence(SourceSpan Span, IReadOnlyList<Token> Tokens);
