namespace Entente.Vocabulary;

/// <summary>A stretch of one document's text, half open: [Start, End) in UTF-16 units.</summary>
/// <remarks><c>default</c> is the empty span at the beginning.</remarks>
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    private SourceSpan(int start, int end) => (Start, End) = (start, end);

    /// <summary>The first unit.</summary>
    public int Start { get; }

    /// <summary>One past the last unit; never less than <see cref="Start"/>.</summary>
    public int End { get; }

    /// <summary>How many units, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before it.</exception>
    public static SourceSpan From(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new SourceSpan(start, end);
    }

    /// <summary>The words of the span.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Covers(SourceSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    /// <summary>The least span that covers both.</summary>
    public SourceSpan Union(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Order by start, then end.</summary>
    public int CompareTo(SourceSpan other) => (Start, End).CompareTo((other.Start, other.End));

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The form <c>[3,9)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
