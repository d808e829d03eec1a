using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.CowStates;

/// <summary>The lists of states: Correlates of War (spells, years, major powers), Gleditsch and Ward, and the two side by side.</summary>
internal static class CowStateLayouts
{
    // TRUE and FALSE as R writes them.
    private static readonly Dictionary<string, double> Truth = new(StringComparer.OrdinalIgnoreCase) { ["TRUE"] = 1, ["FALSE"] = 0 };
    private static readonly string[] Start = ["styear", "stmonth", "stday"];
    private static readonly string[] End = ["endyear", "endmonth", "endday"];

    /// <summary>COW: one row a spell of membership.</summary>
    public static TableLayout Spells { get; } = new()
    {
        Name = "cow-states",
        Title = "Correlates of War: State System Membership",
        Edition = Version,
        Licence = "free with citation",
        Citation = "cow-states-2017",
        Needs = ["stateabb", "ccode", "statenme", "styear", "endyear"],
        Actors = [new ActorColumn("ccode")],
        Time = new TimeColumns.Spell(Start, End) { ClosesOpen = true },
        Values = [new ValueColumn("ccode", "cow_member") { TextFrom = ["statenme"] }, new ValueColumn("stateabb") { IsText = true }],
        Absence = Absence.Zero,
        Years = Years,
    };

    /// <summary>COW: one row a state and year.</summary>
    public static TableLayout StateYears { get; } = Spells with
    {
        Name = "cow-system",
        Title = "Correlates of War: State System Membership, by year",
        Needs = ["stateabb", "ccode", "year", "version"],
        Width = 4,
        Time = new TimeColumns.Year(),
        Values = [new ValueColumn("ccode", "cow_member_year") { TextFrom = ["stateabb"] }],
    };

    /// <summary>COW: one row a spell as major power.</summary>
    public static TableLayout Majors { get; } = Spells with
    {
        Name = "cow-majors",
        Title = "Correlates of War: Major Powers",
        Needs = ["stateabb", "ccode", "styear", "endyear", "version"],
        Lacks = ["statenme", "dispnum"],
        Values = [new ValueColumn("", "cowmaj")],
    };

    /// <summary>Gleditsch and Ward: one row a spell of independence.</summary>
    public static TableLayout GleditschWard { get; } = new()
    {
        Name = "gw-states",
        Title = "Gleditsch and Ward: Independent States",
        Edition = _ => "as in the R package states",
        Licence = "open (MIT)",
        Citation = "gleditsch-ward-1999",
        Needs = ["gwcode", "gwc", "country_name", "start", "end"],
        Actors = [new ActorColumn("gwcode", CodeSystem.GwNumber)],
        Time = new TimeColumns.Spell(["start"], ["end"]) { ClosesOpen = true },
        Values =
        [
            new ValueColumn("gwcode", "gw_member") { TextFrom = ["country_name"] },
            new ValueColumn("microstate", "gw_microstate") { IsOptional = true, Words = Truth },
        ],
        Absence = Absence.Zero,
    };

    /// <summary>COW and Gleditsch-Ward numbers side by side, by year.</summary>
    public static TableLayout Crosswalk { get; } = new()
    {
        Name = "cow-gw",
        Title = "Correlates of War and Gleditsch-Ward numbers by state and year",
        Edition = _ => "isard, 1816-2025",
        Licence = "open (GPL-2 package)",
        Citation = "miller-2022",
        Needs = ["stateabb", "year", "gwcode", "ccode"],
        Actors = [new ActorColumn("ccode")],
        OtherCodes = [new ActorColumn("gwcode", CodeSystem.GwNumber)],
        Time = new TimeColumns.Year(),
        Values = [new ValueColumn("ccode"), new ValueColumn("gwcode"), new ValueColumn("gw_name") { IsText = true, IsOptional = true }],
    };

    private static string Version(FileHead head) => head.First("version") is { Length: > 0 } version ? "v" + version : "unknown";

    private static (int From, int To)? Years(FileHead head) =>
        int.TryParse(Version(head).TrimStart('v'), out int closed) && closed is > 1900 and < 2100 ? (1816, closed) : null;
}
