using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>A what-if: relations moved by levers, and blocs whose members become mutual allies.</summary>
public sealed record Scenario
{
    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Relations to be moved.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>Blocs to be formed: in each, every pair of members is put to at least the weight of an alliance.</summary>
    public IReadOnlyList<IReadOnlyList<ActorId>> NewBlocs { get; init; } = [];
}
