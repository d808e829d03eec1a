using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The portfolios of many states: what each holds of each item (an ally, a roll call).</summary>
/// <remarks>Rows "state,item,value" of votes, or "a,b,value" (also "ccode1,ccode2" with columns of obligations) of alliances. A vote is
/// yes 3, abstain 2, no 1 on the scale that makes the greatest difference 2; anything else is missing. Obligations become one
/// number: 3 defence or offence, 2 neutrality or consultation, 1 non-aggression, 0 none.</remarks>
public sealed class PortfolioTable
{
    private static readonly string[][] Pairs = [["state", "item"], ["country", "rcid"], ["a", "b"], ["source", "target"], ["state1", "state2"], ["ccode1", "ccode2"], ["stateabb1", "stateabb2"]];

    private readonly SortedDictionary<string, Dictionary<string, double>> _portfolios = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _items = new(StringComparer.Ordinal);
    private double _least = double.PositiveInfinity;

    private PortfolioTable(bool isDyadic) => IsDyadic = isDyadic;

    /// <summary>Whether items are states themselves, so that each has a cell for itself.</summary>
    public bool IsDyadic { get; }

    /// <summary>The greatest value in the table.</summary>
    public double Greatest { get; private set; } = double.NegativeInfinity;

    /// <summary>The first year of the rows that count; null where the table has no years.</summary>
    public int? FirstYear { get; private set; }

    /// <summary>The last year of the rows that count.</summary>
    public int? LastYear { get; private set; }

    /// <summary>The states with a portfolio, in order.</summary>
    public IReadOnlyCollection<string> States => _portfolios.Keys;

    /// <summary>The items.</summary>
    public IReadOnlyCollection<string> Items => _items;

    /// <summary>Reads a table.</summary>
    /// <param name="lines">The text, with a header, cells parted by commas.</param>
    /// <param name="from">The first year whose rows count; null for the first there is.</param>
    /// <param name="to">The last; null for the last there is. Alliances are of one year: where none is given, the table's last.</param>
    /// <param name="yearOf">The year of each item, for votes without a column for it.</param>
    /// <exception cref="SourceException">ENT0660 a column is missing, that of the year among
    /// them where years are asked for; ENT0661 a value that is none; ENT0662 no rows, or alliances of more than one year.</exception>
    public static PortfolioTable Read(TextReader lines, int? from = null, int? to = null, IReadOnlyDictionary<string, int>? yearOf = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int line = 0;
        List<string> header = QuotedRows.Next(lines, ref line) ?? [""];
        int At(string name) => header.FindIndex(cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase));
        string[]? pair = Array.Find(Pairs, names => At(names[0]) >= 0 && At(names[1]) >= 0);
        int value = new[] { "value", "vote", "level" }.Select(At).FirstOrDefault(at => at >= 0, -1);
        int[] obligations = [.. new[] { "atop_defense", "atop_offense", "atop_neutral", "atop_consul", "atop_nonagg" }.Select(At)];
        if (pair is null || (value < 0 && obligations.Any(at => at < 0)))
        {
            throw new SourceException(new Failure("ENT0660", $"The header '{TieRow.Short(string.Join(',', header))}' makes no portfolios.", "line 1",
                "Name the columns state,item,value (votes) or a,b,value (alliances), or ccode1,ccode2 with the columns of obligations."));
        }

        PortfolioTable table = new(Array.IndexOf(Pairs, pair) >= 2);
        (int one, int other, int when) = (At(pair[0]), At(pair[1]), At("year"));
        bool hasYears = when >= 0 || yearOf is not null;
        CheckYears(from, to, hasYears, table.IsDyadic);
        while (QuotedRows.Next(lines, ref line) is { } cells)
        {
            if (cells.Count < header.Count)
            {
                throw TieRow.At("ENT0661", $"'{TieRow.Short(string.Join(',', cells))}' has fewer cells than the header.", line, "Mend the row.");
            }

            int? year = !hasYears ? null : when >= 0 ? Year(cells[when], line) : yearOf!.TryGetValue(cells[other], out int held) ? held : null;
            if (hasYears && (year is null ? from is not null || to is not null : year < from || year > to))
            {
                continue;
            }

            if (table.IsDyadic && from is null && to is null && year != table.LastYear)
            {
                // Alliances of two years would overwrite one another: those of the last year are kept.
                if (year < table.LastYear)
                {
                    continue;
                }

                table._portfolios.Clear();
                table._items.Clear();
                (table._least, table.Greatest, table.FirstYear) = (double.PositiveInfinity, double.NegativeInfinity, year);
            }

            (table.FirstYear, table.LastYear) = (table.FirstYear < year ? table.FirstYear : year ?? table.FirstYear, table.LastYear > year ? table.LastYear : year ?? table.LastYear);
            if ((value >= 0 ? Value(cells[value], line) : Level(cells, obligations)) is { } known)
            {
                table.Put(cells[one], cells[other], known);
            }
        }

