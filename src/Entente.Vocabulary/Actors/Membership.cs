namespace Entente.Vocabulary;

/// <summary>One actor's belonging to an organisation or bloc.</summary>
/// <param name="Member">Who belongs.</param>
/// <param name="Valid">From when to when.</param>
public sealed record Membership(ActorId Member, DateSpan Valid);
