namespace Entente.Briefs;

/// <summary>One bar: a share now and, in a scenario, after it.</summary>
/// <param name="Label">Whose ("Bloc A", "Pakistan").</param>
/// <param name="Share">In [0, 1], or null where unknown.</param>
/// <param name="After">After the scenario, in [0, 1]; null where there is no scenario or it is unknown.</param>
/// <param name="Note">Who is in it or what is missing, or null.</param>
public sealed record BriefShare(string Label, double? Share, double? After = null, string? Note = null);
