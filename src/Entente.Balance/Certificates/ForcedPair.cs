namespace Entente.Balance;

/// <summary>Two nodes that a case of a proof holds together or apart.</summary>
/// <param name="One">A node.</param>
/// <param name="Other">Another.</param>
/// <param name="IsTogether">Whether they stand on one side; else on two.</param>
public sealed record ForcedPair(int One, int Other, bool IsTogether);
