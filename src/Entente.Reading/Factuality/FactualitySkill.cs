using System.Runtime.CompilerServices;
using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>Scores the factuality reader against what people judged, on trees of our own.</summary>
public static class FactualitySkill
{
    /// <summary>Scores with the treebank's words given: tags, trees and scores are ours.</summary>
    /// <param name="front">What tags and parses.</param>
    /// <param name="reader">What scores.</param>
    /// <param name="gold">The predicates that people judged.</param>
    /// <param name="cancellationToken">Stops between predicates.</param>
    public static FactualityScore Of(LanguageFront front, FactualityReader reader, IReadOnlyList<FactualityItem> gold, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(gold);
        List<double> scores = [];
        foreach (FactualityItem item in Parsed(front, gold))
        {
            cancellationToken.ThrowIfCancellationRequested();
            scores.Add(reader.Score(item.Words, item.Predicate));
        }

        return Score([.. gold.Select(item => item.Factuality)], scores);
    }

    /// <summary>The same items with our own tags and trees in place of the treebank's.</summary>
    internal static IEnumerable<FactualityItem> Parsed(LanguageFront front, IReadOnlyList<FactualityItem> gold)
    {
        ConditionalWeakTable<IReadOnlyList<Token>, IReadOnlyList<Token>> trees = [];
        return gold.Select(item => item with { Words = trees.GetValue(item.Words, front.ParseWords) });
    }

    /// <summary>The mean absolute error and the correlation of two rows of numbers.</summary>
    internal static FactualityScore Score(IReadOnlyList<double> gold, IReadOnlyList<double> found)
    {
        int count = gold.Count;
        if (count == 0)
        {
            return new FactualityScore(0, 0, 0);
        }

        double goldMean = gold.Average(), foundMean = found.Average();
        double both = 0, goldSquares = 0, foundSquares = 0, error = 0;
        for (int i = 0; i < count; i++)
        {
            both += (gold[i] - goldMean) * (found[i] - foundMean);
            goldSquares += (gold[i] - goldMean) * (gold[i] - goldMean);
            foundSquares += (found[i] - foundMean) * (found[i] - foundMean);
            error += Math.Abs(gold[i] - found[i]);
        }

        double spread = Math.Sqrt(goldSquares * foundSquares);
        return new FactualityScore(error / count, spread > 0 ? both / spread : 0, count);
    }
}
