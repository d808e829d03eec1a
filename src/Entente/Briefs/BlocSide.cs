using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>How firmly a state stands in its bloc, given how sure the relations are.</summary>
/// <param name="Actor">The state.</param>
/// <param name="Bloc">The letter of the bloc that the estimates put it into, or null where it stands alone.</param>
/// <param name="Membership">The share of draws in which it stands with the others of that bloc, averaged over them; alone, the share in which it stands
/// with none. In [0, 1].</param>
/// <param name="IsOpen">Whether its side is open: it stands so in fewer than two of three draws, or it shares a bloc with a state to which its
/// relation is hostile beyond doubt.</param>
/// <param name="Moves">What moves it: the lightest of its own ties, or else some together, without which the best division puts it elsewhere, in words; null where
/// none does.</param>
/// <param name="Against">A state of its own bloc to which it is hostile beyond doubt, or null.</param>
public sealed record BlocSide(ActorId Actor, string? Bloc, double Membership, bool IsOpen, string? Moves, ActorId? Against);
