namespace Entente.Reading.Factuality;

/// <summary>How near the reader comes to what people judged.</summary>
/// <param name="Mae">The mean absolute error, on the scale from -3 to 3.</param>
/// <param name="Pearson">The correlation with the judgements.</param>
/// <param name="N">How many predicates.</param>
public sealed record FactualityScore(double Mae, double Pearson, int N);
