namespace Entente.Balance;

/// <summary>A tie that changed from one date to the next.</summary>
/// <param name="Other">The other end.</param>
/// <param name="Before">Its weight before, in the unit of the ties; null where there was none.</param>
/// <param name="After">Its weight after; null where there is none.</param>
public sealed record TieChange(string Other, decimal? Before, decimal? After);
