using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How alike the portfolios of two states are.</summary>
/// <param name="One">A state.</param>
/// <param name="Other">Another.</param>
/// <param name="Items">Over how many items they were compared.</param>
/// <param name="S">Signorino and Ritter's S: 1 - 2 sum of differences / (items x greatest difference), in [-1, 1].</param>
/// <param name="Pi">Scott's pi: agreement beyond the chance that both share one distribution of values; null where neither varies.</param>
/// <param name="Kappa">Cohen's kappa: agreement beyond the chance of each one's own distribution; null where no disagreement could be expected.</param>
[Source("signorino-ritter-1999")]
[Source("scott-1955")]
[Source("cohen-1960")]
[Source("haege-2011")]
public sealed record PortfolioSimilarity(string One, string Other, int Items, double? S, double? Pi, double? Kappa)
{
    /// <summary>Compares two portfolios.</summary>
    /// <param name="one">Name and values by item.</param>
    /// <param name="other">The same.</param>
    /// <param name="items">All items there are.</param>
    /// <param name="span">The span of values, for the greatest difference where the options give none.</param>
    /// <param name="options">The conventions.</param>
    /// <remarks>With disagreement d between values and D0 its mean over the items, chance-corrected agreement is 1 - D0/De, De the
    /// mean disagreement expected: for kappa over all pairs of a value of one and a value of the other; for pi over all pairs from
    /// the pooled values.</remarks>
    public static PortfolioSimilarity Of(
        (string Name, IReadOnlyDictionary<string, double> Values) one, (string Name, IReadOnlyDictionary<string, double> Values) other,
        IReadOnlyList<string> items, double span, PortfolioOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        List<(double A, double B)> pairs = [];
        foreach (string item in items)
        {
            if (Cell(one, item, options) is { } a && Cell(other, item, options) is { } b)
            {
                pairs.Add((a, b));
            }
        }

        if (pairs.Count == 0)
        {
            return new PortfolioSimilarity(one.Name, other.Name, 0, null, null, null);
        }

        double greatest = Difference(options.IsBinary ? 1 : options.GreatestDifference ?? span, 0, options.IsSquared);
        double seen = pairs.Average(pair => Difference(pair.A, pair.B, options.IsSquared));
        (double Value, double Share)[] first = Shares(pairs.Select(pair => pair.A), pairs.Count);
        (double Value, double Share)[] second = Shares(pairs.Select(pair => pair.B), pairs.Count);
        (double Value, double Share)[] pooled = Shares(pairs.SelectMany(pair => new[] { pair.A, pair.B }), 2 * pairs.Count);
        return new PortfolioSimilarity(one.Name, other.Name, pairs.Count,
            greatest > 0 ? 1 - (2 * seen / greatest) : null,
            Corrected(seen, Expected(pooled, pooled, options.IsSquared)),
            Corrected(seen, Expected(first, second, options.IsSquared)));
    }

    private static double? Cell((string Name, IReadOnlyDictionary<string, double> Values) state, string item, PortfolioOptions options)
    {
        double? value = item == state.Name && !state.Values.ContainsKey(item) ? options.Self
            : state.Values.TryGetValue(item, out double given) ? given
            : options.Missing;
        return value is { } known && options.IsBinary ? (known > 0 ? 1 : 0) : value;
    }

    private static double Difference(double one, double other, bool isSquared) =>
        isSquared ? (one - other) * (one - other) : Math.Abs(one - other);

    private static (double Value, double Share)[] Shares(IEnumerable<double> values, int count) =>
        [.. values.GroupBy(value => value).OrderBy(group => group.Key).Select(group => (group.Key, group.Count() / (double)count))];

    private static double Expected((double Value, double Share)[] one, (double Value, double Share)[] other, bool isSquared) =>
        one.Sum(a => other.Sum(b => a.Share * b.Share * Difference(a.Value, b.Value, isSquared)));

    private static double? Corrected(double seen, double expected) => expected > 0 ? 1 - (seen / expected) : null;
}
