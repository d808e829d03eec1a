using System.Globalization;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

// The values of a row. They are all looked at before the first is given on, so that a rejected line leaves nothing behind.
internal sealed partial class TableRowReader
{
    private double[] _numbers = [];
    private string[] _texts = [];

    private void Emit(ActorId first, ActorId second, DateOnly from, DateOnly to)
    {
        int given = 0;
        Grow();
        for (int index = 0; index < _cells.Length; index++)
        {
            CellState state = Look(index);
            if (state == CellState.Wrong)
            {
                _reading.End(LineFate.Rejected);
                return;
            }

            given += state == CellState.Given ? 1 : 0;
        }

        if (given == 0)
        {
            CountMissing();
            _rows.Skip("every value is missing");
            return;
        }

        string id = Id();
        for (int index = 0; index < _cells.Length; index++)
        {
            if (double.IsNaN(_numbers[index]) && _texts[index].Length == 0)
            {
                _reading.CountMissing(_cells[index].Value.Name);
                continue;
            }

            Give(_cells[index], first, second, from, to, index, id);
        }

        _reading.End(LineFate.Imported);
    }

    private void CountMissing()
    {
        foreach (Cell cell in _cells)
        {
            _reading.CountMissing(cell.Value.Name);
        }
    }

    private void Grow()
    {
        if (_numbers.Length < _cells.Length)
        {
            _numbers = new double[_cells.Length];
            _texts = new string[_cells.Length];
        }
    }

    private void Give(in Cell cell, ActorId first, ActorId second, DateOnly from, DateOnly to, int index, string id)
    {
        ValueColumn value = cell.Value;
        if (cell.Year >= 0 && _rows.TryWhole(cell.Year, out int year) && year is > 999 and < 9999)
        {
            (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        if (from != DateOnly.MinValue)
        {
            _reading.Cover(value.Name, from.Year, to == DateOnly.MaxValue ? Math.Max(from.Year, _time.ClosingYear) : to.Year);
        }

        if (_sides.Length == 1 && value.Towards is null)
        {
            _reading.Sink.State(new StateRow
            {
                Line = _rows.Line,
                State = first,
                Variable = value.Name,
                From = from,
                To = to,
                Value = _numbers[index],
                Text = _texts[index],
                NativeId = id,
            });
            return;
        }

        ActorId other = value.Towards ?? second;
        if (other == first)
        {
            return;
        }

        bool isDirected = value.IsDirected ?? _layout.IsDirected;
        bool swap = isDirected ? value.IsReversed : first > other;
        _reading.Sink.Tie(new TieRow
        {
            Line = _rows.Line,
            First = swap ? other : first,
            Second = swap ? first : other,
            IsDirected = isDirected,
            Variable = value.Name,
            From = from,
            To = to,
            Value = _numbers[index],
            Text = _texts[index],
            NativeId = id,
        });
    }

    private CellState Look(int index)
    {
        Cell cell = _cells[index];
        ValueColumn value = cell.Value;
        _numbers[index] = double.NaN;
        _texts[index] = cell.Words.Length == 0 ? "" : string.Join(", ", cell.Words.Select(_rows.Text).Where(word => word.Length > 0));
        if (cell.Column < 0)
        {
            _numbers[index] = 1;
            return CellState.Given;
        }

        if (value.HasNamibia ? _rows[cell.Column].IsEmpty : _rows.IsMissing(cell.Column))
        {
            _texts[index] = "";
            return CellState.Missing;
        }

        if (value.MissingWords is { } none && none.Contains(_rows.Text(cell.Column)))
        {
            _texts[index] = "";
            return CellState.Missing;
        }

        if (value.IsText)
        {
            _texts[index] = _rows.Text(cell.Column);
            return CellState.Given;
        }

        if (value.Words is { } words)
        {
            string word = _rows.Text(cell.Column);
            if (words.TryGetValue(word, out double stands))
            {
                _numbers[index] = stands;
                _texts[index] = word;
                return CellState.Given;
            }
        }

        if (!_rows.TryNumber(cell.Column, out double number))
        {
            string column = _rows.Name(cell.Column);
            _rows.Reject(Refusals.Number(_reading.Place, _rows.Line, column, _rows.Text(cell.Column)), column, _rows.Text(cell.Column));
            return CellState.Wrong;
        }

        if (value.Missing.Length > 0 && Array.IndexOf(value.Missing, number) >= 0)
        {
            _texts[index] = "";
            return CellState.Missing;
        }

        if (number < value.Least || number > value.Most)
        {
            string column = _rows.Name(cell.Column);
            string range = string.Create(CultureInfo.InvariantCulture, $"[{value.Least}, {value.Most}]");
            _rows.Reject(Refusals.Range(_reading.Place, _rows.Line, column, _rows.Text(cell.Column), range), column, _rows.Text(cell.Column));
            return CellState.Wrong;
        }

        _numbers[index] = number;
        return CellState.Given;
    }

    private enum CellState
    {
        Given,
        Missing,
        Wrong,
    }
}
