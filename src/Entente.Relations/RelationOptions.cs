namespace Entente.Relations;

/// <summary>Which evidence counts, and the constants of the formula; the defaults are those of docs/methods/relations.md.</summary>
public sealed record RelationOptions
{
    /// <summary>How far one full unit of evidence moves a relation, on the scale of the inverse hyperbolic tangent.</summary>
    public double Gain { get; init; } = 0.6;

    /// <summary>The most that one family may say, in (0, 1): wars are not certainty, nor are treaties.</summary>
    public double MostOfFamily { get; init; } = 0.9;

    /// <summary>The standard deviation of a relation without any evidence, on the same scale.</summary>
    public double UnitDeviation { get; init; } = 0.5;

    /// <summary>The farthest that UN voting may speak for or against, in weight; with its small precision voting alone stays within 0.05,
    /// so that it never makes a tie that counts in a partition.</summary>
    public double MostOfVotes { get; init; } = 0.30;

    /// <summary>The share at which past force still counts once a peace treaty, normalisation, border settlement, friendship or
    /// non-aggression treaty has followed it, in [0, 1].</summary>
    public double SettledShare { get; init; } = 0.4;

    /// <summary>Days after which a coded event counts half.</summary>
    public double EventHalfLifeDays { get; init; } = 365;

    /// <summary>Each further piece of one family counts this share of the one before, so that papers do not add up without end.</summary>
    public double NextOfFamily { get; init; } = 0.5;

    /// <summary>How many years back a UN position may be taken from where the year itself has none.</summary>
    public int MostYearsBack { get; init; } = 2;

    /// <summary>Whether recorded ties count.</summary>
    public bool WithTies { get; init; } = true;

    /// <summary>Whether UN voting counts.</summary>
    public bool WithVotes { get; init; } = true;

    /// <summary>Whether coded events of articles count.</summary>
    public bool WithEvents { get; init; } = true;

    /// <summary>Documents whose events do not count: the article under test must not be its own witness.</summary>
    public IReadOnlyList<string> WithoutDocuments { get; init; } = [];

    /// <summary>Kinds of ties, by code, that do not count; for tests of validity.</summary>
    public IReadOnlyList<string> WithoutTypes { get; init; } = [];
}
