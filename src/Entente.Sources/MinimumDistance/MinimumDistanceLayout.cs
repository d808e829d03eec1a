using Entente.Sources.Tables;

namespace Entente.Sources.MinimumDistance;

/// <summary>Minimum distance between the territories of two states in km, by year, from CShapes 2.0.</summary>
internal static class MinimumDistanceLayout
{
    /// <summary>The layout of the R package peacesciencer.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "minimum-distance",
        Title = "Minimum distance between states (CShapes 2.0)",
        Edition = _ => "CShapes 2.0",
        Licence = "free with citation",
        Citation = "schvitz-et-al-2022",
        Needs = ["ccode1", "ccode2", "year", "mindist"],
        Actors = [new ActorColumn("ccode1"), new ActorColumn("ccode2")],
        Time = new TimeColumns.Year(),
        Values = [new ValueColumn("mindist") { Least = 0, Most = 20_100 }],
        Years = _ => (1886, 2019),
    };
}
