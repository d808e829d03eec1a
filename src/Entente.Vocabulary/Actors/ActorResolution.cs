namespace Entente.Vocabulary;

/// <summary>What a name or code leads to: one actor, or the nearest names; never a guess.</summary>
/// <param name="Actor">The actor, or null where the text names none, or more than one.</param>
/// <param name="Nearest">Where there is none: up to three actors whose names are nearest; where several share the
/// name: those.</param>
public sealed record ActorResolution(Actor? Actor, IReadOnlyList<Actor> Nearest);
