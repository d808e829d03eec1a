namespace Entente.Ledger.DuckDb;

/// <summary>The numbered words of a ledger: actors, publishers, variables, acts, parties, places.</summary>
internal sealed class WordBooks
{
    public WordBook<Word> Actors { get; } = new();

    public WordBook<Word> Publishers { get; } = new();

    public WordBook<Word> Variables { get; } = new();

    public WordBook<Act> Acts { get; } = new();

    public WordBook<Party> Parties { get; } = new();

    public WordBook<EventPlace> Places { get; } = new();

    /// <summary>What is new since it was last asked, to be written with the chunk that needs it first.</summary>
    public FreshWords Fresh() => new(Actors.Fresh(), Publishers.Fresh(), Variables.Fresh(), Acts.Fresh(), Parties.Fresh(), Places.Fresh());
}
