using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>Features with their names, for fitting weights.</summary>
internal sealed class NamedFeatures : IFeatureSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The names, in the order they came.</summary>
    public IReadOnlyList<string> Names => [.. _names];

    /// <inheritdoc/>
    public void Add(params ReadOnlySpan<string> parts) => _names.Add(string.Concat(parts));

    /// <inheritdoc/>
    public void AddWord(SentenceGraph graph, int at)
    {
        Add("word ", graph.Lemma(at));
        if (at < graph.Tokens.Count - 1)
        {
            Add("pair ", graph.Lemma(at), " ", graph.Lemma(at + 1));
        }
    }
}
