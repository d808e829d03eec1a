using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The major powers of the Correlates of War list (2016), by Correlates of War number.</summary>
/// <remarks>Any part of a year counts. The list ends in 2016: later years have no majors here, which is not "none".</remarks>
[Source("singer-1987")]
public static class MajorPowers
{
    /// <summary>The first year of the list.</summary>
    public const int FirstYear = 1816;

    /// <summary>The last year of the list.</summary>
    public const int LastYear = 2016;

    private static readonly (string Number, int From, int To)[] Spells =
    [
        ("2", 1898, 2016), ("200", 1816, 2016), ("220", 1816, 1940), ("220", 1945, 2016), ("255", 1816, 1918), ("255", 1925, 1945), ("255", 1991, 2016),
        ("300", 1816, 1918), ("325", 1860, 1943), ("365", 1816, 1917), ("365", 1922, 2016), ("710", 1950, 2016), ("740", 1895, 1945), ("740", 1991, 2016),
    ];

    /// <summary>The majors of a year, in order of number; null outside the list's years.</summary>
    public static IReadOnlyList<string>? Of(int year) => year is < FirstYear or > LastYear
        ? null
        : [.. Spells.Where(spell => year >= spell.From && year <= spell.To).Select(spell => spell.Number).Distinct()];
}
