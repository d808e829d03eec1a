namespace Entente.Relations.Measurement;

/// <summary>What a fit found.</summary>
/// <param name="Loadings">The numbers.</param>
/// <param name="Likelihoods">The log-likelihood after each round: every observation given those before it.</param>
/// <param name="Observations">How many observations of each indicator it rests on.</param>
public sealed record FitResult(RelationLoadings Loadings, IReadOnlyList<double> Likelihoods, IReadOnlyDictionary<string, long> Observations);
