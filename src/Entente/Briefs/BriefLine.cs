namespace Entente.Briefs;

/// <summary>One line of the brief as plain text.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">The line, without line ends, control characters or colour.</param>
public sealed record BriefLine(BriefLineRole Role, string Text);
