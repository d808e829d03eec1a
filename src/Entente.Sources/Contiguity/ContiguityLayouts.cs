using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Contiguity;

/// <summary>COW Direct Contiguity: 1 by land or river, 2 to 5 across up to 12, 24, 150, 400 miles of water.</summary>
internal static class ContiguityLayouts
{
    /// <summary>One row a spell; months as YYYYMM.</summary>
    public static TableLayout Spells { get; } = new()
    {
        Name = "contiguity",
        Title = "Correlates of War: Direct Contiguity, spells",
        Edition = _ => "3.2",
        Licence = "free with citation",
        Citation = "stinnett-et-al-2002",
        Needs = ["statelno", "statehno", "conttype", "begin", "end"],
        Actors = [new ActorColumn("statelno"), new ActorColumn("statehno")],
        Time = new TimeColumns.Spell(["begin"], ["end"]) { ClosesOpen = true },
        Values = [new ValueColumn("conttype", "conttype_spell") { Least = 1, Most = 5, TextFrom = ["notes"] }],
        Absence = Absence.Zero,
        Years = _ => (1816, 2016),
    };

    /// <summary>One row a direction and year; the two directions say the same and make one value.</summary>
    public static TableLayout Years { get; } = Spells with
    {
        Name = "contiguity-years",
        Title = "Correlates of War: Direct Contiguity, dyad-years",
        Needs = ["state1no", "state2no", "year", "conttype"],
        Actors = [new ActorColumn("state1no"), new ActorColumn("state2no")],
        Time = new TimeColumns.Year(),
        Values = [new ValueColumn("conttype") { Least = 1, Most = 5 }],
    };
}
