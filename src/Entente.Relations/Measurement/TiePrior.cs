namespace Entente.Relations.Measurement;

/// <summary>What recorded ties let expect of the relations of a panel before any data set speaks, by place: a mean, and how far the relation
/// strays from it. Without ties the mean is 0 and the spread 1.</summary>
internal sealed class TiePrior
{
    /// <summary>Nothing recorded anywhere in a panel of this length.</summary>
    public TiePrior(int length)
    {
        (Mean, Spread) = (new float[length], new float[length]);
        Array.Fill(Spread, 1f);
    }

    /// <summary>Mean of the relation.</summary>
    public float[] Mean { get; }

    /// <summary>Standard deviation of the relation around it, in (0, 1].</summary>
    public float[] Spread { get; }
}
