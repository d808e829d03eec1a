using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Entente.Vocabulary;

/// <summary>Entente's own name for an actor: for a state of today its ISO 3166-1 alpha-3 code ("PAK"), for a state of
/// the past the code of <c>states.csv</c> ("GDR"), for others a short capital word ("NATO", "TALIBAN").</summary>
/// <remarks><c>default</c> names nobody and prints as an empty text.</remarks>
public readonly record struct ActorId : IComparable<ActorId>, ISpanParsable<ActorId>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private readonly string? _text;

    private ActorId(string text) => _text = text;

    /// <summary>The text, 2 to 32 of A-Z, 0-9 and underscore, beginning with a letter.</summary>
    public string Text => _text ?? "";

    /// <summary>Makes an id of its text.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static ActorId From(string text) => Parse(text, null);

    /// <inheritdoc />
    public static ActorId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ActorId id)
            ? id
            : throw new FormatException($"'{s}' is not an actor id: 2 to 32 of A-Z, 0-9 and _, a letter first.");

    /// <inheritdoc />
    public static ActorId Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ActorId result)
    {
        result = default;
        if (s.Length is < 2 or > 32 || s[0] is < 'A' or > 'Z'
            || s.ContainsAnyExcept(Allowed))
        {
            return false;
        }

        result = new ActorId(s.ToString());
        return true;
    }

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActorId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(ActorId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(ActorId left, ActorId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(ActorId left, ActorId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after.</summary>
    public static bool operator <=(ActorId left, ActorId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before.</summary>
    public static bool operator >=(ActorId left, ActorId right) => left.CompareTo(right) >= 0;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
