using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente.Reading.Documents;

/// <summary>The date that a text gives itself: in a line of its head, in the front matter, or at its end.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] DayForms = ["d MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d yyyy"];

    /// <summary>The date of a line that holds nothing else but a weekday, or a word such as "Published:" before it.</summary>
    public static PartialDate? Alone(string line)
    {
        string date = Lead().Replace(line.Trim().Trim('.', '(', ')', '"'), "");
        return Iso().IsMatch(date) && PartialDate.TryParse(date.Replace('/', '-'), null, out PartialDate known) ? known : Day(date);
    }

    /// <summary>The date in a short line of the head: alone, or beside a place or an author, but not in a sentence.</summary>
    public static PartialDate? InHead(string line)
    {
        if (Alone(line) is { } alone)
        {
            return alone;
        }

        if (IsoInLine().Match(line) is { Success: true } iso && PartialDate.TryParse(iso.Value, null, out PartialDate known))
        {
            return known;
        }

        return !line.EndsWith('.') && DayInLine().Match(line) is { Success: true } day ? Day(day.Value) : null;
    }

    /// <summary>The date that the last line of a text ends with, in digits and slashes; only the year where day and month may be either.</summary>
    public static PartialDate? AtTheEnd(string body)
    {
        Match match = SlashDate().Match(body[Math.Max(0, body.Length - 200)..].TrimEnd());
        if (!match.Success)
        {
            return null;
        }

        int first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        int second = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        int year = int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
        // 28/10 is a day and a month; 4/10 may be either, so only the year is sure.
        return (year, first, second) switch
        {
            (0, _, _) => null,
            (_, > 12 and <= 31, >= 1 and <= 12) => InCalendar(year, second, first),
            (_, >= 1 and <= 12, > 12 and <= 31) => InCalendar(year, first, second),
            (_, >= 1 and <= 12, >= 1 and <= 12) => PartialDate.From(year),
            _ => null,
        };
    }

    private static PartialDate? InCalendar(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? PartialDate.From(year, month, day) : null;

    private static PartialDate? Day(string words) =>
        DateOnly.TryParseExact(Ordinal().Replace(words, "$1").Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal), DayForms,
            CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day)
            ? PartialDate.From(day)
            : null;

    private const string Month = "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\.?)";

    [GeneratedRegex(@"^(?:(?:date|dated|published|posted|updated|issued)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex("^[0-9]{4}(?:[-/][0-9]{2}){0,2}$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")]
    private static partial Regex IsoInLine();

    [GeneratedRegex(@"\b(?:[0-9]{1,2}(?:st|nd|rd|th)? " + Month + "|" + Month + @" [0-9]{1,2}(?:st|nd|rd|th)?),? [0-9]{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayInLine();

    [GeneratedRegex("([0-9])(?:st|nd|rd|th)\\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\.?$")]
    private static partial Regex SlashDate();
}
