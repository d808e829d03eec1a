namespace Entente.Relations.Measurement;

/// <summary>The distances between all pairs of one year's UN positions: what is near and what is far that year.</summary>
/// <param name="Mean">Mean distance.</param>
/// <param name="Deviation">Standard deviation of the distances.</param>
internal readonly record struct VotingScale(double Mean, double Deviation)
{
    /// <summary>The scale of a year's positions.</summary>
    public static VotingScale Of(IReadOnlyList<double> positions)
    {
        double sum = 0, squares = 0;
        long count = 0;
        for (int one = 0; one < positions.Count; one++)
        {
            for (int other = one + 1; other < positions.Count; other++)
            {
                double distance = Math.Abs(positions[one] - positions[other]);
                sum += distance;
                squares += distance * distance;
                count++;
            }
        }

        double mean = count == 0 ? 0 : sum / count;
        return new VotingScale(mean, count == 0 ? 1 : Math.Sqrt(Math.Max(1e-9, (squares / count) - (mean * mean))));
    }

    /// <summary>Nearness of two positions: standard deviations by which their distance is under the year's mean.</summary>
    public double Nearness(double one, double other) => (Mean - Math.Abs(one - other)) / Deviation;
}
