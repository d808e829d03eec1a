namespace Entente.Briefs;

/// <summary>A small table of text.</summary>
/// <param name="Caption">What it shows, with units.</param>
/// <param name="Columns">The heads; one that begins with "#" has numbers and is set to the right, without the mark.</param>
/// <param name="Rows">The cells, as many as heads in each row.</param>
public sealed record BriefTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
