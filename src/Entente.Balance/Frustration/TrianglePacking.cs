namespace Entente.Balance;

/// <summary>A quick bound for large dense kernels: broken triangles packed one after the other.</summary>
internal static class TrianglePacking
{
    // A table of n x n weights: 128 MB.
    private const int MostNodes = 4000;

    /// <summary>The weight that the packing proves, rounded up to a value that a division can have.</summary>
    /// <param name="ties">The kernel.</param>
    /// <param name="isTwoCamps">Whether triangles with one or three hostile ties are broken; else only those with one.</param>
    /// <param name="unit">2 where all values are even or all odd, else 1.</param>
    /// <param name="parity">Which, where the unit is 2.</param>
    /// <param name="stopping">When to stop.</param>
    public static long Bound(FlatTies ties, bool isTwoCamps, long unit, long parity, Stopping stopping)
    {
        int count = ties.Count;
        if (count > MostNodes)
        {
            return 0;
        }

        // What is left of each tie, with its sign.
        long[] left = new long[count * (long)count];
        for (int edge = 0; edge < ties.EdgeCount; edge++)
        {
            left[(ties.Sources[edge] * (long)count) + ties.Ends[edge]] = left[(ties.Ends[edge] * (long)count) + ties.Sources[edge]] = ties.Weights[edge];
        }

        long total = 0;
        for (int a = 0; a < count && !stopping.IsDue; a++)
        {
            for (int slot = ties.RowStarts[a]; slot < ties.RowStarts[a + 1]; slot++)
            {
                int b = ties.Targets[slot];
                for (int far = ties.RowStarts[a]; b > a && far < ties.RowStarts[a + 1] && left[(a * (long)count) + b] != 0; far++)
                {
                    int c = ties.Targets[far];
                    total += c > b ? Pack(left, count, a, b, c, isTwoCamps) : 0;
                }
            }
        }

        return unit == 1 || (total & 1) == parity ? total : total + 1;
    }

    private static long Pack(long[] left, int count, int a, int b, int c, bool isTwoCamps)
    {
        long ab = left[(a * (long)count) + b];
        long ac = left[(a * (long)count) + c];
        long bc = left[(b * (long)count) + c];
        if (ab == 0 || ac == 0 || bc == 0)
        {
            return 0;
        }

        int hostile = (ab < 0 ? 1 : 0) + (ac < 0 ? 1 : 0) + (bc < 0 ? 1 : 0);
        if (hostile != 1 && !(isTwoCamps && hostile == 3))
        {
            return 0;
        }

        long amount = Math.Min(Math.Abs(ab), Math.Min(Math.Abs(ac), Math.Abs(bc)));
        Take(left, count, a, b, amount);
        Take(left, count, a, c, amount);
        Take(left, count, b, c, amount);
        return amount;
    }

    private static void Take(long[] left, int count, int one, int other, long amount)
    {
        long old = left[(one * (long)count) + other];
        left[(one * (long)count) + other] = left[(other * (long)count) + one] = old > 0 ? old - amount : old + amount;
    }
}
