namespace Entente.Vocabulary;

/// <summary>A time from one date to another, both ends counted; an open end is null.</summary>
/// <param name="From">The first date, or null where it has no known beginning.</param>
/// <param name="To">The last date, or null where it goes on.</param>
public readonly record struct DateSpan(PartialDate? From, PartialDate? To)
{
    /// <summary>All of time.</summary>
    public static DateSpan Always => default;

    /// <summary>Whether the day may lie inside: an end known to the year counts as the whole year.</summary>
    public bool Contains(DateOnly day) =>
        (From is not { } from || from.Earliest <= day) && (To is not { } to || day <= to.Latest);

    /// <summary>Whether any day of the year may lie inside.</summary>
    public bool Touches(int year) =>
        (From is not { } from || from.Earliest.Year <= year) && (To is not { } to || year <= to.Latest.Year);

    /// <summary>The form <c>from..to</c>, an open end left empty.</summary>
    public override string ToString() => $"{From}..{To}";
}
