using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Words of a quote that carry a part of what was read.</summary>
/// <param name="Span">The words, in the brief's text.</param>
/// <param name="Role">What part they carry.</param>
public readonly record struct BriefMark(SourceSpan Span, BriefMarkRole Role);
