namespace Entente.Pictures;

/// <summary>Turns longitude and latitude into places on a flat map: Albers' equal-area conic fitted to a region, or Equal
/// Earth for the world.</summary>
[Vocabulary.Source("snyder-1987")]
[Vocabulary.Source("savric-patterson-jenny-2018")]
internal sealed class MapProjection
{
    private const double Radian = Math.PI / 180;
    private readonly bool _isWorld;
    private readonly double _middle;
    private readonly double _cone;
    private readonly double _constant;
    private readonly double _radius;

    private MapProjection(bool isWorld, double middle, double south, double north)
    {
        (_isWorld, _middle) = (isWorld, middle);
        if (isWorld)
        {
            return;
        }

        // Standard parallels a sixth of the height inside the frame; Snyder 1987, equations 14-1 to 14-6.
        double first = Math.Sin((south + ((north - south) / 6)) * Radian);
        double second = Math.Sin((north - ((north - south) / 6)) * Radian);
        double cone = (first + second) / 2;
        _cone = Math.Abs(cone) < 0.02 ? 0.02 : cone;
        double cosine = 1 - (first * first);
        _constant = cosine + (2 * _cone * first);
        _radius = Radius((south + north) / 2);
    }

    /// <summary>The meridian in the middle.</summary>
    public double Middle => _middle;

    /// <summary>Whether it shows the world.</summary>
    public bool IsWorld => _isWorld;

    /// <summary>A conic for a region between two parallels, degrees.</summary>
    public static MapProjection Conic(double middle, double south, double north) => new(false, middle, south, north);

    /// <summary>The world.</summary>
    public static MapProjection World() => new(true, 0, 0, 0);

    /// <summary>The place of a point, x to the right and y down, in earth radii.</summary>
    /// <param name="longitude">Degrees, already turned to within 180 of the middle.</param>
    /// <param name="latitude">Degrees.</param>
    public (double X, double Y) Place(double longitude, double latitude)
    {
        if (_isWorld)
        {
            return EqualEarth((longitude - _middle) * Radian, latitude * Radian);
        }

        double radius = Radius(latitude);
        double turn = _cone * (longitude - _middle) * Radian;
        return (radius * Math.Sin(turn), (radius * Math.Cos(turn)) - _radius);
    }

    private double Radius(double latitude) =>
        Math.Sqrt(Math.Max(0, _constant - (2 * _cone * Math.Sin(latitude * Radian)))) / _cone;

    // Šavrič, Patterson and Jenny 2018.
    private static (double X, double Y) EqualEarth(double longitude, double latitude)
    {
        const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
        double theta = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(latitude));
        double two = theta * theta;
        double six = two * two * two;
        double x = 2 * Math.Sqrt(3) * longitude * Math.Cos(theta)
            / (3 * ((9 * A4 * six * two) + (7 * A3 * six) + (3 * A2 * two) + A1));
        double y = theta * ((A4 * six * two) + (A3 * six) + (A2 * two) + A1);
        return (x, -y);
    }
}
