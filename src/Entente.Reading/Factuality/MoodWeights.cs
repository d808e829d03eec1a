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

    /// <summary>How likely each mood is, in the order of the labels; they sum to one.</summary>
    public double[] Of(IEnumerable<string> features)
    {
        double[] scores = new double[MoodFeatures.Labels.Length];
        foreach (string feature in features)
        {
            if (Rows.TryGetValue(feature, out float[]? weights))
            {
                for (int label = 0; label < scores.Length; label++)
                {
                    scores[label] += weights[label];
                }
            }
        }

        double most = scores.Max();
        double sum = 0;
        for (int label = 0; label < scores.Length; label++)
        {
            scores[label] = Math.Exp(scores[label] - most);
            sum += scores[label];
        }

        return [.. scores.Select(score => score / sum)];
    }

    private static MoodWeights Load() => new(DataTable.Embedded(typeof(MoodWeights).Assembly, "mood-weights.csv").Rows
        .ToDictionary(row => row["feature"], row => MoodFeatures.Labels.Select(label => float.Parse(row[label], CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal));
}
