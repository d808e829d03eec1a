namespace Entente.Vocabulary;

/// <summary>What a claim of a first says.</summary>
/// <param name="Source">Who acts, or null where the text does not say.</param>
/// <param name="Target">Who is acted upon, or null where the text does not say.</param>
/// <param name="Act">The act, as PLOVER type and mode, or null where the lexicon does not know it.</param>
/// <param name="Years">The years since the last one, or null where it is said to be the first ever.</param>
public sealed record FirstSinceContent(ActorMention? Source, ActorMention? Target, EventCode? Act, int? Years);
