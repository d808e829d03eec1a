namespace Entente.Vocabulary;

/// <summary>One place where a document tells of an event.</summary>
/// <param name="Id">The id that this telling has by itself: a content hash over document, place, actors and code.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Act">The words for the act.</param>
public sealed record EventTelling(string Id, SourceSpan Sentence, SourceSpan Act);
