namespace Entente;

/// <summary>One entry of the references.</summary>
/// <param name="Key">The key.</param>
/// <param name="BibTeX">The entry as BibTeX.</param>
/// <param name="Text">The entry as a line to read: author, title, year.</param>
public sealed record Reference(string Key, string BibTeX, string Text);
