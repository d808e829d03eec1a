using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>The rows of the mood's weights that the words of one sentence have by themselves and with the next; looked up once.</summary>
internal sealed class WordRows
{
    private readonly int[] _words;
    private readonly int[] _pairs;

    /// <summary>Looks up the rows of a sentence.</summary>
    public WordRows(SentenceGraph graph, MoodWeights weights)
    {
        Weights = weights;
        int count = graph.Tokens.Count;
        (_words, _pairs) = (new int[count], new int[count]);
        for (int at = 0; at < count; at++)
        {
            _words[at] = weights.Find(FeatureKey.Of("word ", graph.Lemma(at)));
            _pairs[at] = at < count - 1 ? weights.Find(FeatureKey.Of("pair ", graph.Lemma(at), " ", graph.Lemma(at + 1))) : -1;
        }
    }

    /// <summary>The weights.</summary>
    public MoodWeights Weights { get; }

    /// <summary>The row of a word, or -1.</summary>
    public int Word(int at) => _words[at];

    /// <summary>The row of a word with the next, or -1.</summary>
    public int Pair(int at) => _pairs[at];
}
