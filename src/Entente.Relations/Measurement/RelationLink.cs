namespace Entente.Relations.Measurement;

/// <summary>From the latent relation to a weight in (-1, 1): the hyperbolic tangent, with one unit on each side of neutral.</summary>
/// <param name="Friendly">Unit above 0, so chosen that years of a defence pact have +0.4 on average.</param>
/// <param name="Hostile">Unit below 0, so chosen that years of war have -0.9 on average.</param>
/// <remarks>The units are a convention, as those of a thermometer are; they never change which of two relations is the friendlier.</remarks>
public readonly record struct RelationLink(double Friendly, double Hostile)
{
    /// <summary>The weight of a latent relation.</summary>
    public double Weight(double relation) => Math.Tanh(relation * (relation >= 0 ? Friendly : Hostile));

    /// <summary>The latent relation of a weight inside (-1, 1).</summary>
    public double Relation(double weight) => Math.Atanh(weight) / (weight >= 0 ? Friendly : Hostile);

    /// <summary>How fast the weight changes with the relation.</summary>
    internal double Slope(double relation)
    {
        double weight = Weight(relation);
        return (1 - (weight * weight)) * (relation >= 0 ? Friendly : Hostile);
    }
}
