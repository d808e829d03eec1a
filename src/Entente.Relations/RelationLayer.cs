using Entente.Relations.Measurement;

namespace Entente.Relations;

/// <summary>The layers of evidence, each of which can be switched on and off.</summary>
public static class RelationLayer
{
    /// <summary>Recorded ties and conflicts.</summary>
    public const string Ties = "ties";

    /// <summary>Events coded from articles, and counts of events in data sets.</summary>
    public const string Events = "events";

    /// <summary>What articles claim of relations; a claim is no event, and counts least.</summary>
    public const string Claims = "claims";

    /// <summary>Layers that tell where two states stand among all, and nothing that either did to the other.</summary>
    public static IReadOnlyList<string> Indirect { get; } = ["un-votes", "trade", "igo"];

    /// <summary>All layers, those of <c>indicators.csv</c> included, in order of name.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. IndicatorTable.All.Select(indicator => indicator.Layer).Concat([Ties, Events, Claims]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
