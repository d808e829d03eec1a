using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Entente.Vocabulary;

/// <summary>A date known to the day, to the month, or to the year only. What is not known is not guessed.</summary>
/// <remarks><c>default</c> is no date and fails on use of any member but <see cref="IsKnown"/>.</remarks>
public readonly record struct PartialDate : ISpanParsable<PartialDate>, IComparable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day)
    {
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>False for <c>default</c> only.</summary>
    public bool IsKnown => _year != 0;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => IsKnown ? _year : throw new InvalidOperationException("A default PartialDate holds no date.");

    /// <summary>The month, 1 to 12, or null where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null where it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day that the date may be.</summary>
    public DateOnly Earliest => new(Year, Math.Max(1, (int)_month), Math.Max(1, (int)_day));

    /// <summary>The last day that the date may be.</summary>
    public DateOnly Latest => _day != 0 ? Earliest
        : _month != 0 ? new DateOnly(Year, _month, DateTime.DaysInMonth(Year, _month))
        : new DateOnly(Year, 12, 31);

    /// <summary>A date known to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not in 1 to 9999.</exception>
    public static PartialDate From(int year) => From(new DateOnly(year, 1, 1), 0, 0);

    /// <summary>A date known to the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public static PartialDate From(int year, int month) => From(new DateOnly(year, month, 1), month, 0);

    /// <summary>A date known to the day.</summary>
    public static PartialDate From(DateOnly day) => From(day, day.Month, day.Day);

    /// <summary>A date known to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The three do not make a day of the calendar.</exception>
    public static PartialDate From(int year, int month, int day) => From(new DateOnly(year, month, day));

    /// <inheritdoc />
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out PartialDate result)
            ? result
            : throw new FormatException($"'{s}' is not a date of the form 2021, 2021-04 or 2021-04-10.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static PartialDate Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc />
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <summary>Reads <c>2021</c>, <c>2021-04</c> or <c>2021-04-10</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        s = s.Trim();
        if (s.Length is not (4 or 7 or 10)
            || !int.TryParse(s[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year == 0)
        {
            return false;
        }

        int month = 0;
        int day = 0;
        if (s.Length >= 7 && (s[4] != '-'
            || !int.TryParse(s[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out month)
            || month is < 1 or > 12))
        {
            return false;
        }

        if (s.Length == 10 && (s[7] != '-'
            || !int.TryParse(s[8..], NumberStyles.None, CultureInfo.InvariantCulture, out day)
            || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        result = new PartialDate(year, month, day);
        return true;
    }

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Orders by the earliest day, then the less exact first; a default comes before all.</summary>
    public int CompareTo(PartialDate other) =>
        (_year, _month, _day).CompareTo((other._year, other._month, other._day));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO 8601 form, as long as the date is known: <c>2021</c>, <c>2021-04</c>, <c>2021-04-10</c>.</summary>
    public override string ToString() => !IsKnown ? "unknown"
        : _month == 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : _day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}-{_day:00}");

    private static PartialDate From(DateOnly valid, int month, int day) => new(valid.Year, month, day);
}
