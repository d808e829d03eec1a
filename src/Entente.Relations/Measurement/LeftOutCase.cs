namespace Entente.Relations.Measurement;

/// <summary>One observation that was left out, and what was foretold of it.</summary>
/// <param name="Value">What was observed.</param>
/// <param name="Mean">Value or log-odds foretold.</param>
/// <param name="Variance">Variance of that by the relation's uncertainty.</param>
/// <param name="Noise">Variance of the indicator's own noise; 0 for a presence.</param>
internal readonly record struct LeftOutCase(double Value, double Mean, double Variance, double Noise)
{
    /// <summary>By how much uncertainty flattens log-odds, by the usual probit approximation.</summary>
    public double Flat => 1 / Math.Sqrt(1 + (Math.PI / 8 * Variance));
}
