namespace Entente.Relations;

/// <summary>One piece of evidence in a relation.</summary>
/// <param name="Layer">The layer ("ties", "events", "un-votes", "alliances").</param>
/// <param name="Title">What it is, in words a reader can look up ("defence pact, 1951-").</param>
/// <param name="Value">What it alone says of the relation, in [-1, 1].</param>
/// <param name="Precision">How much it counts against the others; greater than 0.</param>
/// <param name="DataSet">The data set's key.</param>
/// <param name="Citation">The citation's key.</param>
/// <param name="RecordId">The id of the recorded tie or event it rests on, or null for a computed value.</param>
public sealed record Contribution(
    string Layer, string Title, double Value, double Precision, string DataSet, string Citation, string? RecordId)
{
    /// <summary>What it adds to the latent relation, in its standard deviations: the shares of all contributions add up to it exactly, and the
    /// link makes the weight of the sum.</summary>
    public double Share { get; init; }
}
