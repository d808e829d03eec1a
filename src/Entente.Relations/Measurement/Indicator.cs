namespace Entente.Relations.Measurement;

/// <summary>One kind of evidence that measures relations; its numbers stand in <see cref="RelationLoadings"/>.</summary>
/// <param name="Key">The key in the loadings ("alliance.defence").</param>
/// <param name="Layer">The layer that switches it on and off ("alliances").</param>
/// <param name="Form">How it speaks.</param>
/// <param name="Sign">+1 where more of it is friendlier, -1 where it is more hostile; the loading keeps to it.</param>
/// <param name="Given">For a further step of a ladder: the key of the step without which it is not asked ("dispute"); else null.</param>
/// <param name="Label">The words for a reader.</param>
/// <param name="Source">The key of the citation in <c>docs/references.bib</c>.</param>
public sealed record Indicator(string Key, string Layer, IndicatorForm Form, int Sign, string? Given, string Label, string Source);
