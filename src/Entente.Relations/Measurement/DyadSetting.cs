namespace Entente.Relations.Measurement;

/// <summary>What makes ties of any kind likelier between two states, friendly or hostile: it goes into how often an alliance or a
/// dispute is expected, never into the relation itself.</summary>
/// <param name="LogDistance">Natural logarithm of the kilometres between the middles of the states, less 8.5 (about 4,900 km).</param>
/// <param name="IsNeighbour">Whether they share a land border of today.</param>
/// <param name="IsSameRegion">Whether they lie in the same UN M49 sub-region.</param>
/// <param name="Size">Sum of the natural logarithms of both populations in millions, less 4.</param>
public readonly record struct DyadSetting(double LogDistance, bool IsNeighbour, bool IsSameRegion, double Size)
{
    /// <summary>How many numbers describe a setting.</summary>
    internal const int Count = 4;

    /// <summary>The numbers, in the order of the loadings' columns.</summary>
    internal void CopyTo(Span<double> covariates)
    {
        covariates[0] = LogDistance;
        covariates[1] = IsNeighbour ? 1 : 0;
        covariates[2] = IsSameRegion ? 1 : 0;
        covariates[3] = Size;
    }
}
