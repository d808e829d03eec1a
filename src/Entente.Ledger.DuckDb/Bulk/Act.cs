namespace Entente.Ledger.DuckDb;

/// <summary>What was done, as the data set codes it; a few hundred of them stand for millions of events.</summary>
internal readonly record struct Act(string Code, string Type, byte Quad, float Goldstein);
