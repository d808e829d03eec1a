using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Icews;

/// <summary>ICEWS events counted by directed dyad, year and quad class, zeros written out. States that it lacks (Turkey) are not known, not silent.</summary>
internal static class IcewsDyadYearLayout
{
    /// <summary>The layout of the R package netify.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "icews-dyad-years",
        Title = "ICEWS: events by dyad and year",
        Edition = _ => "netify, 2002-2014",
        Licence = "free with citation",
        Citation = "boschee-et-al-2015",
        Needs = ["year", "verbCoop", "matlCoop", "verbConf", "matlConf", "i_iso3c", "j_iso3c"],
        Actors = [new ActorColumn("i_iso3c", CodeSystem.Iso3), new ActorColumn("j_iso3c", CodeSystem.Iso3)],
        Time = new TimeColumns.Year(),
        IsDirected = true,
        Values =
        [
            new ValueColumn("verbCoop", "icews_verb_coop") { Least = 0 }, new ValueColumn("matlCoop", "icews_matl_coop") { Least = 0 },
            new ValueColumn("verbConf", "icews_verb_conf") { Least = 0 }, new ValueColumn("matlConf", "icews_matl_conf") { Least = 0 },
        ],
        Years = _ => (2002, 2014),
    };
}
