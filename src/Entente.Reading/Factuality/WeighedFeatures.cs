namespace Entente.Reading.Factuality;

/// <summary>Adds up the weights of features as they come, and makes no names on the way.</summary>
/// <param name="weights">The weights.</param>
internal sealed class WeighedFeatures(MoodWeights weights) : IFeatureSet
{
    private readonly HashSet<ulong> _seen = [];
    private readonly double[] _scores = new double[MoodFeatures.Labels.Length];

    /// <summary>The sum for each mood, in the order of the labels.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _seen.Clear();
        Array.Clear(_scores);
    }

    /// <inheritdoc/>
    public void Add(params ReadOnlySpan<string> parts)
    {
        ulong key = FeatureKey.Of(parts);
        if (weights.Find(key) is not { } row || !_seen.Add(key))
        {
            return;
        }

        for (int label = 0; label < _scores.Length; label++)
        {
            _scores[label] += row[label];
        }
    }
}
