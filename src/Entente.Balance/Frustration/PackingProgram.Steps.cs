using System.Numerics;

namespace Entente.Balance;

/// <content>The simplex steps and the inverse that they keep.</content>
internal sealed partial class PackingProgram
{
    /// <summary>A cycle's amount grows from 0 until another cycle's falls to 0 or a tie is full.</summary>
    private void EnterCycle(int cycle, Stopping stopping)
    {
        double violation = Violation(cycle);
        Span<double> direction = _direction.AsSpan(0, _size);
        direction.Clear();
        foreach (int tie in _cycles[cycle])
        {
            if (_columnOf[tie] >= 0)
            {
                AddScaled(direction, Row(_columnOf[tie]), 1);
            }
        }

        Gather(direction, _cycles[cycle]);
        (int row, int edge, double step) = Choose(direction);
        if (double.IsPositiveInfinity(step))
        {
            // Only rounding can make this: clean up, and give up after a few times (the value stays a bound).
            _mishaps++;
            Refresh(stopping);
            return;
        }

        double pivot = edge >= 0 ? _gather[edge] : 0;
        Move(direction, step);
        Value += step * violation;
        _pivots++;
        if (edge >= 0)
        {
            Border(cycle, edge, pivot, violation, step);
        }
        else
        {
            ReplaceRow(cycle, row, violation, step);
        }
    }

    /// <summary>A full tie gets room again, until a cycle's amount falls to 0 or another tie is full.</summary>
    private void EnterSlack(int column, Stopping stopping)
    {
        int own = _columns[column];
        Span<double> direction = _direction.AsSpan(0, _size);
        Row(column).CopyTo(direction);
        Gather(direction, []);
        (int row, int edge, double step) = Choose(direction);
        if (double.IsPositiveInfinity(step))
        {
            // Only rounding can make this: clean up, and give up after a few times (the value stays a bound).
            _mishaps++;
            Refresh(stopping);
            return;
        }

        double gain = -_part[column];
        Move(direction, step);
        Value += step * gain;
        _pivots++;
        if (edge >= 0)
        {
            ReplaceColumn(column, edge);
        }
        else
        {
            Shrink(row, column);
        }

        _slack[own] = step;
    }

    /// <summary>By how much each tie outside the columns fills up for each unit of the step.</summary>
    private void Gather(ReadOnlySpan<double> direction, ReadOnlySpan<int> entering)
    {
        _touchedCount = 0;
        foreach (int edge in entering)
        {
            Add(edge, 1);
        }

        for (int row = 0; row < _size; row++)
        {
            if (Math.Abs(direction[row]) > 1e-11)
            {
                foreach (int edge in _cycles[_rows[row]])
                {
                    Add(edge, -direction[row]);
                }
            }
        }

        void Add(int edge, double load)
        {
            if (_columnOf[edge] >= 0)
            {
                return;
            }

            if (!_isTouched[edge])
            {
                _isTouched[edge] = true;
                _gather[edge] = 0;
                _touched[_touchedCount++] = edge;
            }

            _gather[edge] += load;
        }
    }

    /// <summary>What gives out first; of near equals the one with the greatest pivot.</summary>
    private (int Row, int Edge, double Step) Choose(ReadOnlySpan<double> direction)
    {
        double step = double.PositiveInfinity;
        double pivot = 0;
        int chosenRow = -1;
        int chosenEdge = -1;
        for (int row = 0; row < _size; row++)
        {
            double fall = direction[row];
            if (fall > Tolerance)
            {
                double reach = Math.Max(0, _amount[row]) / fall;
                if (reach < step - 1e-12 || (reach <= step + 1e-12 && fall > pivot))
                {
                    (step, pivot, chosenRow) = (Math.Min(step, reach), fall, row);
                }
            }
        }

        for (int at = 0; at < _touchedCount; at++)
        {
            int edge = _touched[at];
            double load = _gather[edge];
            if (load > Tolerance)
            {
                double reach = Math.Max(0, _slack[edge]) / load;
                if (reach < step - 1e-12 || (reach <= step + 1e-12 && load > pivot))
                {
                    (step, pivot, chosenRow, chosenEdge) = (Math.Min(step, reach), load, -1, edge);
                }
            }
        }

        return (chosenRow, chosenEdge, step);
    }

    private void Move(ReadOnlySpan<double> direction, double step)
    {
        for (int row = 0; row < direction.Length; row++)
        {
            _amount[row] -= step * direction[row];
        }

        for (int at = 0; at < _touchedCount; at++)
        {
            int edge = _touched[at];
            _slack[edge] -= step * _gather[edge];
            _isTouched[edge] = false;
        }
    }

    /// <summary>The inverse times the column of a tie: how the basic parts answer to it.</summary>
    private Span<double> ImageOf(int edge)
    {
        Span<double> image = _image.AsSpan(0, _size);
        image.Clear();
        for (int row = 0; row < _size; row++)
        {
            if (Array.IndexOf(_cycles[_rows[row]], edge) >= 0)
            {
                for (int column = 0; column < _size; column++)
                {
                    image[column] += _inverse[column * _stride + row];
                }
            }
        }

        return image;
    }