        return table._portfolios.Count > 0 ? table : throw new SourceException(new Failure("ENT0662",
            from is null && to is null ? "The table has no values." : string.Create(CultureInfo.InvariantCulture, $"The table has no values from {from} to {to}."), "the table of portfolios", "Ask for a year that it covers."));
    }

    /// <summary>Compares two states.</summary>
    /// <param name="one">A state as the table names it.</param>
    /// <param name="other">Another.</param>
    /// <param name="options">The conventions.</param>
    /// <exception cref="ModelException">ENT0663: a state without a portfolio.</exception>
    public PortfolioSimilarity Compare(string one, string other, PortfolioOptions? options = null)
    {
        options ??= new PortfolioOptions();
        IReadOnlyList<string> items = IsDyadic ? [.. _items.Union(_portfolios.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [.. _items];
        return PortfolioSimilarity.Of((one, Of(one)), (other, Of(other)), items, Greatest - Math.Min(_least, IsDyadic ? 0 : _least), options);
    }

    private Dictionary<string, double> Of(string state) => _portfolios.TryGetValue(state, out Dictionary<string, double>? found)
        ? found
        : throw new ModelException(new Failure("ENT0663", $"'{TieRow.Short(state)}' has no portfolio in the table.", "the states compared", "Name states as the table does."));

    private void Put(string one, string other, double value)
    {
        Own(one)[other] = value;
        _items.Add(other);
        if (IsDyadic)
        {
            Own(other)[one] = value;
            _items.Add(one);
        }

        (_least, Greatest) = (Math.Min(_least, value), Math.Max(Greatest, value));

        Dictionary<string, double> Own(string state)
        {
            if (!_portfolios.TryGetValue(state, out Dictionary<string, double>? own))
            {
                _portfolios[state] = own = new Dictionary<string, double>(StringComparer.Ordinal);
            }

            return own;
        }
    }

    private static double? Value(string cell, int line) => cell.ToLowerInvariant() switch
    {
        "yes" or "y" => 3,
        "abstain" or "a" => 2,
        "no" or "n" => 1,
        "" or "na" or "absent" or "-9" => null,
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw TieRow.At("ENT0661", $"'{TieRow.Short(text)}' is no value of a portfolio.", line, "Give a number, or yes, abstain, no; leave the cell empty where it is missing."),
    };

    private static double? Level(List<string> cells, int[] obligations)
    {
        bool Has(int which) => cells[obligations[which]] == "1";
        return Has(0) || Has(1) ? 3 : Has(2) || Has(3) ? 2 : Has(4) ? 1 : 0;
    }

    private static int? Year(string cell, int line) => cell.Length == 0
        ? null
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : throw TieRow.At("ENT0661", $"'{TieRow.Short(cell)}' is no year.", line, "Give years as whole numbers.");

    private static void CheckYears(int? from, int? to, bool hasYears, bool isDyadic)
    {
        if (from is null && to is null)
        {
            return;
        }

        if (!hasYears)
        {
            throw new SourceException(new Failure("ENT0660", "The table has no column for the year.", "--from, --to, --year", "For roll calls, name the table of their dates with --roll-calls."));
        }

        if (isDyadic && from != to)
        {
            throw new SourceException(new Failure("ENT0662", string.Create(CultureInfo.InvariantCulture, $"Alliances of {from} to {to} make no single portfolio."), "--from, --to", "Compare alliances of one year: --year."));
        }
    }
}
