using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>The weights by which the mood of a predicate is weighed: a row of numbers for each feature, one for each mood.</summary>
/// <param name="rows">The weights by feature.</param>
internal sealed class MoodWeights(IReadOnlyDictionary<string, float[]> rows)
{
    private static readonly Lazy<MoodWeights> Shipped = new(Load);

    /// <summary>The weights that travel in this assembly.</summary>
    public static MoodWeights Standard => Shipped.Value;

    /// <summary>The weights by feature.</summary>
    public IReadOnlyDictionary<string, float[]> Rows { get; } = rows;

    private float[][] Weights { get; } = [.. rows.Values];

    private Dictionary<ulong, int> ByKey { get; } = rows.Keys.Select((feature, index) => (feature, index)).ToDictionary(row => FeatureKey.Of(row.feature), row => row.index);

    /// <summary>The row of a feature by the key of its name; -1 where it has none.</summary>
    public int Find(ulong key) => ByKey.TryGetValue(key, out int row) ? row : -1;

    /// <summary>The weights of a row.</summary>
    public float[] Of(int row) => Weights[row];

    /// <summary>How likely each mood is, in the order of the labels; they sum to one.</summary>
    public double[] Of(IEnumerable<string> features)
    {
        WeighedFeatures weighed = new(this);
        foreach (string feature in features)
        {
            weighed.Add(feature);
        }

        return Chances(weighed.Scores);
    }

    /// <summary>Turns sums of weights into chances, which sum to one.</summary>
    public static double[] Chances(ReadOnlySpan<double> scores)
    {
        double[] chances = scores.ToArray();
        double most = chances.Max();
        double sum = 0;
        for (int label = 0; label < chances.Length; label++)
        {
            chances[label] = Math.Exp(chances[label] - most);
            sum += chances[label];
        }

        return [.. chances.Select(chance => chance / sum)];
    }

    private static MoodWeights Load() => new(DataTable.Embedded(typeof(MoodWeights).Assembly, "mood-weights.csv").Rows
        .ToDictionary(row => row["feature"], row => MoodFeatures.Labels.Select(label => float.Parse(row[label], CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal));
}
