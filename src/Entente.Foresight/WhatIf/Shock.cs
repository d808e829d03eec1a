using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>What a scenario does to one relation.</summary>
/// <param name="Dyad">The two states.</param>
/// <param name="Before">The weight on record, or null where the relation is unknown.</param>
/// <param name="After">The weight put in, in [-1, 1].</param>
/// <param name="Percentile">How many percent of the yearly changes on record are smaller, 0 to 100; null where the
/// weight before is unknown, since there is no change to compare.</param>
/// <param name="IsClipped">Whether the lever asked for more than the scale holds.</param>
public sealed record Shock(Dyad Dyad, double? Before, double After, double? Percentile, bool IsClipped);
