namespace Entente.Reading.Dictionaries;

/// <summary>A prepositional phrase that a pattern of version 2.0 asks for.</summary>
/// <param name="Word">The preposition.</param>
/// <param name="Noun">What follows it, or null where anything may.</param>
internal sealed record PrepositionSpec(string Word, NounSpec? Noun);
