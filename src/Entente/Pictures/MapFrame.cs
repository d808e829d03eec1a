using System.Globalization;
using System.Text;
using Entente.Sources.Outlines;

namespace Entente.Pictures;

/// <summary>A projection fitted to a picture: which part of the earth it shows, and the paths of outlines in it.</summary>
internal sealed class MapFrame
{
    private readonly MapProjection _projection;
    private readonly double _scale;
    private readonly double _shiftX;
    private readonly double _shiftY;

    private MapFrame(MapProjection projection, double scale, double shiftX, double shiftY, double width, double height) =>
        (_projection, _scale, _shiftX, _shiftY, Width, Height) = (projection, scale, shiftX, shiftY, width, height);

    /// <summary>Width of the picture.</summary>
    public double Width { get; }

    /// <summary>Height of the picture.</summary>
    public double Height { get; }

    /// <summary>Whether it shows the whole world.</summary>
    public bool IsWorld => _projection.IsWorld;

    /// <summary>Fits a frame around some outlines. A giant that reaches far beyond the others counts by its middle only.</summary>
    public static MapFrame Around(IReadOnlyList<StateOutline> outlines, double width)
    {
        List<(double X, double Y)> points = [];
        foreach (StateOutline outline in outlines)
        {
            IReadOnlyList<(float Longitude, float Latitude)> ring = outline.Rings.MaxBy(candidate => candidate.Count) ?? [];
            double across = ring.Count == 0 ? 0 : ring.Max(point => point.Longitude) - ring.Min(point => point.Longitude);
            points.AddRange(across is > 75 or 0 && outlines.Count > 2
                ? []
                : ring.Select(point => ((double)point.Longitude, (double)point.Latitude)));
        }

        if (points.Count == 0)
        {
            points.AddRange(outlines.Select(outline => ((double)outline.Centre.Longitude, (double)outline.Centre.Latitude)));
        }

        double west = points.Count == 0 ? -180 : points.Min(point => point.X), east = points.Count == 0 ? 180 : points.Max(point => point.X);
        double south = points.Count == 0 ? -60 : points.Min(point => point.Y), north = points.Count == 0 ? 84 : points.Max(point => point.Y);
        double spare = Math.Max(1.5, 0.06 * Math.Max(east - west, north - south));
        return east - west > 130
            ? Fitted(MapProjection.World(), World(), width, 0.4)
            : Fitted(MapProjection.Conic((west + east) / 2, Math.Max(-75, south - spare), Math.Min(80, north + spare)),
                points.Concat([(west - spare, south - spare), (east + spare, north + spare), (west - spare, north + spare), (east + spare, south - spare)]), width, 0.6);
    }

    /// <summary>The place of a point on the picture.</summary>
    public (double X, double Y) Place(double longitude, double latitude) =>
        OnPicture(_projection.Middle + Turn(longitude - _projection.Middle), latitude);

    /// <summary>Where the label of a state goes: its middle, or the middle of what shows of it; null where nothing shows.</summary>
    public (double X, double Y)? LabelPlace(StateOutline outline)
    {
        (double X, double Y) middle = Place(outline.Centre.Longitude, outline.Centre.Latitude);
        if (Shows(middle))
        {
            return middle;
        }

        List<(double X, double Y)> part = [];
        foreach (IReadOnlyList<(float Longitude, float Latitude)> ring in outline.Rings.Where(ring => ring.Count > 8))
        {
            List<(double X, double Y)> near = Cut(Unrolled(ring), point => point.X - _projection.Middle + 80);
            near = Clip([.. Cut(near, point => _projection.Middle + 80 - point.X).Select(point => OnPicture(point.X, point.Y))]);
            part = near.Count > part.Count ? near : part;
        }

        return part.Count < 3 ? null
            : ((part.Min(place => place.X) + part.Max(place => place.X)) / 2, (part.Min(place => place.Y) + part.Max(place => place.Y)) / 2);
    }

    /// <summary>Whether a place lies on the picture, with some room at the edge.</summary>
    public bool Shows((double X, double Y) place, double room = 6) =>
        place.X > room && place.X < Width - room && place.Y > room && place.Y < Height - room;

    /// <summary>The path of an outline, cut to the picture; empty where none of it shows.</summary>
    public string Path(StateOutline outline)
    {
        StringBuilder path = new();
        double most = _projection.IsWorld ? 179.9 : 80;
        foreach (IReadOnlyList<(float Longitude, float Latitude)> ring in outline.Rings)
        {
            List<(double X, double Y)> flat = Unrolled(ring);
            foreach (double turn in new[] { -360.0, 0, 360 })
            {
                List<(double X, double Y)> part = Cut([.. flat.Select(point => (point.X + turn, point.Y))], point => point.X - _projection.Middle + most);
                part = Cut(part, point => _projection.Middle + most - point.X);
                Append(path, Clip([.. part.Select(point => OnPicture(point.X, point.Y))]));
            }
        }

        return path.ToString();
    }

