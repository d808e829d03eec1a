using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Beckley's measure of net resources: gross domestic product times product per head.</summary>
/// <remarks>Counts what a state can use beyond what its people need: of two equal economies the one with fewer mouths is
/// the stronger. The unit is currency squared per head, so only shares and ratios mean anything.</remarks>
[Source("beckley-2018")]
public static class NetResources
{
    /// <summary>The measure of one state.</summary>
    /// <param name="gdp">Gross domestic product, in any one currency and year; 0 or more, finite.</param>
    /// <param name="population">People, above 0, finite.</param>
    /// <returns>GDP x GDP / population.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value outside its range, or NaN.</exception>
    public static double Of(double gdp, double population)
    {
        if (!double.IsFinite(gdp) || gdp < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(gdp), gdp, "A gross domestic product is 0 or more.");
        }

        if (!double.IsFinite(population) || population <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "A population is above 0.");
        }

        return gdp * (gdp / population);
    }
}
