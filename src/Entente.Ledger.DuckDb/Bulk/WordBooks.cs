using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The numbered words of a ledger: actors, publishers, variables, acts, parties, places.</summary>
internal sealed class WordBooks
{
    public WordBook<ActorId> Actors { get; } = new();

    public WordBook<string> Publishers { get; } = new(StringComparer.Ordinal);

    public WordBook<string> Variables { get; } = new(StringComparer.Ordinal);

    public WordBook<Act> Acts { get; } = new();

    public WordBook<Party> Parties { get; } = new();

    public WordBook<EventPlace> Places { get; } = new();

    /// <summary>What is new since it was last asked, to be written with the chunk that needs it first.</summary>
    public FreshWords Fresh() => new(Actors.Fresh(), Publishers.Fresh(), Variables.Fresh(), Acts.Fresh(), Parties.Fresh(), Places.Fresh());
}
