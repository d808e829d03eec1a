namespace Entente.Balance;

/// <summary>A division of a kernel's nodes and what is known of it.</summary>
/// <param name="Label">Each node's label; 0 and 1 for camps.</param>
/// <param name="Value">The weight against it.</param>
/// <param name="Bound">A weight that no division goes below.</param>
internal sealed record Division(int[] Label, long Value, long Bound);
