using Entente.Reading.Events;
using Entente.Reading.Factuality;
using Entente.Reading.Language;

namespace Entente.Workshop.Factuality;

/// <summary>Fits the linear factuality model: least squares by stochastic descent with a step of its own for each weight, the weights of all rounds
/// but the first averaged. The same items give the same bytes.</summary>
internal sealed class FactualityTrainer(int epochs, double rate, double decay, int least, uint seed)
{
    private const int MostWeight = 127;

    // The mean of many rounds pulls scores to the middle. Stretched by so much, both measures are best on the parts of the training items held out.
    private const double Stretch = 1.25;

    /// <summary>An item with its features by number.</summary>
    internal sealed record Row(uint[] Keys, float Gold, float Importance);

    /// <summary>The features of items that are already parsed.</summary>
    public static List<Row> Rows(IEnumerable<FactualityItem> items)
    {
        FeatureKeys keys = new();
        List<Row> rows = [];
        IReadOnlyList<Token>? words = null;
        SentenceGraph? graph = null;
        foreach (FactualityItem item in items)
        {
            if (!ReferenceEquals(words, item.Words) || graph is null)
            {
                words = item.Words;
                graph = new SentenceGraph(new Sentence(words[0].Span.Union(words[^1].Span), words), []);
            }

            PredicateFeatures.Fill(graph, item.Predicate, keys);
            rows.Add(new Row(keys.Sorted().ToArray(), (float)item.Factuality, item.Annotators > 1 ? 1.3f : 1));
        }

        return rows;
    }

    /// <summary>Fits a model.</summary>
    public FactualityModel Fit(IReadOnlyList<Row> rows)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint key in rows.SelectMany(row => row.Keys))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        uint[] known = [.. counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order()];
        Dictionary<uint, int> index = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int[][] features = [.. rows.Select(row => row.Keys.Where(index.ContainsKey).Select(key => index[key]).ToArray())];
        double[] weights = new double[known.Length];
        double[] steps = new double[known.Length];
        double[] total = new double[known.Length];
        int[] order = [.. Enumerable.Range(0, rows.Count)];
        ulong state = 0x9E3779B97F4A7C15UL + seed;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (int at in order)
            {
                double sum = 0;
                foreach (int feature in features[at])
                {
                    sum += weights[feature];
                }

                double slope = (Math.Clamp(sum, -4, 4) - rows[at].Gold) * rows[at].Importance;
                foreach (int feature in features[at])
                {
                    double own = slope + (decay * weights[feature]);
                    steps[feature] += own * own;
                    weights[feature] -= rate * own / Math.Sqrt(1 + steps[feature]);
                }
            }

            if (epoch > 0)
            {
                for (int i = 0; i < total.Length; i++)
                {
                    total[i] += weights[i] / (epochs - 1);
                }
            }
        }

        return Packed(known, total);
    }

    private static FactualityModel Packed(uint[] keys, double[] weights)
    {
        double scale = weights.Select(Math.Abs).DefaultIfEmpty(1).Max() / MostWeight;
        List<uint> kept = [];
        List<sbyte> packed = [];
        for (int i = 0; i < keys.Length; i++)
        {
            sbyte weight = (sbyte)Math.Round(weights[i] / scale);
            if (weight != 0)
            {
                kept.Add(keys[i]);
                packed.Add(weight);
            }
        }

        return new FactualityModel([.. kept], [.. packed], (float)(scale * Stretch));
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            int other = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
