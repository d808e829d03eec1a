namespace Entente.Balance;

/// <summary>A frustrated triad of a window in words.</summary>
/// <param name="Actors">The three, in the sentence's order.</param>
/// <param name="Strain">The size of its faintest tie, in the unit of the ties.</param>
/// <param name="Hostile">How many of its ties are hostile: 1, or 3.</param>
/// <param name="Sentence">"A friend of B, B friend of C, C rival of A."</param>
public sealed record TriadSentence(IReadOnlyList<string> Actors, decimal Strain, int Hostile, string Sentence);
