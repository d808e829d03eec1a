using Entente.Reading.Dictionaries;

namespace Entente.Reading.Skill;

/// <summary>A record of a PETRARCH suite: a sentence, its day, and the events that must come out.</summary>
/// <param name="Id">The record's name; not always unique in its suite.</param>
/// <param name="Category">What it tests, as its suite says.</param>
/// <param name="Day">Its day, or null where it has none that can be read.</param>
/// <param name="Text">The raw text.</param>
/// <param name="IsSentence">Whether the text is one sentence.</param>
/// <param name="Options">The switches in force.</param>
/// <param name="Expected">The events, each as often as it must come; empty where none may come.</param>
public sealed record CodedRecord(
    string Id, string Category, DateOnly? Day, string Text, bool IsSentence, CoderOptions Options, IReadOnlyList<CodedTriple> Expected);
