using Entente.Sources.Tables;

namespace Entente.Sources.Igo;

/// <summary>How many international organisations two states are both full members of, by year.</summary>
internal static class IgoLayout
{
    /// <summary>The layout of the R package peacesciencer.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "cow-igo",
        Title = "Correlates of War: Intergovernmental Organizations, shared memberships",
        Edition = _ => "3",
        Licence = "free with citation",
        Citation = "pevehouse-et-al-2020",
        Needs = ["ccode1", "ccode2", "year", "dyadigos"],
        Actors = [new ActorColumn("ccode1"), new ActorColumn("ccode2")],
        Time = new TimeColumns.Year(),
        Values = [new ValueColumn("dyadigos") { Least = 0, Missing = [-9] }],
        Years = _ => (1816, 2014),
    };
}
