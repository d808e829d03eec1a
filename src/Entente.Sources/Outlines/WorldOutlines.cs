using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Sources.Outlines;

/// <summary>The world's outlines that travel with Entente: made from Natural Earth by the workshop's <c>starter</c> verb.</summary>
[Source("natural-earth")]
public static class WorldOutlines
{
    /// <summary>The file's name.</summary>
    internal const string FileName = "outlines.txt";

    // Points are kept to a hundredth of a degree, about one kilometre.
    private const float Scale = 100;

    /// <summary>Loads the shipped outlines; borders are those of today (Natural Earth 4.1).</summary>
    public static IReadOnlyList<StateOutline> Load()
    {
        using Stream stream = typeof(WorldOutlines).Assembly.GetManifestResourceStream(FileName)
            ?? throw new ModelException(new Failure("ENT0202", "The world outlines are missing.", FileName, "Build or install Entente again."));
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<StateOutline> outlines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                outlines.Add(Parse(line.Split('\t')));
            }
        }

        return outlines;
    }

    /// <summary>The line of one shape: actor, ISO number, name, and rings as differences of hundredths of a degree.</summary>
    internal static string Line(string actor, string isoNumeric, string name, IEnumerable<IReadOnlyList<(double Longitude, double Latitude)>> rings)
    {
        List<string> written = [];
        foreach (IReadOnlyList<(double Longitude, double Latitude)> ring in rings)
        {
            StringBuilder text = new();
            (int x, int y) = (0, 0);
            foreach ((double longitude, double latitude) in ring)
            {
                int nextX = (int)Math.Round(longitude * Scale);
                int nextY = (int)Math.Round(latitude * Scale);
                if (text.Length > 0 && nextX == x && nextY == y)
                {
                    continue;
                }

                text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{nextX - x},{nextY - y}");
                (x, y) = (nextX, nextY);
            }

            written.Add(text.ToString());
        }

        return string.Join('\t', [actor, isoNumeric, name, string.Join(';', written)]);
    }

    private static StateOutline Parse(string[] fields)
    {
        List<IReadOnlyList<(float, float)>> rings = [];
        foreach (string ring in fields[3].Split(';'))
        {
            List<(float, float)> points = [];
            (int x, int y) = (0, 0);
            foreach (string step in ring.Split(' '))
            {
                int comma = step.IndexOf(',', StringComparison.Ordinal);
                x += int.Parse(step.AsSpan(0, comma), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                y += int.Parse(step.AsSpan(comma + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                points.Add((x / Scale, y / Scale));
            }

            rings.Add(points);
        }

        ActorId? actor = fields[0].Length == 0 ? null : ActorId.From(fields[0]);
        return new StateOutline(actor, fields[2], fields[1], rings, Centre(rings.MaxBy(Area)!));
    }

    private static (float, float) Centre(IReadOnlyList<(float X, float Y)> ring)
    {
        float left = ring.Min(point => point.X);
        float right = ring.Max(point => point.X);
        float low = ring.Min(point => point.Y);
        float high = ring.Max(point => point.Y);
        double area = 0, x = 0, y = 0;
        for (int index = 0; index < ring.Count; index++)
        {
            (float X, float Y) here = ring[index];
            (float X, float Y) next = ring[(index + 1) % ring.Count];
            double cross = (here.X * next.Y) - (next.X * here.Y);
            area += cross;
            x += (here.X + next.X) * cross;
            y += (here.Y + next.Y) * cross;
        }

        return Math.Abs(area) < 1e-6 ? ((left + right) / 2, (low + high) / 2) : ((float)(x / (3 * area)), (float)(y / (3 * area)));
    }

    private static double Area(IReadOnlyList<(float X, float Y)> ring)
    {
        double area = 0;
        for (int index = 0; index < ring.Count; index++)
        {
            (float X, float Y) next = ring[(index + 1) % ring.Count];
            area += (ring[index].X * next.Y) - (next.X * ring[index].Y);
        }

        return Math.Abs(area);
    }
}
