using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Concentration of capabilities among the powers of a system.</summary>
[Source("ray-singer-1973")]
public static class RaySingerConcentration
{
    /// <summary>The index: the square root of (sum of squared shares - 1/n) / (1 - 1/n).</summary>
    /// <param name="capabilities">The powers' capabilities, 0 or more; shares are of their own sum.</param>
    /// <returns>In [0, 1]: 0 where all are equal, 1 where one has everything. Null where it has no meaning: fewer than two
    /// powers, or nobody has anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, NaN or infinite.</exception>
    public static double? Of(ReadOnlySpan<double> capabilities)
    {
        double total = 0;
        foreach (double capability in capabilities)
        {
            if (!double.IsFinite(capability) || capability < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(capabilities), capability, "A capability is 0 or more.");
            }

            total += capability;
        }

        if (capabilities.Length < 2 || total <= 0)
        {
            return null;
        }

        double squares = 0;
        foreach (double capability in capabilities)
        {
            squares += capability / total * (capability / total);
        }

        double equal = 1.0 / capabilities.Length;
        return Math.Sqrt(Math.Clamp((squares - equal) / (1 - equal), 0, 1));
    }
}
