namespace Entente.Reading.Dictionaries;

/// <summary>An actor code with the phrase that gave it.</summary>
/// <param name="Code">The code; with "---" before it where only a role is known.</param>
/// <param name="Noun">The phrase.</param>
internal sealed record ActorCode(string Code, NounContent Noun);
