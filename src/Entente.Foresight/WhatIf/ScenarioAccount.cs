using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>The exact accounting of a scenario: what the same record shows before and after. Not a forecast.</summary>
public sealed record ScenarioAccount
{
    /// <summary>What was asked.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The relations moved, each with its size against the record.</summary>
    public required IReadOnlyList<Shock> Shocks { get; init; }

    /// <summary>The network on record.</summary>
    public required SignedNetwork Before { get; init; }

    /// <summary>The network with the relations moved.</summary>
    public required SignedNetwork After { get; init; }

    /// <summary>Camps and blocs on record.</summary>
    public required BlocReport BlocsBefore { get; init; }

    /// <summary>Camps and blocs after.</summary>
    public required BlocReport BlocsAfter { get; init; }

    /// <summary>The state from which sides are told: it sits still by definition.</summary>
    public required ActorId Reference { get; init; }

    /// <summary>States that sit on another side of the reference after than before; free states are never among them.</summary>
    public required IReadOnlyList<ActorId> Flips { get; init; }

    /// <summary>The turning points of the relations moved.</summary>
    public required IReadOnlyList<FlipPoint> FlipPoints { get; init; }
}
