using System.Text;

namespace Entente.Cli.Output;

/// <summary>A table without boxes: columns two blanks apart, numbers to the right, headers above.</summary>
internal sealed class TextTable
{
    private const int Narrowest = 16;

    private readonly string[] _headers;
    private readonly bool[] _isNumber;
    private readonly List<string[]> _rows = [];

    /// <summary>Makes a table; a header that ends in <c>#</c> is a column of numbers.</summary>
    public TextTable(params string[] headers)
    {
        _isNumber = [.. headers.Select(header => header.EndsWith('#'))];
        _headers = [.. headers.Select(header => header.TrimEnd('#'))];
    }

    /// <summary>Adds a row; missing cells are empty.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The lines, the widest column of words cut so that none is wider than asked.</summary>
    public IEnumerable<string> Lines(int width = 100)
    {
        int[] widths = [.. _headers.Select((header, column) =>
            _rows.Select(row => column < row.Length ? row[column].Length : 0).Append(header.Length).Max())];
        int excess = widths.Sum() + (2 * (widths.Length - 1)) - width;
        int widest = Enumerable.Range(0, widths.Length).Where(column => !_isNumber[column]).DefaultIfEmpty(0).MaxBy(column => widths[column]);
        widths[widest] = excess > 0 ? Math.Max(Narrowest, widths[widest] - excess) : widths[widest];
        yield return Line(_headers, widths);
        foreach (string[] row in _rows)
        {
            yield return Line(row, widths);
        }
    }

    private string Line(string[] cells, int[] widths)
    {
        StringBuilder line = new();
        for (int column = 0; column < widths.Length; column++)
        {
            string cell = column < cells.Length ? cells[column] : "";
            cell = cell.Length <= widths[column] ? cell : cell[..(widths[column] - 1)].TrimEnd() + "…";
            line.Append(column == 0 ? "" : "  ");
            line.Append(_isNumber[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
        }

        return line.ToString().TrimEnd();
    }
}
