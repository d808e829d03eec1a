namespace Entente.Relations.Measurement;

/// <summary>Variance that recorded ties leave open, over that of a pair without any: friends are told more narrowly than enemies.</summary>
/// <param name="Friendly">Where they come out friendly, in (0, 1].</param>
/// <param name="Hostile">Where they come out hostile, in (0, 1].</param>
public readonly record struct TieVariance(double Friendly, double Hostile)
{
    /// <summary>Nothing known: ties leave all open.</summary>
    public static TieVariance Whole { get; } = new(1, 1);
}
