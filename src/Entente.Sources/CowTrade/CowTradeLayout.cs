using Entente.Sources.Tables;

namespace Entente.Sources.CowTrade;

/// <summary>COW Trade: what two states import from each other, by year. A row holds both flows; each becomes a directed value of the importer.</summary>
internal static class CowTradeLayout
{
    private static readonly double[] Unknown = [-9];

    /// <summary>The layout, original or as the R package peacesciencer cuts it.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "cow-trade",
        Title = "Correlates of War: Trade, dyadic",
        Edition = _ => "4.0",
        Licence = "free with citation",
        Citation = "barbieri-keshk-2016",
        Needs = ["ccode1", "ccode2", "year", "flow1", "flow2"],
        Actors = [new ActorColumn("ccode1"), new ActorColumn("ccode2")],
        Time = new TimeColumns.Year(),
        IsDirected = true,
        Values =
        [
            new ValueColumn("flow1", "trade_flow") { Missing = Unknown, Least = 0 },
            new ValueColumn("flow2", "trade_flow") { Missing = Unknown, Least = 0, IsReversed = true },
            new ValueColumn("smoothflow1", "trade_smoothflow") { Missing = Unknown, Least = 0, IsOptional = true },
            new ValueColumn("smoothflow2", "trade_smoothflow") { Missing = Unknown, Least = 0, IsReversed = true, IsOptional = true },
        ],
        Years = _ => (1870, 2014),
    };
}
