namespace Entente.Ledger.DuckDb;

/// <summary>The kinds of numbered words in the file's table <c>words</c>; each kind counts from 1.</summary>
internal enum WordKind : byte
{
    Actor = 1,
    Publisher = 2,
    Variable = 3,
}
