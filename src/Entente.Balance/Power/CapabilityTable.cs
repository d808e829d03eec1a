using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A table of the six components of national capability by state and year, and the index out of them.</summary>
public sealed class CapabilityTable
{
    private static readonly string[][] Columns =
    [
        ["ccode", "stateabb", "state", "country", "actor"], ["year"], ["milex"], ["milper"], ["irst"], ["pec"], ["tpop"], ["upop"],
    ];

    private readonly SortedDictionary<int, List<(string State, MaterialCapabilities Row)>> _years;

    private CapabilityTable(SortedDictionary<int, List<(string State, MaterialCapabilities Row)>> years) => _years = years;

    /// <summary>The years with rows, ascending.</summary>
    public IReadOnlyList<int> Years => [.. _years.Keys];

    /// <summary>Reads a table with a header: a state's code or name, the year, and milex, milper, irst, pec, tpop, upop.</summary>
    /// <param name="lines">The text, cells parted by commas; an empty cell or -9 is missing, which is not 0.</param>
    /// <exception cref="SourceException">ENT0650 a column is missing; ENT0651 a row that cannot be read; ENT0652 a state twice in a year.</exception>
    public static CapabilityTable Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        string[] header = Split(lines.ReadLine() ?? "");
        int[] at = [.. Columns.Select(names => names.Select(name => Array.FindIndex(header, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(found => found >= 0, -1))];
        int missing = Array.FindIndex(at, place => place < 0);
        if (missing >= 0)
        {
            throw new SourceException(new Failure("ENT0650", $"The table has no column '{Columns[missing][0]}'.", "line 1",
                "Name the columns ccode (or state), year, milex, milper, irst, pec, tpop, upop."));
        }

        SortedDictionary<int, List<(string State, MaterialCapabilities Row)>> years = [];
        HashSet<(string, int)> seen = [];
        int line = 1;
        while (lines.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0)
            {
                continue;
            }

            string[] cells = Split(text);
            if (cells.Length < at.Max() + 1 || !int.TryParse(cells[at[1]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year) || cells[at[0]].Length == 0)
            {
                throw At("ENT0651", $"'{TieRow.Short(text)}' is not a state, a year and six components.", line, "Mend the row.");
            }

            double?[] values = [.. at[2..].Select(place => Component(cells[place], line))];
            string state = cells[at[0]];
            if (!seen.Add((state, year)))
            {
                throw At("ENT0652", $"'{TieRow.Short(state)}' stands twice in {year}.", line, "Keep one row for each state and year.");
            }

            if (!years.TryGetValue(year, out List<(string, MaterialCapabilities)>? rows))
            {
                years[year] = rows = [];
            }

            rows.Add((state, new MaterialCapabilities(ActorId.From("XX"), year, values[0], values[1], values[2], values[3], values[4], values[5])));
        }

        return years.Count > 0 ? new CapabilityTable(years) : throw At("ENT0651", "The table has no rows.", line, "Give a row for each state and year.");
    }

    /// <summary>The index of every state of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="isRenormalised">Whether the shares are scaled to add up to 1. The published series is not.</param>
    /// <returns>Shares by state as the table names it, in its order; a state without any component is left out.</returns>
    /// <exception cref="ModelException">ENT0653: the table does not cover the year.</exception>
    public IReadOnlyList<(string State, double Cinc)> Of(int year, bool isRenormalised = false)
    {
        if (!_years.TryGetValue(year, out List<(string State, MaterialCapabilities Row)>? rows))
        {
            throw new ModelException(new Failure("ENT0653", string.Create(CultureInfo.InvariantCulture, $"The table covers {_years.Keys.First()} to {_years.Keys.Last()} and not {year}."),
                "--year", "Ask for a year that it covers: there is no value outside."));
        }

        IReadOnlyList<double?> index = Cinc.Of([.. rows.Select(row => row.Row)]);
        double total = isRenormalised ? index.Sum(share => share ?? 0) : 1;
        return [.. rows.Select((row, at) => (row.State, Share: index[at])).Where(pair => pair.Share is not null).Select(pair => (pair.State, pair.Share!.Value / total))];
    }

    /// <summary>The states of a year without any component: their index is not known.</summary>
    public IReadOnlyList<string> Without(int year)
    {
        HashSet<string> with = [.. Of(year).Select(pair => pair.State)];
        return [.. _years[year].Select(row => row.State).Where(state => !with.Contains(state))];
    }

    private static double? Component(string cell, int line)
    {
        if (cell.Length == 0 || cell is "NA" or "-9" or "-9.0")
        {
            return null;
        }

        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) && value >= 0
            ? value
            : throw At("ENT0651", $"'{TieRow.Short(cell)}' is no amount of a component.", line, "Give a number of 0 or more; leave the cell empty where it is missing.");
    }

    private static string[] Split(string text) => [.. text.TrimStart('\uFEFF').Split(',').Select(cell => cell.Trim().Trim('"'))];

    private static SourceException At(string code, string cause, int line, string mend) => TieRow.At(code, cause, line, mend);
}
