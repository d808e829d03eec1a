namespace Entente.Reading.Skill;

/// <summary>A record that did not come out right.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Category">Its category.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="Missing">Events that were expected and did not come.</param>
/// <param name="Extra">Events that came and were not expected, each with the rule that made it where one is known.</param>
public sealed record RecordMiss(string Id, string Category, string Text, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra);
