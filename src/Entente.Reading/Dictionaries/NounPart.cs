namespace Entente.Reading.Dictionaries;

/// <summary>A word of a flat noun phrase, or a compound within it.</summary>
/// <param name="Word">The word in capitals; empty for a compound.</param>
/// <param name="Token">Its index in the sentence, or -1.</param>
/// <param name="Members">The compound's members, or null for a word.</param>
internal sealed record NounPart(string Word, int Token, IReadOnlyList<NounContent>? Members);
