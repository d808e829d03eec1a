using System.Globalization;

namespace Entente.Sources.Tables;

/// <summary>Dates as tables write them.</summary>
internal static class DateFields
{
    /// <summary>Reads <c>1946-01-31</c> (a time of day may follow), <c>19460131</c>, <c>194601</c> or <c>1946</c>; where the day is not told, the
    /// first or last that it may be.</summary>
    public static bool TryDate(ReadOnlySpan<byte> field, bool isLast, out DateOnly day)
    {
        day = default;
        if (field.Length >= 10 && field[4] == '-' && field[7] == '-')
        {
            return Digits(field[..4], out int y) & Digits(field.Slice(5, 2), out int m) & Digits(field.Slice(8, 2), out int d)
                && (field.Length == 10 || field[10] is (byte)' ' or (byte)'T') && Make(y, m, d, isLast, out day);
        }

        if (field.Length is not (4 or 6 or 8) || !Digits(field, out int all))
        {
            return false;
        }

        return field.Length switch
        {
            4 => Make(all, 0, 0, isLast, out day),
            6 => Make(all / 100, all % 100, 0, isLast, out day),
            _ => all % 10000 != 0 && Make(all / 10000, all / 100 % 100, all % 100, isLast, out day),
        };
    }

    /// <summary>A day from its parts; 0 or less: not known, and then the first or last that it may be.</summary>
    public static bool Make(int year, int month, int day, bool isLast, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month > 12)
        {
            return false;
        }

        int m = month > 0 ? month : isLast ? 12 : 1;
        int days = DateTime.DaysInMonth(year, m);
        if (day > days)
        {
            return false;
        }

        date = new DateOnly(year, m, month > 0 && day > 0 ? day : isLast ? days : 1);
        return true;
    }

    /// <summary>Reads <c>1/31/2017</c> or <c>31/1/2017</c>, also with points or hyphens.</summary>
    public static bool TrySlashes(ReadOnlySpan<byte> field, bool dayFirst, out DateOnly day)
    {
        day = default;
        int one = field.IndexOfAny((byte)'/', (byte)'.', (byte)'-');
        int two = one < 0 ? -1 : field[(one + 1)..].IndexOfAny((byte)'/', (byte)'.', (byte)'-');
        if (two < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = field[(one + two + 2)..];
        int space = rest.IndexOf((byte)' ');
        rest = space < 0 ? rest : rest[..space];
        if (!Digits(field[..one], out int a) || !Digits(field.Slice(one + 1, two), out int b) || !Digits(rest, out int year) || a == 0 || b == 0)
        {
            return false;
        }

        return Make(rest.Length == 2 ? 2000 + year : year, dayFirst ? b : a, dayFirst ? a : b, false, out day);
    }

    private static bool Digits(ReadOnlySpan<byte> field, out int number) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
