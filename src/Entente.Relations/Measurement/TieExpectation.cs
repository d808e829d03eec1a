namespace Entente.Relations.Measurement;

/// <summary>What recorded ties let expect of a relation before any data set speaks.</summary>
/// <param name="Mean">Mean of the latent relation.</param>
/// <param name="Spread">Standard deviation around it, in (0, 1].</param>
internal readonly record struct TieExpectation(double Mean, double Spread)
{
    /// <summary>Without ties: neutral, and all open.</summary>
    public static TieExpectation None { get; } = new(0, 1);

    /// <summary>Families of ties add up, and each makes the relation surer, whatever its sign: the precision grows with how full they are.</summary>
    /// <param name="families">Loading and fullness of each family.</param>
    /// <param name="precision">What a family as full as can be adds to the precision, which is 1 without any.</param>
    public static TieExpectation Of(IEnumerable<(double Loading, double Full)> families, double precision)
    {
        double mean = 0, full = 0;
        foreach ((double loading, double own) in families)
        {
            (mean, full) = (mean + (loading * own), full + own);
        }

        return new TieExpectation(mean, 1 / Math.Sqrt(1 + (precision * full)));
    }
}