    private static IEnumerable<(double X, double Y)> World() => [(-170, 0), (178, 0), (0, 83), (0, -56)];

    private static MapFrame Fitted(MapProjection projection, IEnumerable<(double X, double Y)> points, double width, double leastRatio)
    {
        (double X, double Y)[] placed = [.. points.Select(point => projection.Place(point.X, point.Y))];
        double left = placed.Min(place => place.X), right = placed.Max(place => place.X);
        double top = placed.Min(place => place.Y), low = placed.Max(place => place.Y);
        double ratio = Math.Clamp((low - top) / Math.Max(right - left, 1e-6), leastRatio, 1.05);
        double height = Math.Round(width * ratio);
        double scale = Math.Min(width / Math.Max(right - left, 1e-6), height / Math.Max(low - top, 1e-6));
        return new MapFrame(projection, scale, (width / 2) - ((left + right) / 2 * scale), (height / 2) - ((top + low) / 2 * scale), width, height);
    }

    // A ring over the date line goes on beyond 180 degrees and is not torn; the ends of the earth are left out.
    private static List<(double X, double Y)> Unrolled(IReadOnlyList<(float Longitude, float Latitude)> ring)
    {
        List<(double X, double Y)> flat = new(ring.Count);
        foreach ((float longitude, float latitude) in ring)
        {
            if (latitude > -62)
            {
                double last = flat.Count == 0 ? longitude : flat[^1].X;
                flat.Add((last + Turn(longitude - (last - (360 * Math.Round(last / 360)))), latitude));
            }
        }

        return flat;
    }

    private (double X, double Y) OnPicture(double longitude, double latitude)
    {
        (double x, double y) = _projection.Place(longitude, latitude);
        return (_shiftX + (x * _scale), _shiftY + (y * _scale));
    }

    private static double Turn(double degrees) => degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

    // Sutherland and Hodgman's way, one edge of the picture after the other.
    private List<(double X, double Y)> Clip(List<(double X, double Y)> ring)
    {
        ring = Cut(ring, place => place.X + 4);
        ring = Cut(ring, place => Width + 4 - place.X);
        ring = Cut(ring, place => place.Y + 4);
        return Cut(ring, place => Height + 4 - place.Y);
    }

    private static List<(double X, double Y)> Cut(List<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        List<(double X, double Y)> kept = new(ring.Count);
        for (int index = 0; index < ring.Count; index++)
        {
            (double X, double Y) from = ring[(index + ring.Count - 1) % ring.Count];
            (double X, double Y) to = ring[index];
            double before = inside(from);
            double now = inside(to);
            if (before >= 0 != now >= 0)
            {
                double along = before / (before - now);
                kept.Add((from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y))));
            }

            if (now >= 0)
            {
                kept.Add(to);
            }
        }

        return kept;
    }

    private static void Append(StringBuilder path, List<(double X, double Y)> ring)
    {
        List<(double X, double Y)> thin = [];
        foreach ((double X, double Y) place in ring)
        {
            if (thin.Count == 0 || Math.Abs(place.X - thin[^1].X) + Math.Abs(place.Y - thin[^1].Y) > 1.5)
            {
                thin.Add(place);
            }
        }

        // A speck shows nothing; states that are specks throughout are drawn as dots.
        if (thin.Count < 3 || thin.Max(place => place.X) - thin.Min(place => place.X) + thin.Max(place => place.Y) - thin.Min(place => place.Y) < 4)
        {
            return;
        }

        // Steps from point to point in tenths keep the path short.
        (long x, long y) = (Tenths(thin[0].X), Tenths(thin[0].Y));
        path.Append(CultureInfo.InvariantCulture, $"M{x / 10.0:0.#} {y / 10.0:0.#}l");
        foreach ((double X, double Y) place in thin.Skip(1))
        {
            (long nextX, long nextY) = (Tenths(place.X), Tenths(place.Y));
            path.Append(CultureInfo.InvariantCulture, $"{(nextX - x) / 10.0:0.#} {(nextY - y) / 10.0:0.#} ");
            (x, y) = (nextX, nextY);
        }

        path.Length--;
        path.Append('z');
    }

    private static long Tenths(double number) => (long)Math.Round(number * 10);
}
