namespace Entente.Balance;

/// <summary>The blocs or camps of one date, with letters that go on from the date before.</summary>
public sealed record BlocMoment
{
    /// <summary>The date's ties.</summary>
    public required TieWindow Window { get; init; }

    /// <summary>The letter of each actor's bloc or camp; empty for one that stands alone or has no ties.</summary>
    public required IReadOnlyList<string> Letter { get; init; }

    /// <summary>Whether an actor could stand on the other side of the best two camps at no cost; null where not settled.</summary>
    public required IReadOnlyList<SideFreedomKind>? Freedom { get; init; }

    /// <summary>The least weight against, by the question asked (two camps or any number of blocs).</summary>
    public required long Value { get; init; }

    /// <summary>What no division can go below.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether the value is proven least.</summary>
    public bool IsExact => Value == Bound;

    /// <summary>Who stands elsewhere than at the date before.</summary>
    public required IReadOnlyList<BlocMove> Moves { get; init; }

    /// <summary>How many actors would seem to have moved had the date been solved without regard to the one before: those
    /// above <see cref="Moves"/> are ties in the optimum, not changes.</summary>
    public required int MovesWithoutRule { get; init; }

    /// <summary>What it would cost, in the unit of the ties, had everyone stayed in the group of the date before; null for the
    /// first date. Near 0 the changes of the date hang on little.</summary>
    public required decimal? CostOfKeeping { get; init; }

    /// <summary>Two-camp frustration against chance; null where not asked for.</summary>
    public ChanceReport? Chance { get; init; }

    /// <summary>The letter of an actor; null where it is not there.</summary>
    public string? LetterOf(string actor)
    {
        int node = Window.NodeOf(actor);
        return node < 0 ? null : Letter[node];
    }
}
