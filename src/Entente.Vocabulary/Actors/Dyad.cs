namespace Entente.Vocabulary;

/// <summary>Two different actors, without direction; the ordinally lesser id stands first.</summary>
public readonly record struct Dyad : IComparable<Dyad>
{
    private Dyad(ActorId first, ActorId second) => (First, Second) = (first, second);

    /// <summary>The ordinally lesser id.</summary>
    public ActorId First { get; }

    /// <summary>The ordinally greater id.</summary>
    public ActorId Second { get; }

    /// <summary>Puts two actors in order.</summary>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public static Dyad Of(ActorId one, ActorId other) => one.CompareTo(other) switch
    {
        < 0 => new Dyad(one, other),
        > 0 => new Dyad(other, one),
        _ => throw new ArgumentException($"A dyad takes two different actors, not {one} twice.", nameof(other)),
    };

    /// <summary>Whether the actor is one of the two.</summary>
    public bool Has(ActorId actor) => First == actor || Second == actor;

    /// <summary>Order by the first, then the second.</summary>
    public int CompareTo(Dyad other) => (First, Second).CompareTo((other.First, other.Second));

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(Dyad left, Dyad right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(Dyad left, Dyad right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after.</summary>
    public static bool operator <=(Dyad left, Dyad right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before.</summary>
    public static bool operator >=(Dyad left, Dyad right) => left.CompareTo(right) >= 0;

    /// <summary>The form <c>PAK-RUS</c>.</summary>
    public override string ToString() => $"{First}-{Second}";
}
