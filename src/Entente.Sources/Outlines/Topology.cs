using System.Text.Json;

namespace Entente.Sources.Outlines;

/// <summary>A TopoJSON file: shapes that share their borders.</summary>
/// <remarks>Borders are simplified arc by arc, so that neighbours keep one common line.</remarks>
public sealed class Topology
{
    private readonly List<(double X, double Y)[]> _arcs = [];

    /// <summary>Reads a file and simplifies its arcs.</summary>
    /// <param name="json">The TopoJSON text with an object "countries".</param>
    /// <param name="tolerance">How far, in degrees, a left-out point may lie from the line; 0 keeps all.</param>
    public Topology(string json, double tolerance)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        JsonElement transform = root.GetProperty("transform");
        (double scaleX, double scaleY) = Pair(transform.GetProperty("scale"));
        (double moveX, double moveY) = Pair(transform.GetProperty("translate"));
        foreach (JsonElement arc in root.GetProperty("arcs").EnumerateArray())
        {
            (double x, double y) = (0, 0);
            List<(double, double)> points = [];
            foreach (JsonElement step in arc.EnumerateArray())
            {
                (double stepX, double stepY) = Pair(step);
                (x, y) = (x + stepX, y + stepY);
                points.Add(((x * scaleX) + moveX, (y * scaleY) + moveY));
            }

            _arcs.Add(Simplify([.. points], tolerance));
        }

        Shapes = [.. root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(Shape)];
    }

    /// <summary>The shapes: ISO numeric id (empty where there is none), name, and rings of longitude and latitude.</summary>
    public IReadOnlyList<(string Id, string Name, IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> Rings)> Shapes { get; }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    private static (double X, double Y)[] Simplify((double X, double Y)[] points, double tolerance)
    {
        if (points.Length < 3 || tolerance <= 0)
        {
            return points;
        }

        bool[] kept = new bool[points.Length];
        kept[0] = kept[^1] = true;
        Stack<(int From, int To)> open = new([(0, points.Length - 1)]);
        while (open.TryPop(out (int From, int To) part))
        {
            (int farthest, double distance) = (-1, tolerance);
            for (int index = part.From + 1; index < part.To; index++)
            {
                double away = Distance(points[index], points[part.From], points[part.To]);
                if (away > distance)
                {
                    (farthest, distance) = (index, away);
                }
            }

            if (farthest >= 0)
            {
                kept[farthest] = true;
                open.Push((part.From, farthest));
                open.Push((farthest, part.To));
            }
        }

        return [.. points.Where((_, index) => kept[index])];
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
        double length = (dx * dx) + (dy * dy);
        double along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - (along * dx), 2) + Math.Pow(point.Y - from.Y - (along * dy), 2));
    }

    private (string, string, IReadOnlyList<IReadOnlyList<(double, double)>>) Shape(JsonElement geometry)
    {
        List<IReadOnlyList<(double, double)>> rings = [];
        string type = geometry.GetProperty("type").GetString() ?? "";
        if (type == "Polygon")
        {
            rings.AddRange(geometry.GetProperty("arcs").EnumerateArray().Select(Ring));
        }
        else if (type == "MultiPolygon")
        {
            rings.AddRange(geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Ring));
        }

        string id = geometry.TryGetProperty("id", out JsonElement number) ? number.ToString() : "";
        return (id, geometry.GetProperty("properties").GetProperty("name").GetString() ?? "", rings);
    }

    private List<(double, double)> Ring(JsonElement arcs)
    {
        List<(double, double)> ring = [];
        foreach (JsonElement reference in arcs.EnumerateArray())
        {
            int index = reference.GetInt32();
            IEnumerable<(double, double)> points = index >= 0 ? _arcs[index] : _arcs[~index].Reverse();
            ring.AddRange(ring.Count == 0 ? points : points.Skip(1));
        }

        return ring;
    }
}
