namespace Entente.Balance;

/// <summary>One case of a proof: some pairs are held together or apart, and a packing bounds what is then left.</summary>
/// <param name="Forced">The pairs, in the order in which the cases part.</param>
/// <param name="Groups">The packed cycles in groups that share no tie. A forced pair counts as a tie that can carry any
/// amount.</param>
public sealed record CertificateCase(IReadOnlyList<ForcedPair> Forced, IReadOnlyList<IReadOnlyList<PackedCycle>> Groups);
