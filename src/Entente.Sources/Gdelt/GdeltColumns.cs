namespace Entente.Sources.Gdelt;

/// <summary>Where GDELT's columns stand; no file has a header. 1.0 has 57 columns (58 with the address, from April 2013 on), 2.0 has 61.</summary>
internal readonly record struct GdeltColumns(int PlaceType, int PlaceCountry, int Latitude, int Longitude, int Added, int Url)
{
    public const int Id = 0;
    public const int Day = 1;
    public const int Source = 5;
    public const int SourceCountry = 7;
    public const int SourceTypes = 12;
    public const int Target = 15;
    public const int TargetCountry = 17;
    public const int TargetTypes = 22;
    public const int Code = 26;
    public const int Quad = 29;
    public const int Goldstein = 30;
    public const int Mentions = 31;

    /// <summary>GDELT 1.0.</summary>
    public static GdeltColumns One { get; } = new(49, 51, 53, 54, 56, 57);

    /// <summary>GDELT 2.0: each of the three places has one column more.</summary>
    public static GdeltColumns Two { get; } = new(51, 53, 56, 57, 59, 60);
}
