using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>What one state has of a capability.</summary>
/// <param name="State">The state.</param>
/// <param name="Value">The value, in the measure's unit.</param>
/// <param name="OfRegion">Its share of the sum over the region's states with data, in [0, 1].</param>
/// <param name="OfWorld">Its share of the sum over all states with data, in [0, 1].</param>
public sealed record CapabilityShare(ActorId State, double Value, double OfRegion, double OfWorld);
