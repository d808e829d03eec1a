using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Reads a list of signed ties, one a row, into one graph a window.</summary>
/// <remarks>Text with a header, cells parted by commas, semicolons or tabs, in quotes where needed. A tie has no direction: a
/// row that says the same of the same two actors again is counted once, one that says something else stops the reading.
/// Sign or weight 0 is neutral and no tie; an empty cell is not known and no tie.</remarks>
public static class TieListReader
{
    /// <summary>The most rows taken.</summary>
    public const int MostRows = 2_000_000;

    private const int MostDecimals = 9;

    /// <summary>Reads all windows, in the order in which they first appear.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="sign">The sign of every tie, +1 or -1, for a list without a column for it; else 0.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <exception cref="SourceException">ENT0630 to ENT0637: what is wrong, with its line.</exception>
    public static IReadOnlyList<TieWindow> Read(TextReader lines, int sign = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Dictionary<string, List<TieRow>> windows = new(StringComparer.Ordinal);
        List<string> order = [];
        int line = 0;
        int rows = 0;
        TieColumns? columns = null;
        char separator = ',';
        while (lines.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text) || (columns is null && text[0] == '#'))
            {
                continue;
            }

            if (columns is null)
            {
                separator = text.Contains(',', StringComparison.Ordinal) ? ',' : text.Contains(';', StringComparison.Ordinal) ? ';' : '\t';
                columns = TieColumns.Of(Cells(text, separator, line), sign != 0);
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (++rows > MostRows)
            {
                throw TieRow.At("ENT0636", string.Create(CultureInfo.InvariantCulture, $"There are more than {MostRows} rows."), line,
                    "Split the list by window, or keep to the ties of one region.");
            }

            TieRow row = TieRow.Of(Cells(text, separator, line), columns, sign, line);
            if (!windows.TryGetValue(row.Window, out List<TieRow>? own))
            {
                windows[row.Window] = own = [];
                order.Add(row.Window);
            }

            own.Add(row);
        }

        return rows > 0 && columns is not null
            ? [.. order.Select(name => Window(columns.Window < 0 ? null : name, windows[name]))]
            : throw new SourceException(new Failure("ENT0630", "The list has no ties.", "the list of ties", "Give a header and a row for each tie."));
    }

    private static TieWindow Window(string? name, List<TieRow> rows)
    {
        Dictionary<(string, string), TieRow> ties = [];
        int repeated = 0;
        foreach (TieRow row in rows)
        {
            (string, string) dyad = string.CompareOrdinal(row.Source, row.Target) < 0 ? (row.Source, row.Target) : (row.Target, row.Source);
            if (ties.TryAdd(dyad, row))
            {
                continue;
            }

            TieRow before = ties[dyad];
            if (before.Weight != row.Weight)
            {
                throw TieRow.At("ENT0635", $"'{TieRow.Short(row.Source)}' and '{TieRow.Short(row.Target)}' have {Told(row)} here and {Told(before)} on line {before.Line}.",
                    row.Line, "Settle which holds: a friendly and a hostile tie do not add up to none.");
            }

            repeated++;
        }

        TieRow[] kept = [.. ties.Values];
        string[] actors = [.. kept.SelectMany(row => new[] { row.Source, row.Target }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        for (int node = 0; node < actors.Length; node++)
        {
            index[actors[node]] = node;
        }

        TieRow[] known = [.. kept.Where(row => row.Weight is not null && row.Weight != 0)];
        (long scale, bool isRounded) = ScaleOf(known);
        return new TieWindow
        {
            Name = name,
            Actors = actors,
            Scale = scale,
            IsRounded = isRounded,
            Graph = SignedGraph.From(actors.Length, [.. known.Select(row => new SignedEdge(index[row.Source], index[row.Target], Whole(row, scale)))]),
            NeutralPairs = [.. kept.Where(row => row.Weight == 0).Select(row => (index[row.Source], index[row.Target]))
                .Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))],
            Unknown = kept.Count(row => row.Weight is null),
            Repeated = repeated,
        };

        static string Told(TieRow row) => row.Weight is { } weight ? weight.ToString(CultureInfo.InvariantCulture) : "no weight";
    }

    // A tie is never lost to rounding: one unit at least stays of it.
    private static long Whole(TieRow row, long scale)
    {
        decimal whole = Math.Round((row.Weight ?? 0) * scale, MidpointRounding.AwayFromZero);
        return whole != 0 ? (long)whole : Math.Sign(row.Weight ?? 0);
    }

    /// <summary>The least power of ten that makes all weights whole, as far as their sum stays exact.</summary>
    private static (long Scale, bool IsRounded) ScaleOf(TieRow[] rows)
    {
        decimal total = 0;
        int decimals = 0;
        foreach (TieRow row in rows)
        {
            total += Math.Abs(row.Weight ?? 0);
            decimal bare = (row.Weight ?? 0) / 1.0000000000000000000000000000m;
            decimals = Math.Max(decimals, bare.Scale);
        }

        if (total > SignedGraph.LargestTotal)
        {
            throw new SourceException(new Failure("ENT0637", "The sizes of the weights add up to more than 2^50.", "the weights", "Give them in a larger unit."));
        }

        long scale = 1;
        int used = 0;
        while (used < Math.Min(decimals, MostDecimals) && total * scale * 10 < SignedGraph.LargestTotal - rows.Length)
        {
            scale *= 10;
            used++;
        }

        return (scale, used < decimals);
    }

    internal static List<string> Cells(string text, char separator, int line)
    {
        if (!text.Contains('"', StringComparison.Ordinal))
        {
            return [.. text.Split(separator)];
        }

        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            char here = text[at];
            if (here == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (here == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (here == separator && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(here);
            }
        }

        cells.Add(cell.ToString());
        return isQuoted ? throw TieRow.At("ENT0632", $"'{TieRow.Short(text)}' opens a quotation and does not close it.", line, "Close it on the same line.") : cells;
    }
}
