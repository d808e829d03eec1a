namespace Entente.Cli.Verbs;

/// <summary>A local minimum of the landscape: no actor gains by crossing over alone.</summary>
/// <param name="Energy">Twice the sum, over pairs on opposite sides, of size x size x propensity.</param>
/// <param name="Value">The weight of ties against it in the list's unit; null where actors have sizes.</param>
/// <param name="Basin">The share of all splits that descend to it by steepest steps.</param>
/// <param name="IsStrict">Whether every crossing costs something.</param>
/// <param name="Second">The actors that stand apart from the first actor.</param>
internal sealed record LandscapeMinimumView(double Energy, decimal? Value, double Basin, bool IsStrict, IReadOnlyList<string> Second);
