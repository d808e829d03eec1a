namespace Entente.Vocabulary;

/// <summary>A row, article or reply that could not be used; stored beside the ledger, counted and shown.</summary>
/// <param name="Failure">Why, where, and how to mend it.</param>
/// <param name="Line">The line in the file, from 1, or 0 where it has none.</param>
/// <param name="Column">The column's name, or null where the whole row is meant.</param>
/// <param name="Value">The offending value, or null.</param>
public sealed record Rejection(Failure Failure, long Line, string? Column = null, string? Value = null);
