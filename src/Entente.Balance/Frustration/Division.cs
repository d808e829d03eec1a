namespace Entente.Balance;

/// <summary>What a solver found for some ties.</summary>
/// <param name="Label">The label of each node: 0 or 1 for camps, any number for blocs.</param>
/// <param name="Bound">A weight that is proven to be against every division.</param>
internal sealed record Division(int[] Label, long Bound);
