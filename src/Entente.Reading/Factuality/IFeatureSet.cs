namespace Entente.Reading.Factuality;

/// <summary>Takes up features, each named by the words that are written one behind the other.</summary>
internal interface IFeatureSet
{
    /// <summary>Adds a feature; one that is in already stays once.</summary>
    /// <param name="parts">The parts of its name.</param>
    void Add(params ReadOnlySpan<string> parts);
}
