using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>All known relations among some actors at one date.</summary>
public sealed class SignedNetwork
{
    private readonly Dictionary<Dyad, Tie> _ties;

    /// <summary>Makes a network.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="actors">The actors, each once; order is kept.</param>
    /// <param name="ties">The known relations; a dyad without one is unknown. Both ends must be among the actors.</param>
    /// <exception cref="ArgumentException">A tie names an actor not in the list, or a dyad stands twice.</exception>
    public SignedNetwork(DateOnly asOf, IReadOnlyList<ActorId> actors, IEnumerable<Tie> ties)
    {
        AsOf = asOf;
        Actors = actors;
        HashSet<ActorId> known = [.. actors];
        _ties = [];
        foreach (Tie tie in ties)
        {
            if (!known.Contains(tie.Dyad.First) || !known.Contains(tie.Dyad.Second))
            {
                throw new ArgumentException($"The tie {tie.Dyad} names an actor outside the network.", nameof(ties));
            }

            if (!_ties.TryAdd(tie.Dyad, tie))
            {
                throw new ArgumentException($"The dyad {tie.Dyad} stands twice.", nameof(ties));
            }
        }

        Ties = [.. _ties.Values.OrderBy(tie => tie.Dyad)];
    }

    /// <summary>The day it holds for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The actors.</summary>
    public IReadOnlyList<ActorId> Actors { get; }

    /// <summary>The known relations, in order of dyad.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>The same for divisions into camps and blocs: a relation with nothing between the two on record (<see cref="Tie.IsIndirect"/>) is
    /// kept neutral. That two states vote alike is evidence of how they stand, and no bond that a bloc could rest on.</summary>
    /// <param name="neutralBelow">Nearer to 0 than this a relation counts as no tie.</param>
    public SignedNetwork ForDivision(double neutralBelow = 0.1) => new(AsOf, Actors, Ties.Select(tie => tie.IsIndirect
        ? tie with { Weight = Math.Clamp(tie.Weight, -0.95 * neutralBelow, 0.95 * neutralBelow) } : tie));

    /// <summary>The relation of two actors, or null where it is unknown.</summary>
    public Tie? Between(ActorId one, ActorId other) => one == other ? null : _ties.GetValueOrDefault(Dyad.Of(one, other));
}
