using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Atop;

/// <summary>ATOP: what allies have promised each other, by directed dyad and year.</summary>
internal static class AtopLayouts
{
    /// <summary>As the R package peacesciencer writes it.</summary>
    public static TableLayout Directed { get; } = new()
    {
        Name = "atop",
        Title = "Alliance Treaty Obligations and Provisions, directed dyad-years",
        Edition = _ => "5.0",
        Licence = "free with citation",
        Citation = "leeds-et-al-2002",
        Needs = ["ccode1", "ccode2", "year", "atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"],
        Actors = [new ActorColumn("ccode1"), new ActorColumn("ccode2")],
        Time = new TimeColumns.Year(),
        IsDirected = true,
        Values = [Promise("atop_defense"), Promise("atop_offense"), Promise("atop_neutral"), Promise("atop_nonagg"), Promise("atop_consul")],
        Absence = Absence.Zero,
        Years = _ => (1815, 2018),
    };

    /// <summary>As ATOP itself publishes it (atop5_0ddyr).</summary>
    public static TableLayout Original { get; } = Directed with
    {
        Needs = ["stateA", "stateB", "year", "defense", "offense", "neutral", "nonagg", "consul"],
        Actors = [new ActorColumn("stateA"), new ActorColumn("stateB")],
        Values =
        [
            Promise("defense", "atop_defense"), Promise("offense", "atop_offense"), Promise("neutral", "atop_neutral"),
            Promise("nonagg", "atop_nonagg"), Promise("consul", "atop_consul"),
        ],
    };

    private static ValueColumn Promise(string column, string variable = "") => new(column, variable) { Least = 0, Most = 1, Missing = [-9] };
}
