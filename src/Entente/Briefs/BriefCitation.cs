namespace Entente.Briefs;

/// <summary>A work that the brief rests on.</summary>
/// <param name="Key">The key in references.bib.</param>
/// <param name="Text">The reference as a reader writes it.</param>
/// <param name="Address">Where it is found (https), or null.</param>
public sealed record BriefCitation(string Key, string Text, string? Address = null);
