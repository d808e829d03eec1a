namespace Entente.Relations.Measurement;

/// <summary>Estimates what a known input adds to a relation: each layer of the data sets is left out and foretold from the input and the other
/// layers, and the loading is taken under which what was left out is likeliest.</summary>
/// <remarks>Least squares on the smoothed relation would overstate it: a relation is seen best where it is extreme.</remarks>
public static class InputFit
{
    private const double Highest = 2;
    private const int Every = 4; // a quarter of the dyads settles one number

    /// <summary>The loadings with the input's own.</summary>
    /// <param name="panel">The observations.</param>
    /// <param name="loadings">The numbers of the others.</param>
    /// <param name="start">The input's numbers to start from; its carry is kept.</param>
    /// <param name="counts">Which dyads count, by index in the panel; null for all.</param>
    public static RelationLoadings Of(DyadPanel panel, RelationLoadings loadings, IndicatorLoading start, Func<int, bool>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(loadings);
        ArgumentNullException.ThrowIfNull(start);
        int[] rows = [.. Enumerable.Range(0, panel.Dyads.Count).Where(row => counts is null || counts(row)).Where((_, at) => at % Every == 0)];
        int sign = panel.Indicators.First(indicator => indicator.Key == start.Key).Sign;
        double low = 0, high = Highest;
        for (int round = 0; round < 10; round++)
        {
            double one = low + ((high - low) * 0.381966), other = low + ((high - low) * 0.618034);
            (low, high) = LeftOut.Score(panel, With(loadings, start, sign * one), rows, null) > LeftOut.Score(panel, With(loadings, start, sign * other), rows, null) ? (low, other) : (one, high);
        }

        return With(loadings, start, sign * (low + high) / 2);
    }

    private static RelationLoadings With(RelationLoadings loadings, IndicatorLoading start, double loading) =>
        new(loadings.Persistence, loadings.Turning, loadings.Link, loadings.TiePrecision, [.. loadings.All.Where(each => each.Key != start.Key), start with { Loading = loading }]);
}
