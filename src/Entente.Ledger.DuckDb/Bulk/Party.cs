namespace Entente.Ledger.DuckDb;

/// <summary>One side of an event as the data set writes it: code or name, and role.</summary>
internal readonly record struct Party(string Code, string Role);
