namespace Entente.Balance;

/// <summary>A local minimum met by descents.</summary>
/// <param name="Camp">The side of each node as a text of 0 and 1, the first node's 0.</param>
/// <param name="Value">The weight against it.</param>
/// <param name="Share">The share of descents that ended in it.</param>
/// <param name="Low">Lower end of the 95 % interval of the share.</param>
/// <param name="High">Upper end.</param>
public sealed record SampledMinimum(string Camp, long Value, double Share, double Low, double High);
