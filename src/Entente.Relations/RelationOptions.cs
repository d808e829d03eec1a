namespace Entente.Relations;

/// <summary>Which evidence counts, and the constants of the formula; the defaults are those of docs/methods/relations.md.</summary>
public sealed record RelationOptions
{
    /// <summary>The share at which past force still counts once a peace treaty, normalisation, border settlement, friendship or
    /// non-aggression treaty has followed it, in [0, 1].</summary>
    public double SettledShare { get; init; } = 0.4;

    /// <summary>Days after which a coded event or a claim of an article counts half.</summary>
    public double EventHalfLifeDays { get; init; } = 365;

    /// <summary>Each further piece of one family counts this share of the one before, so that papers do not add up without end.</summary>
    public double NextOfFamily { get; init; } = 0.5;

    /// <summary>How many years back the last yearly observation may lie before a relation is unknown again.</summary>
    public int MostYearsBack { get; init; } = 2;

    /// <summary>Whether recorded ties count.</summary>
    public bool WithTies { get; init; } = true;

    /// <summary>Whether UN voting counts.</summary>
    public bool WithVotes { get; init; } = true;

    /// <summary>Whether coded events of articles count.</summary>
    public bool WithEvents { get; init; } = true;

    /// <summary>The only layers that count ("ties", "un-votes", "alliances", ...), or null for all.</summary>
    public IReadOnlyList<string>? Layers { get; init; }

    /// <summary>Layers that do not count.</summary>
    public IReadOnlyList<string> WithoutLayers { get; init; } = [];

    /// <summary>Documents whose events and claims do not count: the article under test must not be its own witness.</summary>
    public IReadOnlyList<string> WithoutDocuments { get; init; } = [];

    /// <summary>Kinds of ties, by code, that do not count; for tests of validity.</summary>
    public IReadOnlyList<string> WithoutTypes { get; init; } = [];

    /// <summary>Whether a layer counts.</summary>
    internal bool IsOn(string layer) => (Layers is null || Layers.Contains(layer, StringComparer.Ordinal)) && !WithoutLayers.Contains(layer, StringComparer.Ordinal)
        && layer switch { RelationLayer.Ties => WithTies, VotingRecord.Layer => WithVotes, RelationLayer.Events => WithEvents, _ => true };
}
