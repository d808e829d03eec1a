using System.Globalization;
using System.Text;
using Entente.Sources.Importing;

namespace Entente.Sources.Tables;

/// <summary>Reads when a row holds.</summary>
internal sealed class TableTime
{
    private readonly TableRows _rows;
    private readonly TimeColumns.Spell? _spell;
    private readonly int _year = -1;
    private readonly int _plus;
    private readonly int[] _from = [];
    private readonly int[] _to = [];
    private readonly int _within = -1;
    private readonly DateOnly _open = DateOnly.MaxValue;

    public TableTime(TimeColumns time, TableRows rows, FileHead head)
    {
        _rows = rows;
        switch (time)
        {
            case TimeColumns.Year year:
                _year = rows.Column(year.Column);
                _plus = year.Plus;
                break;
            case TimeColumns.Spell spell:
                _spell = spell;
                _from = [.. spell.From.Select(rows.Column)];
                _to = [.. spell.To.Select(rows.Column)];
                _within = spell.Within.Length > 0 ? rows.Column(spell.Within) : -1;
                _open = spell.ClosesOpen ? Latest(head, _to) : DateOnly.MaxValue;
                break;
        }
    }

    /// <summary>Whether the table tells when at all.</summary>
    public bool IsDated => _year >= 0 || _spell is not null;

    /// <summary>Whether a row holds for one year.</summary>
    public bool IsYear => _year >= 0;

    /// <summary>The last year of which a spell that goes on is told: that in which the list closed; 0 where it does not say.</summary>
    public int ClosingYear => _open.Year < 9999 ? _open.Year : 0;

    /// <summary>The first and last day; or the column that is wrong.</summary>
    public bool Read(out DateOnly from, out DateOnly to, out string column, out string value)
    {
        (from, to, column, value) = (DateOnly.MinValue, DateOnly.MaxValue, "", "");
        if (_year >= 0)
        {
            if (!_rows.TryWhole(_year, out int number) || number + _plus is < 1000 or > 9998)
            {
                (column, value) = (_rows.Name(_year), _rows.Text(_year));
                return false;
            }

            from = new DateOnly(number + _plus, 1, 1);
            to = new DateOnly(number + _plus, 12, 31);
            return true;
        }

        if (_spell is null)
        {
            return true;
        }

        if (!Day(_from, false, out from))
        {
            (column, value) = Told(_from);
            return false;
        }

        if (!Day(_to, true, out to) || to < from)
        {
            (column, value) = Told(_to);
            return false;
        }

        if (to >= _open)
        {
            to = DateOnly.MaxValue;
        }

        if (_within >= 0 && _rows.TryWhole(_within, out int only) && only >= from.Year && only <= to.Year)
        {
            from = only == from.Year ? from : new DateOnly(only, 1, 1);
            to = only == to.Year ? to : new DateOnly(only, 12, 31);
        }

        return true;
    }

    private (string Column, string Value) Told(int[] columns) => (string.Join('/', columns.Select(_rows.Name)), string.Join('-', columns.Select(_rows.Text)));

    private static DateOnly Latest(FileHead head, int[] columns)
    {
        DateOnly latest = DateOnly.MinValue;
        foreach (string[] row in head.Rows.Skip(1).Where(row => row.Length > columns.Max()))
        {
            int[] parts = [.. columns.Select(column => int.TryParse(row[column], CultureInfo.InvariantCulture, out int part) ? part : 0)];
            DateOnly end;
            bool isDate = columns.Length == 1
                ? DateFields.TryDate(Encoding.UTF8.GetBytes(row[columns[0]].Trim()), true, out end)
                : DateFields.Make(parts[0], parts[1], parts.ElementAtOrDefault(2), true, out end);
            latest = isDate && end > latest ? end : latest;
        }

        return latest == DateOnly.MinValue ? DateOnly.MaxValue : latest;
    }

    // Called for spells only, so that there is one.
    private bool Day(int[] columns, bool isLast, out DateOnly day)
    {
        if (columns.Length == 1)
        {
            // An open end may be left empty or marked as missing.
            if (isLast && _rows.IsMissing(columns[0]))
            {
                day = DateOnly.MaxValue;
                return true;
            }

            return _spell!.Form == DateForm.YearFirst
                ? DateFields.TryDate(_rows[columns[0]], isLast, out day)
                : DateFields.TrySlashes(_rows[columns[0]], _spell.Form == DateForm.DayFirst, out day);
        }

        day = default;
        int dayOfMonth = 0;
        return _rows.TryWhole(columns[0], out int year) && _rows.TryWhole(columns[1], out int month)
            && (columns.Length < 3 || _rows.TryWhole(columns[2], out dayOfMonth))
            && DateFields.Make(year, month, dayOfMonth, isLast, out day);
    }
}
