namespace Entente.Vocabulary;

/// <summary>Two actors with direction: the source acts on the target.</summary>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Who is acted upon.</param>
public readonly record struct DirectedDyad(ActorId Source, ActorId Target)
{
    /// <summary>The same two without direction.</summary>
    /// <exception cref="ArgumentException">Source and target are the same actor.</exception>
    public Dyad Undirected => Dyad.Of(Source, Target);

    /// <summary>The form <c>RUS>PAK</c>.</summary>
    public override string ToString() => $"{Source}>{Target}";
}
