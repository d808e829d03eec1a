namespace Entente.Reading.Dictionaries;

/// <summary>A pattern about a verb in the older form.</summary>
/// <param name="Before">What stands before the verb, nearest first.</param>
/// <param name="After">What stands after it, nearest first.</param>
/// <param name="Code">The event code; "ab:cd" for an event and its mirror; "---" for none.</param>
/// <param name="Place">Its line.</param>
internal sealed record VerbPattern(PatternToken[] Before, PatternToken[] After, string Code, DictionaryPlace Place);
