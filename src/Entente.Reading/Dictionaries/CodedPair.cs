namespace Entente.Reading.Dictionaries;

/// <summary>One actor acting on another by an event code.</summary>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Who is acted upon.</param>
/// <param name="Code">The event code.</param>
/// <param name="SourceNoun">The source's noun phrase, or null.</param>
/// <param name="TargetNoun">The target's noun phrase, or null.</param>
internal sealed record CodedPair(string Source, string Target, string Code, NounContent? SourceNoun, NounContent? TargetNoun);
