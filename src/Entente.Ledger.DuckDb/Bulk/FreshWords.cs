namespace Entente.Ledger.DuckDb;

/// <summary>Numbered words that the file does not hold yet.</summary>
internal sealed record FreshWords(
    (uint Number, Word Word)[] Actors,
    (uint Number, Word Word)[] Publishers,
    (uint Number, Word Word)[] Variables,
    (uint Number, Act Word)[] Acts,
    (uint Number, Party Word)[] Parties,
    (uint Number, EventPlace Word)[] Places);
