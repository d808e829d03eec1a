using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>A sentence in which dictionaries found events.</summary>
/// <param name="Span">The sentence's place in the document's text.</param>
/// <param name="Events">The events.</param>
public sealed record DictionarySentence(SourceSpan Span, IReadOnlyList<DictionaryEvent> Events);
