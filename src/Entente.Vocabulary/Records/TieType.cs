namespace Entente.Vocabulary;

/// <summary>The kind of a recorded tie, by the word of <c>tie-types.csv</c> ("defence-pact", "war", "sanctions").</summary>
/// <param name="Code">Lower case, hyphens between words.</param>
/// <param name="Sign">+1 friendly, -1 hostile.</param>
/// <param name="Strength">How much such a tie alone says of a relation, in (0, 1].</param>
/// <param name="HalfLifeDays">For a moment rather than a spell: days after which it counts half; null for a spell,
/// which counts in full while it lasts.</param>
/// <param name="Label">The words for a reader ("defence pact").</param>
/// <param name="Group">The family for evidence: "alliance", "conflict", "economy", "diplomacy", "arms", "corridor", "territory".</param>
public sealed record TieType(string Code, int Sign, double Strength, double? HalfLifeDays, string Label, string Group);
