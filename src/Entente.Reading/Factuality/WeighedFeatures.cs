using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>Adds up the weights of features as they come, and makes no names on the way.</summary>
/// <param name="weights">The weights.</param>
internal sealed class WeighedFeatures(MoodWeights weights) : IFeatureSet
{
    private readonly double[] _scores = new double[MoodFeatures.Labels.Length];

    // In which round each row was added last.
    private readonly int[] _added = new int[weights.Rows.Count];
    private int _round = 1;

    /// <summary>The sum for each mood, in the order of the labels.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _round++;
        Array.Clear(_scores);
    }

    /// <inheritdoc/>
    public void Add(params ReadOnlySpan<string> parts) => AddRow(weights.Find(FeatureKey.Of(parts)));

    /// <inheritdoc/>
    public void AddWord(SentenceGraph graph, int at)
    {
        WordRows rows = graph.RowsOf(weights);
        AddRow(rows.Word(at));
        AddRow(rows.Pair(at));
    }

    private void AddRow(int row)
    {
        if (row < 0 || _added[row] == _round)
        {
            return;
        }

        _added[row] = _round;
        float[] own = weights.Of(row);
        for (int label = 0; label < _scores.Length; label++)
        {
            _scores[label] += own[label];
        }
    }
}
