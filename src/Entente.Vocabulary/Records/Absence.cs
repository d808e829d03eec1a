namespace Entente.Vocabulary;

/// <summary>What it means, inside the years covered, that a data set has no row.</summary>
public enum Absence
{
    /// <summary>The value is not known: trade that was not reported, a state not surveyed.</summary>
    Missing,

    /// <summary>There was none: the data set lists every case, so no row for a dyad is no alliance, no dispute, no war.</summary>
    Zero,
}
