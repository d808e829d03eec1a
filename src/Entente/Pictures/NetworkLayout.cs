namespace Entente.Pictures;

/// <summary>Places actors so that friends stand near and rivals far. Equal input gives equal places: the start comes from the
/// ids (or from earlier places), never from chance.</summary>
internal static class NetworkLayout
{
    private const int Rounds = 420;
    private const double Hold = 4;

    /// <summary>Places the actors in a frame.</summary>
    /// <param name="count">How many actors.</param>
    /// <param name="weights">Signed weights by pair, 0 where unknown or neutral.</param>
    /// <param name="bloc">The bloc of each actor, or -1.</param>
    /// <param name="radius">The radius of each actor's disc.</param>
    /// <param name="frame">Width and height.</param>
    /// <param name="margin">What stays free at each side.</param>
    /// <param name="earlier">Each actor's unfitted place at an earlier date, null for one that is new; or null without one.</param>
    public static (double X, double Y)[] Place(
        int count, double[,] weights, int[] bloc, double[] radius, (double Width, double Height) frame, (double X, double Y) margin,
        (double X, double Y)?[]? earlier = null)
    {
        (double X, double Y)[] at = Relax(count, weights, bloc, earlier);
        Fit(at, frame, margin);
        Separate(at, radius, frame, margin);
        return at;
    }

    /// <summary>The places before they are fitted into a frame: what a later date is anchored to.</summary>
    /// <param name="count">How many actors.</param>
    /// <param name="weights">Signed weights by pair, 0 where unknown or neutral.</param>
    /// <param name="bloc">The bloc of each actor, or -1.</param>
    /// <param name="earlier">Each actor's place at an earlier date, null for one that is new; or null without one.</param>
    public static (double X, double Y)[] Relax(int count, double[,] weights, int[] bloc, (double X, double Y)?[]? earlier = null)
    {
        (double X, double Y)[] at = Start(count, bloc);
        for (int node = 0; node < count && earlier is not null; node++)
        {
            at[node] = earlier[node] ?? at[node];
        }

        double[] forceX = new double[count];
        double[] forceY = new double[count];
        double ideal = 1.6 / Math.Sqrt(Math.Max(count, 1));
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(forceX);
            Array.Clear(forceY);
            AddPairs(at, weights, bloc, ideal, forceX, forceY);
            double most = 0.12 * (1 - ((double)round / Rounds)) + 0.001;
            for (int node = 0; node < count; node++)
            {
                // Actors in no bloc have few ties: without a stronger pull they would drift out of the frame.
                double gravity = bloc[node] < 0 ? 1.5 : 0.5;
                // Who was there before is held near its old place, so that a node that moves means something.
                (double X, double Y)? held = earlier?[node];
                double fx = forceX[node] - (gravity * at[node].X) + (held is { } x ? Hold * (x.X - at[node].X) : 0);
                double fy = forceY[node] - (gravity * at[node].Y) + (held is { } y ? Hold * (y.Y - at[node].Y) : 0);
                double length = Math.Sqrt((fx * fx) + (fy * fy)) + 1e-9;
                double step = Math.Min(most, length * 0.05);
                at[node] = (at[node].X + (fx / length * step), at[node].Y + (fy / length * step));
            }
        }

        return at;
    }

    // Blocs start on a circle, their members around them: a start that depends on the actors alone.
    private static (double X, double Y)[] Start(int count, int[] bloc)
    {
        int blocs = Math.Max(1, bloc.Length == 0 ? 1 : bloc.Max() + 1);
        (double X, double Y)[] at = new (double X, double Y)[count];
        for (int node = 0; node < count; node++)
        {
            double own = node * 2.399963; // the golden angle spreads any number evenly
            double near = 0.25 + (0.3 * node / Math.Max(1, count));
            double turn = bloc[node] < 0 ? own : 2 * Math.PI * bloc[node] / blocs;
            double far = bloc[node] < 0 ? 1.2 : 0.7;
            at[node] = ((far * Math.Cos(turn)) + (near * Math.Cos(own)), (far * Math.Sin(turn)) + (near * Math.Sin(own)));
        }

        return at;
    }

    private static void AddPairs(
        (double X, double Y)[] at, double[,] weights, int[] bloc, double ideal, double[] forceX, double[] forceY)
    {
        for (int one = 0; one < at.Length; one++)
        {
            for (int other = one + 1; other < at.Length; other++)
            {
                double dx = at[one].X - at[other].X;
                double dy = at[one].Y - at[other].Y;
                double distance = Math.Sqrt((dx * dx) + (dy * dy)) + 1e-6;
                double weight = weights[one, other];
                double push = ideal * ideal / distance * (weight < 0 ? 1 + (2.5 * -weight) : 1);
                double pull = weight > 0 ? weight * distance * distance / ideal * 0.35 : 0;
                if (bloc[one] >= 0 && bloc[one] == bloc[other])
                {
                    pull += 0.25 * distance;
                }

                double force = (push - pull) * 4 / distance;
                forceX[one] += dx * force;
                forceY[one] += dy * force;
                forceX[other] -= dx * force;
                forceY[other] -= dy * force;
            }
        }
    }

    private static void Fit((double X, double Y)[] at, (double Width, double Height) frame, (double X, double Y) margin)
    {
        if (at.Length == 0)
        {
            return;
        }

        double left = at.Min(place => place.X), right = at.Max(place => place.X);
        double top = at.Min(place => place.Y), low = at.Max(place => place.Y);
        double scaleX = (frame.Width - (2 * margin.X)) / Math.Max(right - left, 0.2);
        double scaleY = (frame.Height - (2 * margin.Y)) / Math.Max(low - top, 0.2);
        scaleX = Math.Min(scaleX, scaleY * 1.8);
        scaleY = Math.Min(scaleY, scaleX * 1.8);
        for (int node = 0; node < at.Length; node++)
        {
            at[node] = ((frame.Width / 2) + ((at[node].X - ((left + right) / 2)) * scaleX),
                (frame.Height / 2) + ((at[node].Y - ((top + low) / 2)) * scaleY));
        }
    }

    // Discs must not hide one another, and there must be room for a label between them.
    private static void Separate(
        (double X, double Y)[] at, double[] radius, (double Width, double Height) frame, (double X, double Y) margin)
    {
        for (int round = 0; round < 80; round++)
        {
            for (int one = 0; one < at.Length; one++)
            {
                for (int other = one + 1; other < at.Length; other++)
                {
                    double dx = at[one].X - at[other].X;
                    double dy = (at[one].Y - at[other].Y) * 1.15;
                    double distance = Math.Sqrt((dx * dx) + (dy * dy)) + 1e-6;
                    double lack = radius[one] + radius[other] + 14 - distance;
                    if (lack > 0)
                    {
                        double step = lack / 2 / distance;
                        at[one] = (at[one].X + (dx * step), at[one].Y + (dy * step));
                        at[other] = (at[other].X - (dx * step), at[other].Y - (dy * step));
                    }
                }
            }

            for (int node = 0; node < at.Length; node++)
            {
                at[node] = (Math.Clamp(at[node].X, margin.X / 2 + radius[node], frame.Width - (margin.X / 2) - radius[node]),
                    Math.Clamp(at[node].Y, margin.Y / 2 + radius[node], frame.Height - (margin.Y / 2) - radius[node]));
            }
        }
    }
}
