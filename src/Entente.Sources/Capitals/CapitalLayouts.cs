using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Capitals;

/// <summary>Capitals with their times and places.</summary>
internal static class CapitalLayouts
{
    /// <summary>By COW number.</summary>
    public static TableLayout Cow { get; } = new()
    {
        Name = "cow-capitals",
        Title = "Capitals of COW states",
        Edition = _ => "peacesciencer, to 2024",
        Licence = "open (GPL-2 package)",
        Citation = "miller-2022",
        Needs = ["ccode", "statenme", "capital", "stdate", "enddate", "lat", "lng"],
        Actors = [new ActorColumn("ccode")],
        Time = new TimeColumns.Spell(["stdate"], ["enddate"]) { ClosesOpen = true },
        Values = [new ValueColumn("capital") { IsText = true }, new ValueColumn("lat", "capital_lat") { Least = -90, Most = 90 }, new ValueColumn("lng", "capital_lng") { Least = -180, Most = 180 }],
    };

    /// <summary>By Gleditsch-Ward number.</summary>
    public static TableLayout GleditschWard { get; } = Cow with
    {
        Name = "gw-capitals",
        Title = "Capitals of Gleditsch-Ward states",
        Needs = ["gwcode", "statenme", "capital", "stdate", "enddate", "lat", "lng"],
        Actors = [new ActorColumn("gwcode", CodeSystem.GwNumber, "gw-capitals")],
    };
}
