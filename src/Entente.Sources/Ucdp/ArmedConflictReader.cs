using System.Globalization;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Ucdp;

/// <summary>Reads UCDP/PRIO armed conflict years; only conflicts between states are given.</summary>
/// <remarks>Internationalised conflicts inside a state ("II") are left out: a state that helps a government against rebels
/// is not at war with that state.</remarks>
[Source("gleditsch-et-al-2002")]
public static class ArmedConflictReader
{
    /// <summary>Reads the file; a conflict between states without year or side is refused (ENT0212).</summary>
    /// <exception cref="SourceException">ENT0201: a column is missing.</exception>
    public static IEnumerable<Parsed<ConflictYearRow>> Read(TextReader text, string place)
    {
        using CsvRows rows = new(text, place, "conflict_id", "year", "gwno_a", "gwno_b", "intensity_level", "type_of_conflict");
        while (rows.Next())
        {
            if (rows["type_of_conflict"] != "interstate")
            {
                continue;
            }

            string[] first = [.. Numbers(rows["gwno_a"]), .. Numbers(rows["gwno_a_2nd"])];
            string[] second = [.. Numbers(rows["gwno_b"]), .. Numbers(rows["gwno_b_2nd"])];
            yield return rows.Whole("year") is { } year && rows.Whole("intensity_level") is { } intensity && first.Length > 0 && second.Length > 0
                ? Parsed<ConflictYearRow>.Of(new ConflictYearRow(rows["conflict_id"], year, first, second, intensity, Day(rows["start_date2"]), Day(rows["ep_end_date"])))
                : Parsed<ConflictYearRow>.Refused(rows.Refuse("ENT0212", "A conflict between states lacks its year, intensity or a side.", "gwno_b",
                    "Leave it out, or bring the edition that docs/data/ucdp.md names."));
        }
    }

    private static string[] Numbers(string field) =>
        field.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateOnly? Day(string field) =>
        DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
