namespace Entente.Reading.Dictionaries;

/// <summary>What a verb phrase says, before or after it is joined with the verbs above it.</summary>
/// <param name="Sources">Who acts; empty where not known yet.</param>
/// <param name="Target">Who is acted upon, or null.</param>
/// <param name="Inner">The event spoken of, where the verb is about another event.</param>
/// <param name="IsOpenPassive">Whether the target is the subject of a verb above.</param>
/// <param name="Code">The event code, or null for none.</param>
/// <param name="Mirror">The code of the event that the target returns, or null for none.</param>
/// <param name="Rule">The line of the verb, pattern or rewriting rule.</param>
/// <param name="IsByPattern">Whether a pattern or rewriting rule gave the code.</param>
/// <param name="Verb">The verb's index in the sentence.</param>
internal sealed record MeaningEvent(
    IReadOnlyList<ActorCode> Sources, ActorCode? Target, MeaningEvent? Inner, bool IsOpenPassive, string? Code, string? Mirror, DictionaryPlace Rule, bool IsByPattern, int Verb);
