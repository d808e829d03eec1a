using System.Globalization;

namespace Entente.Reading.Dictionaries;

/// <summary>Dates of the dictionaries: YYYYMMDD, or YYMMDD where 00-30 is 2000-2030 and 31-99 is 1931-1999.</summary>
internal static class DictionaryDate
{
    /// <summary>Reads a date of six or eight digits; false for any other length, and for a day that no calendar has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length is not (6 or 8) || text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        int year = int.Parse(text[..^4], NumberStyles.None, CultureInfo.InvariantCulture);
        year += text.Length == 8 ? 0 : year <= 30 ? 2000 : 1900;
        int month = int.Parse(text[^4..^2], NumberStyles.None, CultureInfo.InvariantCulture);
        int day = int.Parse(text[^2..], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }
}
