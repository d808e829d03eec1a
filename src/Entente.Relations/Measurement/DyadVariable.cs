namespace Entente.Relations.Measurement;

/// <summary>The variables that the panel is built of.</summary>
public static class DyadVariable
{
    /// <summary>1 an alliance without defence duty (neutrality, non-aggression, consultation), 2 with it; the highest of a year counts.</summary>
    public const string Alliance = "alliance";

    /// <summary>Highest hostility of a dispute in the year: 2 threat, 3 display of force, 4 use of force, 5 war.</summary>
    public const string Dispute = "dispute";

    /// <summary>1 where a strategic rivalry stood in the year.</summary>
    public const string Rivalry = "rivalry";

    /// <summary>Trade in both directions together, in one money unit for all pairs of a year.</summary>
    public const string Trade = "trade";

    /// <summary>Organisations of which both are full members.</summary>
    public const string Organisations = "igo";

    /// <summary>Where major arms were delivered in the year, over 0.</summary>
    public const string Arms = "arms";

    /// <summary>Cooperative events between the two, material ones twice; mirrored events collapsed.</summary>
    public const string Cooperation = "cooperation";

    /// <summary>Conflictual events, the same way.</summary>
    public const string Conflict = "conflict";
}
