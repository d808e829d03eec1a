namespace Entente.Balance;

/// <summary>A broken cycle and how much of its ties' weight is put on it.</summary>
/// <param name="Nodes">The nodes in order; the last is tied to the first.</param>
/// <param name="Amount">In units of the certificate's scale, above 0.</param>
public sealed record PackedCycle(IReadOnlyList<int> Nodes, long Amount);
