namespace Entente.Balance;

/// <content>Keeping the numbers clean.</content>
internal sealed partial class PackingProgram
{
    /// <summary>How far the basic cycles are from being covered just once, and the columns' ties from being full.</summary>
    private double Residual()
    {
        double worst = 0;
        double[] load = new double[_size];
        for (int row = 0; row < _size; row++)
        {
            double covered = -1;
            foreach (int edge in _cycles[_rows[row]])
            {
                covered += _cover[edge];
                if (_columnOf[edge] >= 0)
                {
                    load[_columnOf[edge]] += _amount[row];
                }
            }

            worst = Math.Max(worst, Math.Abs(covered));
        }

        for (int column = 0; column < _size; column++)
        {
            double capacity = _capacity[_columns[column]];
            worst = Math.Max(worst, Math.Abs(load[column] - capacity) / (1 + capacity));
        }

        return worst;
    }

    /// <summary>Inverts anew, by elimination with the greatest pivots, and computes all parts, amounts and slacks of it.</summary>
    private void Refresh(Stopping stopping)
    {
        double[] matrix = new double[_size * _size];
        for (int row = 0; row < _size; row++)
        {
            foreach (int edge in _cycles[_rows[row]])
            {
                if (_columnOf[edge] >= 0)
                {
                    matrix[row * _size + _columnOf[edge]] = 1;
                }
            }
        }

        if (!Invert(matrix, stopping))
        {
            // Time is up and the inverse is spoilt; the amounts still make a packing, and nothing more is asked of it.
            _mishaps = 5;
            return;
        }

        for (int column = 0; column < _size; column++)
        {
            double part = 0;
            foreach (double each in Row(column))
            {
                part += each;
            }

            _part[column] = _cover[_columns[column]] = part;
        }

        Array.Clear(_amount, 0, _size);
        for (int column = 0; column < _size; column++)
        {
            AddScaled(_amount.AsSpan(0, _size), Row(column), _capacity[_columns[column]]);
        }

        _capacity.CopyTo(_slack, 0);
        Value = 0;
        for (int row = 0; row < _size; row++)
        {
            Value += _amount[row];
            foreach (int edge in _cycles[_rows[row]])
            {
                _slack[edge] -= _amount[row];
            }
        }

        for (int column = 0; column < _size; column++)
        {
            _slack[_columns[column]] = 0;
        }
    }

    /// <summary>Gauss-Jordan: the inverse's rows are the matrix's columns.</summary>
    private bool Invert(double[] matrix, Stopping stopping)
    {
        int size = _size;
        for (int row = 0; row < size; row++)
        {
            Span<double> unit = _inverse.AsSpan(row * _stride, size);
            unit.Clear();
            unit[row] = 1;
        }

        for (int column = 0; column < size; column++)
        {
            if ((column & 31) == 31 && stopping.IsDue)
            {
                return false;
            }

            int pivot = column;
            for (int row = column + 1; row < size; row++)
            {
                pivot = Math.Abs(matrix[row * size + column]) > Math.Abs(matrix[pivot * size + column]) ? row : pivot;
            }

            double value = matrix[pivot * size + column];
            if (pivot != column)
            {
                Swap(matrix.AsSpan(pivot * size, size), matrix.AsSpan(column * size, size));
                Swap(Row(pivot), Row(column));
            }

            Multiply(matrix.AsSpan(column * size, size), 1 / value);
            Multiply(Row(column), 1 / value);
            for (int row = 0; row < size; row++)
            {
                double factor = matrix[row * size + column];
                if (row != column && factor != 0)
                {
                    AddScaled(matrix.AsSpan(row * size, size), matrix.AsSpan(column * size, size), -factor);
                    AddScaled(Row(row), Row(column), -factor);
                }
            }
        }

        return true;
    }

    private static void Swap(Span<double> one, Span<double> other)
    {
        for (int at = 0; at < one.Length; at++)
        {
            (one[at], other[at]) = (other[at], one[at]);
        }
    }

    private static void Multiply(Span<double> row, double factor)
    {
        foreach (ref double each in row)
        {
            each *= factor;
        }
    }
}
