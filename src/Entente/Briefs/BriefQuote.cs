using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>A sentence of the article, with the words that mattered.</summary>
/// <param name="Sentence">The sentence, in the brief's text.</param>
/// <param name="Marks">The words to be marked; they may overlap, then the first counts.</param>
public sealed record BriefQuote(SourceSpan Sentence, IReadOnlyList<BriefMark> Marks);
