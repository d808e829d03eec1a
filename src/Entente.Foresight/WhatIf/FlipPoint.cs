using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>The weight of one relation at which its two states change from one camp to two, all else left as it is.</summary>
/// <param name="Dyad">The two states.</param>
/// <param name="Weight">The weight on record, or null where it is unknown.</param>
/// <param name="Threshold">The turning point: together is optimal exactly while the weight is not below it. May lie outside
/// [-1, 1], where no change of this relation alone can part or join the two.</param>
/// <param name="IsExact">Whether both optima behind it were proved.</param>
public sealed record FlipPoint(Dyad Dyad, double? Weight, double Threshold, bool IsExact)
{
    /// <summary>Whether some weight of this relation alone parts or joins the two.</summary>
    public bool IsReachable => Threshold is >= -1 and <= 1;

    /// <summary>The change that is needed from the weight on record, with its sign; null where it is unknown or out of reach.</summary>
    public double? Change => IsReachable && Weight is { } weight ? Threshold - weight : null;
}
