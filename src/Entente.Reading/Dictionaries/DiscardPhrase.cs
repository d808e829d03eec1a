namespace Entente.Reading.Dictionaries;

/// <summary>A phrase that keeps a sentence or story from being coded.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="IsStory">Whether the whole story is dropped, or the sentence alone.</param>
/// <param name="Place">Its line.</param>
public sealed record DiscardPhrase(string Text, bool IsStory, DictionaryPlace Place);
