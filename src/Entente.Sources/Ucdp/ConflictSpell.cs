using Entente.Vocabulary;

namespace Entente.Sources.Ucdp;

/// <summary>Armed conflict between two states over years that follow one another.</summary>
/// <param name="Dyad">The two states.</param>
/// <param name="IsWar">Whether any year had 1,000 battle deaths or more.</param>
/// <param name="From">The first day, or the first year where the day is not known.</param>
/// <param name="To">The last day, or the last year where the day is not known.</param>
/// <param name="ConflictId">UCDP's conflict id.</param>
public sealed record ConflictSpell(Dyad Dyad, bool IsWar, PartialDate From, PartialDate To, string ConflictId);
