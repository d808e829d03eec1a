namespace Entente.Briefs;

/// <summary>One key figure of the masthead.</summary>
/// <param name="Value">The figure as shown ("9", "4 of 11").</param>
/// <param name="Label">What it counts ("events read").</param>
/// <param name="Note">What it is made of ("6 asserted, 3 foretold"), or null.</param>
public sealed record BriefFigure(string Value, string Label, string? Note = null);
