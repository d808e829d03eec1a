using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Mid;

/// <summary>Militarized interstate disputes: by dispute (MIDA), by participant (MIDB), by dyad and year, and the revision by Gibler, Miller and Little.</summary>
internal static class MidLayouts
{
    private static readonly double[] Unknown = [-9];
    private static readonly string[] Start = ["styear", "stmon", "stday"];
    private static readonly string[] End = ["endyear", "endmon", "endday"];

    /// <summary>MIDA 5: one row a dispute, no states: told of the interstate system as a whole.</summary>
    public static TableLayout Disputes { get; } = new()
    {
        Name = "mid-disputes",
        Title = "Militarized Interstate Disputes: disputes (MIDA)",
        Edition = head => head.First("version") is { Length: > 0 } version ? version == "5" ? "5.0" : version : "not told in the file",
        Licence = "free with citation",
        Citation = "palmer-et-al-2022",
        Needs = ["dispnum", "styear", "endyear", "outcome", "settle", "fatality", "hostlev", "numa", "numb"],
        Lacks = ["ccode"],
        Actors = [ActorColumn.Always("SYSTEM")],
        Time = new TimeColumns.Spell(Start, End),
        Id = ["dispnum"],
        Values =
        [
            Of("hostlev", "mid_dispute_hostlev"), Of("hiact", "mid_dispute_hiact"), Of("fatality", "mid_dispute_fatality"), Of("outcome", "mid_dispute_outcome"),
            Of("settle", "mid_dispute_settle"), Of("recip", "mid_dispute_recip"), Of("mindur", "mid_dispute_mindur"), Of("maxdur", "mid_dispute_maxdur"),
        ],
        Absence = Absence.Zero,
        Years = _ => (1816, 2014),
    };

    /// <summary>MIDB 5: one row a state in a dispute.</summary>
    public static TableLayout Participants { get; } = Disputes with
    {
        Name = "mid-participants",
        Title = "Militarized Interstate Disputes: participants (MIDB)",
        Needs = ["dispnum", "stabb", "ccode", "styear", "endyear", "sidea", "hostlev"],
        Lacks = [],
        Actors = [new ActorColumn("ccode")],
        Values =
        [
            Of("hostlev", "mid_hostlev"), Of("hiact", "mid_hiact"), Of("fatality", "mid_fatality"), Of("sidea", "mid_sidea"), Of("orig", "mid_orig"),
            Of("revstate", "mid_revstate"),
        ],
    };

    /// <summary>Dyadic MID 4: one row a dispute, dyad and year.</summary>
    public static TableLayout Dyadic { get; } = new()
    {
        Name = "dyadic-mid",
        Title = "Dyadic Militarized Interstate Disputes",
        Edition = _ => "4.02",
        Licence = "free with citation",
        Citation = "maoz-et-al-2019",
        Needs = ["disno", "dyindex", "statea", "stateb", "strtyr", "endyear", "hihost", "year"],
        Actors = [new ActorColumn("statea"), new ActorColumn("stateb")],
        Time = new TimeColumns.Spell(["strtyr", "strtmnth", "strtday"], ["endyear", "endmnth", "endday"]) { Within = "year" },
        Id = ["disno"],
        Values =
        [
            Of("hihost", "mid_hihost"), Of("highact", "mid_highact"), Of("fatlev", "mid_fatlev"), Of("recip", "mid_recip"), Of("war", "mid_war"),
            Of("outcome", "mid_outcome"), Of("settlmnt", "mid_settle"),
            Of("hihosta", "mid_hihost_by") with { IsDirected = true }, Of("hihostb", "mid_hihost_by") with { IsDirected = true, IsReversed = true },
            Of("highmcaa", "mid_highact_by") with { IsDirected = true }, Of("highmcab", "mid_highact_by") with { IsDirected = true, IsReversed = true },
        ],
        Absence = Absence.Zero,
        Years = _ => (1816, 2014),
    };

    /// <summary>GML: one row a dispute; its start is known to the month, its end is not told.</summary>
    public static TableLayout Gibler { get; } = new()
    {
        Name = "gml-mid",
        Title = "Gibler, Miller and Little: Militarized Interstate Disputes, disputes",
        Edition = _ => "2016, to 2010",
        Licence = "free with citation",
        Citation = "gibler-miller-little-2016",
        Needs = ["dispnum", "styear", "stmon", "outcome", "settle", "fatality", "mindur", "maxdur", "hiact", "hostlev"],
        Lacks = ["numa", "ccode", "endyear"],
        Actors = [ActorColumn.Always("SYSTEM")],
        Time = new TimeColumns.Spell(["styear", "stmon"], ["styear", "stmon"]),
        Id = ["dispnum"],
        Values =
        [
            Of("hostlev", "gml_dispute_hostlev"), Of("hiact", "gml_dispute_hiact"), Of("fatality", "gml_dispute_fatality"),
            Of("outcome", "gml_dispute_outcome"), Of("settle", "gml_dispute_settle"), Of("recip", "gml_dispute_recip"),
            Of("mindur", "gml_dispute_mindur"), Of("maxdur", "gml_dispute_maxdur"),
        ],
        Absence = Absence.Zero,
        Years = _ => (1816, 2010),
    };

    private static ValueColumn Of(string column, string variable) => new(column, variable) { Missing = Unknown };
}
