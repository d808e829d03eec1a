namespace Entente.Vocabulary;

/// <summary>The act that a claim foretells, asks for, proposes or denies.</summary>
/// <param name="Source">Who would act.</param>
/// <param name="Target">Who would be acted upon, or null where the text names nobody.</param>
/// <param name="Code">The act.</param>
/// <param name="Act">The words for the act.</param>
public sealed record ActContent(ActorMention Source, ActorMention? Target, EventCode Code, SourceSpan Act);