    /// <summary>One row and one column more.</summary>
    private void Border(int cycle, int edge, double pivot, double violation, double step)
    {
        Grow();
        Span<double> direction = _direction.AsSpan(0, _size);
        Span<double> image = ImageOf(edge);
        double part = violation / pivot;
        for (int column = 0; column < _size; column++)
        {
            double factor = image[column] / pivot;
            _inverse[column * _stride + _size] = -factor;
            if (Math.Abs(factor) > 1e-13)
            {
                AddScaled(Row(column), direction, factor);
                _part[column] -= image[column] * part;
                _cover[_columns[column]] = _part[column];
            }
        }

        Span<double> last = _inverse.AsSpan(_size * _stride, _size + 1);
        for (int row = 0; row < _size; row++)
        {
            last[row] = -direction[row] / pivot;
        }

        last[_size] = 1 / pivot;
        (_rows[_size], _columns[_size], _amount[_size], _part[_size]) = (cycle, edge, step, part);
        _rowOf[cycle] = _columnOf[edge] = _size;
        _cover[edge] = part;
        _slack[edge] = 0;
        _size++;
    }

    /// <summary>A cycle in another's place.</summary>
    private void ReplaceRow(int cycle, int row, double violation, double step)
    {
        Span<double> direction = _direction.AsSpan(0, _size);
        double pivot = direction[row];
        direction[row] -= 1;
        for (int column = 0; column < _size; column++)
        {
            double factor = _inverse[column * _stride + row] / pivot;
            if (Math.Abs(factor) > 1e-13)
            {
                AddScaled(Row(column), direction, -factor);
                _part[column] += factor * violation;
                _cover[_columns[column]] = _part[column];
            }
        }

        _rowOf[_rows[row]] = -1;
        _rowOf[cycle] = row;
        (_rows[row], _amount[row]) = (cycle, step);
    }

    /// <summary>One row and one column less.</summary>
    private void Shrink(int row, int column)
    {
        Span<double> direction = _direction.AsSpan(0, _size);
        double pivot = direction[row];
        double part = _part[column];
        for (int other = 0; other < _size; other++)
        {
            double factor = _inverse[other * _stride + row] / pivot;
            if (other != column && Math.Abs(factor) > 1e-13)
            {
                AddScaled(Row(other), direction, -factor);
                _part[other] -= factor * part;
                _cover[_columns[other]] = _part[other];
            }
        }

        _rowOf[_rows[row]] = _columnOf[_columns[column]] = -1;
        _cover[_columns[column]] = 0;
        _size--;
        if (column != _size)
        {
            _inverse.AsSpan(_size * _stride, _size + 1).CopyTo(_inverse.AsSpan(column * _stride));
            (_columns[column], _part[column]) = (_columns[_size], _part[_size]);
            _columnOf[_columns[column]] = column;
        }

        if (row != _size)
        {
            for (int other = 0; other < _size; other++)
            {
                _inverse[other * _stride + row] = _inverse[other * _stride + _size];
            }

            (_rows[row], _amount[row]) = (_rows[_size], _amount[_size]);
            _rowOf[_rows[row]] = row;
        }
    }

    /// <summary>A tie in another's place.</summary>
    private void ReplaceColumn(int column, int edge)
    {
        Span<double> image = ImageOf(edge);
        Span<double> own = Row(column);
        double pivot = image[column];
        double part = _part[column] / pivot;
        for (int other = 0; other < _size; other++)
        {
            double factor = image[other] / pivot;
            if (other != column && Math.Abs(factor) > 1e-13)
            {
                AddScaled(Row(other), own, -factor);
                _part[other] -= image[other] * part;
                _cover[_columns[other]] = _part[other];
            }
        }

        for (int row = 0; row < _size; row++)
        {
            own[row] /= pivot;
        }

        _columnOf[_columns[column]] = -1;
        _cover[_columns[column]] = 0;
        _columnOf[edge] = column;
        (_columns[column], _part[column], _cover[edge], _slack[edge]) = (edge, part, part, 0);
    }

    private Span<double> Row(int column) => _inverse.AsSpan(column * _stride, _size);

    private void Grow()
    {
        if (_size < _stride)
        {
            return;
        }

        int stride = 2 * _stride;
        double[] inverse = new double[stride * stride];
        for (int column = 0; column < _size; column++)
        {
            Row(column).CopyTo(inverse.AsSpan(column * stride));
        }

        (_inverse, _stride) = (inverse, stride);
        Array.Resize(ref _rows, stride);
        Array.Resize(ref _columns, stride);
        Array.Resize(ref _amount, stride);
        Array.Resize(ref _part, stride);
        Array.Resize(ref _direction, stride);
        Array.Resize(ref _image, stride);
    }

    private static void AddScaled(Span<double> into, ReadOnlySpan<double> from, double factor)
    {
        int at = 0;
        Vector<double> factors = new(factor);
        for (; at <= from.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            (new Vector<double>(into[at..]) + factors * new Vector<double>(from[at..])).CopyTo(into[at..]);
        }

        for (; at < from.Length; at++)
        {
            into[at] += factor * from[at];
        }
    }
}
