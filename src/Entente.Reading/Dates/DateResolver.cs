using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Dates;

/// <summary>Finds the words for a date in a sentence and resolves them against the document's own date.</summary>
internal static partial class DateResolver
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>A date that the words of a sentence tell.</summary>
    /// <param name="Date">The date, as exact as the words are.</param>
    /// <param name="Span">The words, in the document's text.</param>
    internal readonly record struct FoundDate(PartialDate Date, SourceSpan Span);

    /// <summary>The dates in a sentence, in order.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="today">The document's date, or null; relative words then stay unresolved.</param>
    public static IReadOnlyList<FoundDate> Find(string text, Sentence sentence, PartialDate? today)
    {
        string words = sentence.Span.In(text);
        List<FoundDate> found = [];
        Add(found, sentence, FullDate().Matches(words), match => Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value, today));
        Add(found, sentence, DayMonthYear().Matches(words), match => Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value, today));
        Add(found, sentence, MonthYear().Matches(words), match => PartialDate.From(Number(match.Groups["y"].Value), Month(match.Groups["m"].Value)));
        Add(found, sentence, InYear().Matches(words), match => PartialDate.From(Number(match.Groups["y"].Value)));
        if (today is { } now)
        {
            Relative(found, sentence, words, now);
        }

        return [.. found.OrderBy(date => date.Span)];
    }

    private static void Relative(List<FoundDate> found, Sentence sentence, string words, PartialDate now)
    {
        Add(found, sentence, Ago().Matches(words), match => Back(now, Count(match.Groups["n"].Value), match.Groups["u"].Value));
        Add(found, sentence, InMonth().Matches(words), match =>
        {
            int month = Month(match.Groups["m"].Value);
            int year = now.Month is { } current && month > current ? now.Year - 1 : now.Year;
            return PartialDate.From(year, month);
        });
        if (now.Day is null)
        {
            return;
        }

        DateOnly day = now.Earliest;
        Add(found, sentence, Weekday().Matches(words), match => PartialDate.From(LastWeekday(day, match.Groups["w"].Value)));
        Add(found, sentence, NearDay().Matches(words), match => match.Value.ToLowerInvariant() switch
        {
            "yesterday" => PartialDate.From(day.AddDays(-1)),
            "the day before yesterday" => PartialDate.From(day.AddDays(-2)),
            "today" or "tonight" => PartialDate.From(day),
            "last year" => PartialDate.From(day.Year - 1),
            "this year" => PartialDate.From(day.Year),
            "this month" => PartialDate.From(day.Year, day.Month),
            "last month" => PartialDate.From(day.AddMonths(-1).Year, day.AddMonths(-1).Month),
            "last week" => PartialDate.From(day.AddDays(-7).Year, day.AddDays(-7).Month),
            _ => PartialDate.From(day.Year, day.Month),
        });
    }

    private static void Add(List<FoundDate> found, Sentence sentence, MatchCollection matches, Func<Match, PartialDate?> resolve)
    {
        foreach (Match match in matches)
        {
            SourceSpan span = SourceSpan.From(sentence.Span.Start + match.Index, sentence.Span.Start + match.Index + match.Length);
            if (!found.Any(held => held.Span.Overlaps(span)) && InCalendar(match, resolve) is { } date)
            {
                found.Add(new FoundDate(date, span));
            }
        }
    }

    // Words such as "a thousand months ago" in a text of the year 1 point outside the calendar: no date then.
    private static PartialDate? InCalendar(Match match, Func<Match, PartialDate?> resolve)
    {
        try
        {
            return resolve(match);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static PartialDate? Day(string year, string month, string day, PartialDate? today)
    {
        int y = year.Length > 0 ? Number(year) : today?.Year ?? 0;
        int m = Month(month);
        int d = Number(day);
        // "September 11" without its year is a name more often than a date.
        bool isName = year.Length == 0 && m == 9 && d == 11;
        if (y == 0 || isName || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return null;
        }

        PartialDate date = PartialDate.From(y, m, d);
        // A day without its year lies in the past of the text, within the year.
        return year.Length == 0 && today is { } now && date.Earliest > now.Latest.AddDays(31) ? PartialDate.From(y - 1, m, Math.Min(d, DateTime.DaysInMonth(y - 1, m))) : date;
    }

    private static PartialDate? Back(PartialDate now, int? count, string unit) => (count, unit) switch
    {
        (null, _) => null,
        ({ } n, "year") => now.Year - n > 0 ? PartialDate.From(now.Year - n) : null,
        ({ } n, "decade") => now.Year - (10 * n) > 0 ? PartialDate.From(now.Year - (10 * n)) : null,
        ({ } n, "month") when now.Month is not null => PartialDate.From(now.Earliest.AddMonths(-n).Year, now.Earliest.AddMonths(-n).Month),
        ({ } n, "week") when now.Day is not null => PartialDate.From(now.Earliest.AddDays(-7 * n).Year, now.Earliest.AddDays(-7 * n).Month),
        ({ } n, "day") when now.Day is not null => PartialDate.From(now.Earliest.AddDays(-n)),
        _ => null,
    };

    private static DateOnly LastWeekday(DateOnly day, string name)
    {
        DayOfWeek wanted = Enum.Parse<DayOfWeek>(name, ignoreCase: true);
        int back = ((int)day.DayOfWeek - (int)wanted + 7) % 7;
        return day.AddDays(-back);
    }

    /// <summary>A count in words or digits: "nine", "9", "a"; null where it is none.</summary>
    internal static int? Count(string word) => word.ToLowerInvariant() switch
    {
        "a" or "an" or "one" => 1,
        "two" or "couple of" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "fifteen" => 15,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1000 ? number : null,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Month(string name) =>
        Array.FindIndex(Months, month => month.StartsWith(name.TrimEnd('.')[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private const string MonthWord = @"(?<m>January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)";

    [GeneratedRegex(@"\b" + MonthWord + @" (?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<y>[0-9]{4}))?\b")]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:[-–][0-9]{1,2})? " + MonthWord + @"(?:,? (?<y>[0-9]{4}))?\b")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b" + MonthWord + @",? (?:of )?(?<y>(?:18|19|20)[0-9]{2})\b")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\b(?:in|since|of|by|during|from|until|after|before|to) (?<y>(?:18|19|20)[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex InYear();

    [GeneratedRegex(@"\b(?<n>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|[0-9]{1,3}) (?<u>day|week|month|year|decade)s? ago\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:in|last|since|this) " + MonthWord + @"\b(?! [0-9])")]
    private static partial Regex InMonth();

    [GeneratedRegex(@"\b(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:the day before yesterday|yesterday|today|tonight|last week|this week|last month|this month|last year|this year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NearDay();
}
