using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>What the signed network of a date says of camps and blocs, with what it rests on and how sure it is.</summary>
/// <remarks>Two camps and any number of blocs are two answers to two questions. Camps, blocs, and the free states are those
/// of the weighted network; the frustration index by count is found on its own, with every tie counting 1.</remarks>
public sealed record BlocReport
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Camp A: holds the actor with the greatest weight of ties (of equals the ordinally first), or
    /// with <see cref="BlocOptions.Previous"/> goes on from that report's camp A; in order of id.</summary>
    public required IReadOnlyList<ActorId> FirstCamp { get; init; }

    /// <summary>Camp B: the others with a place; in order of id. Empty where one camp explains the network best.</summary>
    public required IReadOnlyList<ActorId> SecondCamp { get; init; }

    /// <summary>Actors without a side: no chain of ties that are not neutral leads from them to camp A's first actor.</summary>
    public required IReadOnlyList<ActorId> Unplaced { get; init; }

    /// <summary>The ties that the camps leave unexplained, the weightiest first.</summary>
    public required IReadOnlyList<FrustratedTie> FrustratedTies { get; init; }

    /// <summary>The least number of ties against any split into two camps, each tie counting 1.</summary>
    public required long FrustrationIndex { get; init; }

    /// <summary>A number that <see cref="FrustrationIndex"/> cannot go below.</summary>
    public required long FrustrationIndexBound { get; init; }

    /// <summary>The frustration index over the number of ties, in [0, 1/2]; 0 without ties.</summary>
    public required double FrustrationRate { get; init; }

    /// <summary>The least total weight of ties against the camps; a full tie weighs 1.</summary>
    public required double WeightedFrustration { get; init; }

    /// <summary>A weight that <see cref="WeightedFrustration"/> cannot go below.</summary>
    public required double WeightedFrustrationBound { get; init; }

    /// <summary>The weighted frustration over the total weight of ties, in [0, 1/2]; 0 without ties.</summary>
    public required double WeightedFrustrationRate { get; init; }

    /// <summary>Whether all three optima (by count, by weight, blocs) are proven.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The blocs when any number is allowed, in order of letter; a bloc may be one actor.</summary>
    public required IReadOnlyList<Bloc> Blocs { get; init; }

    /// <summary>The least total weight of ties against the blocs.</summary>
    public required double BlocFrustration { get; init; }

    /// <summary>A weight that <see cref="BlocFrustration"/> cannot go below.</summary>
    public required double BlocFrustrationBound { get; init; }

    /// <summary>The ties that the blocs leave unexplained, the weightiest first.</summary>
    public required IReadOnlyList<FrustratedTie> BlocFrustratedTies { get; init; }

    /// <summary>Actors that an equally good split puts on the other side; in order of id. Null where not asked for or not
    /// settled in time.</summary>
    public required IReadOnlyList<ActorId>? FreeActors { get; init; }

    /// <summary>Actors that a split worse by no more than <see cref="BlocOptions.Slack"/> puts on the other side, without
    /// the free ones; null where not asked for or not settled in time.</summary>
    public required IReadOnlyList<ActorId>? NearlyFreeActors { get; init; }

    /// <summary>How many ties were used: known and not neutral.</summary>
    public required int TieCount { get; init; }

    /// <summary>How many of those are hostile.</summary>
    public required int HostileTieCount { get; init; }

    /// <summary>How many known relations are too near to 0 to count.</summary>
    public required int NeutralCount { get; init; }

    /// <summary>The share of all dyads whose relation is unknown, in [0, 1]; 0 with fewer than two actors.</summary>
    public required double UnknownShare { get; init; }

    /// <summary>Wall time in milliseconds. Not part of the answer: differs from run to run.</summary>
    public double Milliseconds { get; init; }
}
