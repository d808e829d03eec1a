using Entente.Vocabulary;

namespace Entente.Reading;

/// <summary>A sentence that gave nothing, and why.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Reason">Why nothing was coded ("fewer than two actors", "no frame for 'embrace'").</param>
public sealed record SilentSentence(SourceSpan Sentence, string Reason);
