using Entente.Foresight.WhatIf;

namespace Entente.Briefs;

/// <summary>One relation that a scenario moves.</summary>
/// <param name="First">One side, by name.</param>
/// <param name="Second">The other side, by name.</param>
/// <param name="Shock">From what to what.</param>
public sealed record BriefLever(string First, string Second, Shock Shock);
