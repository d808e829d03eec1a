using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The year of each roll call, from the table that dates them.</summary>
public static class RollCallYears
{
    // Session 1 met in January 1946; later sessions open in the autumn of 1945 + session.
    private const int YearBeforeFirstSession = 1945;

    /// <summary>Reads a table of roll calls with <c>rcid</c> (or <c>item</c>) and <c>year</c>, <c>date</c> or <c>session</c>.</summary>
    /// <param name="lines">The text, with a header, cells parted by commas.</param>
    /// <returns>The year by roll call.</returns>
    /// <exception cref="SourceException">ENT0660 a column is missing; ENT0661 a date that is none; ENT0662 no rows.</exception>
    /// <remarks>A date counts before a session: the session of a year goes on into the next.</remarks>
    public static IReadOnlyDictionary<string, int> Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int line = 0;
        List<string> header = QuotedRows.Next(lines, ref line) ?? [""];
        int At(params string[] names) => names.Select(name => header.FindIndex(cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(at => at >= 0, -1);
        int item = At("rcid", "item");
        int when = At("year", "date");
        int session = when >= 0 ? -1 : At("session");
        if (item < 0 || (when < 0 && session < 0))
        {
            throw new SourceException(new Failure("ENT0660", $"The header '{TieRow.Short(string.Join(',', header))}' dates no roll calls.", "line 1",
                "Name the columns rcid and date (or year, or session)."));
        }

        Dictionary<string, int> years = new(StringComparer.Ordinal);
        while (QuotedRows.Next(lines, ref line) is { } cells)
        {
            if (cells.Count <= Math.Max(item, Math.Max(when, session)))
            {
                throw TieRow.At("ENT0661", $"'{TieRow.Short(string.Join(',', cells))}' has fewer cells than the header.", line, "Mend the row.");
            }

            string text = cells[Math.Max(when, session)];
            years[cells[item]] = session >= 0 ? YearBeforeFirstSession + Whole(text, line) : Whole(text[..Math.Min(4, text.Length)], line);
        }

        return years.Count > 0 ? years : throw new SourceException(new Failure("ENT0662", "The table has no roll calls.", "the table of roll calls", "Name the table that dates them."));
    }

    private static int Whole(string text, int line) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        ? year
        : throw TieRow.At("ENT0661", $"'{TieRow.Short(text)}' is no year, date or session.", line, "Give dates as 1990-12-31.");
}
