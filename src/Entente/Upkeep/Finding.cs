namespace Entente.Upkeep;

/// <summary>One thing that an examination looked at.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="IsGood">Whether it is as it should be.</param>
/// <param name="Says">What was found.</param>
/// <param name="Mend">What to do about it, or null where it is good.</param>
public sealed record Finding(string Name, bool IsGood, string Says, string? Mend = null);
