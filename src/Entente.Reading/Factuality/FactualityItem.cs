using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>A predicate that people judged.</summary>
/// <param name="Words">The words of its sentence as the treebank cuts them.</param>
/// <param name="Predicate">The index of its word.</param>
/// <param name="Factuality">What people said on the mean, in [-3, 3].</param>
/// <param name="Annotators">How many people judged it.</param>
public sealed record FactualityItem(IReadOnlyList<Token> Words, int Predicate, double Factuality, int Annotators);
