namespace Entente.Vocabulary;

/// <summary>A word or phrase by which texts mean an actor.</summary>
/// <param name="Text">The words as written in running text ("Islamic Republic of Pakistan", "Moscow", "Pakistani").</param>
/// <param name="Kind">What sort of name it is; a capital or a demonym is weaker evidence than a name.</param>
/// <param name="Valid">When the name meant this actor.</param>
public sealed record DatedName(string Text, NameKind Kind, DateSpan Valid)
{
    /// <summary>Whether only this very spelling counts ("US" is a state, "us" is not).</summary>
    public bool IsExact { get; init; }
}
