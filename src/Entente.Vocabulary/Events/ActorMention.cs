namespace Entente.Vocabulary;

/// <summary>An actor as one stretch of a text names it.</summary>
/// <param name="Actor">Who is meant.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Role">The part of it that acts, as a PLOVER sector ("GOV", "MIL", "REB", "OPP", "CVL", "MED", "JUD",
/// "LEG", "SPY", "BUS", "IGO"), or null for the actor as a whole.</param>
/// <param name="Basis">How the words lead to the actor ("name", "demonym", "capital", "leader: Sergei Lavrov, foreign
/// minister 2004-", "pronoun").</param>
public sealed record ActorMention(ActorId Actor, SourceSpan Span, string? Role, string Basis);
