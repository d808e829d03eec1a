using Entente.Ledger;
using Entente.Relations;

namespace Entente.Dyads;

/// <summary>What is known of a pair in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Relation">The estimated relation at its end, or null where it is unknown.</param>
/// <param name="VotingDistance">The distance of the two in UN voting, in standard deviations of the year's members; null where unknown.</param>
/// <param name="Cooperation">Cooperative events between them, both directions, in the imported event data; null where they have none of that year.</param>
/// <param name="Conflict">Hostile events, likewise.</param>
/// <param name="Values">The answer of each column of <see cref="DyadColumn.All"/>, in that order.</param>
public sealed record DyadYear(int Year, Tie? Relation, double? VotingDistance, long? Cooperation, long? Conflict, IReadOnlyList<Answer> Values);
