using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Numbered words that the file does not hold yet.</summary>
internal sealed record FreshWords(
    (uint Number, ActorId Word)[] Actors,
    (uint Number, string Word)[] Publishers,
    (uint Number, string Word)[] Variables,
    (uint Number, Act Word)[] Acts,
    (uint Number, Party Word)[] Parties,
    (uint Number, EventPlace Word)[] Places);
