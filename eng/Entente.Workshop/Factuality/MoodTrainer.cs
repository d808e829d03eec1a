using Entente.Reading.Factuality;

namespace Entente.Workshop.Factuality;

/// <summary>Fits the weights of moods: a multinomial logistic model by stochastic descent with a step of its own for each weight, drawn towards
/// nothing. The same items give the same weights.</summary>
internal sealed class MoodTrainer(int epochs, double rate, double decay, int least)
{
    /// <summary>Fits weights to items; each counts as much as its weight says.</summary>
    public MoodWeights Fit(IReadOnlyList<(MoodItem Item, double Weight)> items)
    {
        int labels = MoodFeatures.Labels.Length;
        Dictionary<string, int> counts = [];
        foreach (string feature in items.SelectMany(item => item.Item.Features))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        string[] known = [.. counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        int[][] rows = [.. items.Select(item => item.Item.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray())];
        int[] gold = [.. items.Select(item => Array.IndexOf(MoodFeatures.Labels, item.Item.Label))];
        double[,] weights = new double[known.Length, labels], steps = new double[known.Length, labels];
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        ulong state = 0x9E3779B97F4A7C15UL;
        double[] scores = new double[labels];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state = (state * 6364136223846793005UL) + 1442695040888963407UL;
                int other = (int)((state >> 33) % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (int at in order)
            {
                Array.Clear(scores);
                foreach (int feature in rows[at])
                {
                    for (int label = 0; label < labels; label++)
                    {
                        scores[label] += weights[feature, label];
                    }
                }

                double most = scores.Max();
                double sum = scores.Sum(score => Math.Exp(score - most));
                for (int label = 0; label < labels; label++)
                {
                    double slope = ((Math.Exp(scores[label] - most) / sum) - (label == gold[at] ? 1 : 0)) * items[at].Weight;
                    foreach (int feature in rows[at])
                    {
                        double own = slope + (decay * weights[feature, label]);
                        steps[feature, label] += own * own;
                        weights[feature, label] -= rate * own / Math.Sqrt(1 + steps[feature, label]);
                    }
                }
            }
        }

        Dictionary<string, float[]> fitted = [];
        for (int feature = 0; feature < known.Length; feature++)
        {
            float[] row = [.. Enumerable.Range(0, labels).Select(label => (float)Math.Round(weights[feature, label], 2))];
            if (row.Any(weight => Math.Abs(weight) >= .02f))
            {
                fitted[known[feature]] = row;
            }
        }

        return new MoodWeights(fitted);
    }
}
