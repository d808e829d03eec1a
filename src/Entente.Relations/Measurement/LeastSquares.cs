namespace Entente.Relations.Measurement;

/// <summary>Least squares on a dyad's setting.</summary>
internal static class LeastSquares
{
    private const int Size = DyadSetting.Count + 1;

    /// <summary>Replaces values by what their settings do not explain, in standard deviations, cut at four of them.</summary>
    public static void Free(double[] values, DyadSetting[] settings)
    {
        double[] products = new double[Size * Size], right = new double[Size];
        Span<double> design = stackalloc double[Size];
        design[0] = 1;
        for (int at = 0; at < values.Length; at++)
        {
            settings[at].CopyTo(design[1..]);
            for (int one = 0; one < Size; one++)
            {
                right[one] += design[one] * values[at];
                for (int other = 0; other <= one; other++)
                {
                    products[(one * Size) + other] += design[one] * design[other];
                }
            }
        }

        double[] slopes = SmallSystem.Solve(products, right, Size, 1e-6);
        double squares = 0;
        for (int at = 0; at < values.Length; at++)
        {
            settings[at].CopyTo(design[1..]);
            for (int one = 0; one < Size; one++)
            {
                values[at] -= slopes[one] * design[one];
            }

            squares += values[at] * values[at];
        }

        double deviation = Math.Sqrt(Math.Max(1e-12, squares / Math.Max(1, values.Length)));
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = Math.Clamp(values[at] / deviation, -4, 4);
        }
    }
}
