using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>Takes up features, each named by the words that are written one behind the other.</summary>
internal interface IFeatureSet
{
    /// <summary>Adds a feature; one that is in already stays once.</summary>
    /// <param name="parts">The parts of its name.</param>
    void Add(params ReadOnlySpan<string> parts);

    /// <summary>Adds what a word of the sentence tells by itself and with the next.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="at">The word.</param>
    void AddWord(SentenceGraph graph, int at);
}
