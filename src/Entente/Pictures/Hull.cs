namespace Entente.Pictures;

/// <summary>The convex outline around discs.</summary>
internal static class Hull
{
    /// <summary>The corners, in order, of the outline around the discs with some room about them.</summary>
    public static IReadOnlyList<(double X, double Y)> Around(IEnumerable<(double X, double Y, double Radius)> discs, double room)
    {
        List<(double X, double Y)> points = [];
        foreach ((double x, double y, double radius) in discs)
        {
            for (int corner = 0; corner < 12; corner++)
            {
                double turn = 2 * Math.PI * corner / 12;
                points.Add((x + ((radius + room) * Math.Cos(turn)), y + ((radius + room) * Math.Sin(turn))));
            }
        }

        points.Sort();
        List<(double X, double Y)> low = Chain(points);
        points.Reverse();
        List<(double X, double Y)> high = Chain(points);
        return [.. low[..^1], .. high[..^1]];
    }

    private static List<(double X, double Y)> Chain(List<(double X, double Y)> points)
    {
        List<(double X, double Y)> chain = [];
        foreach ((double X, double Y) point in points)
        {
            while (chain.Count > 1 && Turn(chain[^2], chain[^1], point) <= 0)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(point);
        }

        return chain;
    }

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
