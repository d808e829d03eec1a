namespace Entente.Balance;

/// <summary>The observed frustration against one rule of chance, in figures.</summary>
/// <param name="Observed">The frustration observed, in whole units.</param>
/// <param name="Draws">How many draws were made.</param>
/// <param name="Exact">How many of the draws and the observed value were solved exactly; draws + 1 where all were.</param>
/// <param name="Mean">The mean over the draws; null without any.</param>
/// <param name="StandardDeviation">Their standard deviation; null below two draws.</param>
/// <param name="Low">Below it lie 2.5 % of the draws.</param>
/// <param name="High">Above it lie 2.5 % of the draws.</param>
/// <param name="Z">Standard deviations from the mean; below 0 where more balanced than chance. Null where draws do not vary.</param>
/// <param name="P">The share of draws as balanced or more, the observed counted as one; null without draws.</param>
/// <param name="Milliseconds">Wall time.</param>
public sealed record ChanceFigures(
    long Observed, int Draws, int Exact, double? Mean, double? StandardDeviation, long? Low, long? High, double? Z, double? P, double Milliseconds)
{
    /// <summary>The figures of a comparison.</summary>
    public static ChanceFigures Of(SignNull chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        long[] sorted = [.. chance.Draws.Order()];
        int tail = (int)(.025 * sorted.Length);
        return new ChanceFigures(chance.Observed, sorted.Length, chance.ExactCount, Known(chance.Mean), Known(chance.StandardDeviation),
            sorted.Length == 0 ? null : sorted[tail], sorted.Length == 0 ? null : sorted[^(tail + 1)],
            Known(chance.Z), sorted.Length == 0 ? null : chance.P, chance.Milliseconds);

        static double? Known(double value) => double.IsFinite(value) ? value : null;
    }
}
