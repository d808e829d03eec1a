using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>One group of a division into any number of blocs.</summary>
/// <param name="Letter">"A", "B", ... "Z", "AA", ...: A holds the actor with the greatest weight of ties (of equals the
/// ordinally first); each next letter goes to the bloc of the strongest actor not yet in a lettered bloc.</param>
/// <param name="Members">The members, in order of id.</param>
public sealed record Bloc(string Letter, IReadOnlyList<ActorId> Members);
