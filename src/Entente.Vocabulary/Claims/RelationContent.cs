namespace Entente.Vocabulary;

/// <summary>What a claim says of the relation between two actors.</summary>
/// <param name="First">One side, as named.</param>
/// <param name="Second">The other side, as named.</param>
/// <param name="Sign">+1 friendly, -1 hostile, 0 said to be neutral or distant.</param>
/// <param name="Trend">+1 said to grow warmer, -1 colder, 0 steady or not said.</param>
/// <param name="Period">The time that is spoken of ("for a long time", "at present"), as words, or null.</param>
public sealed record RelationContent(ActorMention First, ActorMention Second, int Sign, int Trend, string? Period);
