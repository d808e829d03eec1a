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

    /// <summary>Reads all windows, in the order in which they first appear.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="sign">The sign of every tie, +1 or -1, for a list without a column for it; else 0.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <exception cref="SourceException">ENT0630 to ENT0637: what is wrong, with its line.</exception>
    public static IReadOnlyList<TieWindow> Read(TextReader lines, int sign = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Dictionary<string, TieWindowRows> windows = new(StringComparer.Ordinal);
        Dictionary<string, TieWindowRows>.AlternateLookup<ReadOnlySpan<char>> lookup = windows.GetAlternateLookup<ReadOnlySpan<char>>();
        List<string> order = [];
        int line = 0;
        int rows = 0;
        TieColumns? columns = null;
        char separator = ',';
        Range[] ranges = [];
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
                columns = TieColumns.Of(Cells(text.TrimStart('\uFEFF'), separator, line), sign != 0);
                ranges = new Range[columns.Last + 2];
                continue;
            }

            if ((++rows & 1023) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (rows > MostRows)
            {
                throw TieRow.At("ENT0636", string.Create(CultureInfo.InvariantCulture, $"There are more than {MostRows} rows."), line,
                    "Split the list by window, or keep to the ties of one region.");
            }

            List<string>? quoted = text.Contains('"', StringComparison.Ordinal) ? Cells(text, separator, line) : null;
            int count = quoted?.Count ?? text.AsSpan().Split(ranges, separator);
            ReadOnlySpan<char> source = Cell(columns.Source);
            ReadOnlySpan<char> target = Cell(columns.Target);
            Check(source, target, text, line);
            ReadOnlySpan<char> window = Cell(columns.Window);
            if (!lookup.TryGetValue(window, out TieWindowRows? own))
            {
                order.Add(window.ToString());
                windows[order[^1]] = own = new TieWindowRows();
            }

            own.Add(source, target, TieRow.WeightOf(Cell(columns.Sign), Cell(columns.Weight), columns, sign, line), line);

            ReadOnlySpan<char> Cell(int at) => at < 0 || at >= count ? [] : quoted is null ? text.AsSpan()[ranges[at]].Trim() : quoted[at].AsSpan().Trim();
        }

        return rows > 0 && columns is not null
            ? [.. order.Select(name => windows[name].Close(columns.Window < 0 ? null : name))]
            : throw new SourceException(new Failure("ENT0630", "The list has no ties.", "the list of ties", "Give a header and a row for each tie."));
    }

    private static void Check(ReadOnlySpan<char> source, ReadOnlySpan<char> target, string text, int line)
    {
        if (source.IsEmpty || target.IsEmpty)
        {
            throw TieRow.At("ENT0632", $"'{TieRow.Short(text)}' names only one actor.", line, "Name both actors of every tie.");
        }

        if (HasControl(source) || HasControl(target))
        {
            throw TieRow.At("ENT0632", "A name holds a control character, which would steer the terminal it is shown on.", line, "Take it out of the name.");
        }

        if (source.SequenceEqual(target))
        {
            throw TieRow.At("ENT0633", $"The tie of '{TieRow.Short(source.ToString())}' leads to itself.", line, "A relation is between two: leave the row out.");
        }
    }

    private static bool HasControl(ReadOnlySpan<char> name) => name.ContainsAnyInRange('\0', '\u001F') || name.ContainsAnyInRange('\u007F', '\u009F');

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
