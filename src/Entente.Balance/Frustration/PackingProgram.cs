namespace Entente.Balance;

/// <summary>The linear program "pack as many broken cycles as the ties' weights allow", and its dual, "cover every broken
/// cycle by parts of ties at least cost": its value bounds the frustration of the ties from below.</summary>
/// <remarks>A simplex method on the packing, which stays feasible throughout, so that its value is a bound whenever it is
/// stopped. Basic are some cycles (rows) and the slacks of all ties but as many (columns); only the square matrix of those
/// rows and columns is inverted, explicitly and by rank-one steps. Weights are lowered by chance amounts too small to move
/// the rounded bound, so that steps rarely have length 0.</remarks>
internal sealed partial class PackingProgram
{
    private const double Tolerance = 1e-9;

    // How much a full tie that gains by room counts beside a cycle that is not covered. Measured: at 10, hard kernels of a
    // thousand ties take three times as many steps; at .5 easy ones lose nothing.
    private const double SlackWeight = .5;

    // The inverse of so many rows takes 200 MB; a kernel that needs more keeps the bound that it has.
    private const int MostRows = 5_000;

    private readonly FlatTies _ties;
    private readonly double[] _capacity;
    private readonly double[] _slack;
    private readonly double[] _cover;
    private readonly int[] _columnOf;
    private readonly List<int[]> _cycles = [];
    private readonly List<double> _steepness = [];
    private readonly List<int> _rowOf = [];
    private readonly HashSet<ulong> _known = [];
    private readonly ulong[] _hash;
    private readonly double[] _gather;
    private readonly int[] _touched;
    private readonly bool[] _isTouched;
    private readonly List<int> _candidates = [];
    private int[] _rows = new int[16];
    private int[] _columns = new int[16];
    private double[] _amount = new double[16];
    private double[] _part = new double[16];
    private double[] _direction = new double[16];
    private double[] _image = new double[16];
    private double[] _inverse = new double[16 * 16];
    private int _stride = 16;
    private int _size;
    private int _touchedCount;
    private int _pivots;
    private int _pivotsAtRefresh;
    private int _mishaps;

    public PackingProgram(FlatTies ties, Random random)
    {
        _ties = ties;
        int count = ties.EdgeCount;
        _capacity = new double[count];
        _slack = new double[count];
        _cover = new double[count];
        _columnOf = new int[count];
        _hash = new ulong[count];
        _gather = new double[count];
        _touched = new int[count];
        _isTouched = new bool[count];
        long heaviest = 1;
        foreach (long weight in ties.Weights)
        {
            heaviest = Math.Max(heaviest, Math.Abs(weight));
        }

        Scale = Math.Max(1, Math.Min(1L << 20, (1L << 61) / heaviest));
        double lower = Math.Min(1e-4, .2 / Math.Max(count, 1));
        for (int edge = 0; edge < count; edge++)
        {
            _capacity[edge] = _slack[edge] = Math.Abs(ties.Weights[edge]) - lower * (.5 + random.NextDouble());
            _columnOf[edge] = -1;
            _hash[edge] = (ulong)random.NextInt64();
        }
    }

    /// <summary>Each tie's part in the cover, 0 or more at an optimum; by number of the tie.</summary>
    public double[] Cover => _cover;

    /// <summary>Units that an amount of 1 stands for in <see cref="Certified"/>: 2^20, less where weights are huge.</summary>
    public long Scale { get; }

    /// <summary>The value of the packing so far; a bound but for rounding.</summary>
    public double Value { get; private set; }

    /// <summary>Whether rounding has brought it to a stand; its value is still a bound.</summary>
    public bool IsStuck => _mishaps >= 5 || _size >= MostRows;

    /// <summary>How many simplex steps were made.</summary>
    public int Pivots => _pivots;

    /// <summary>How many basic cycles there are.</summary>
    public int Size => _size;

    /// <summary>How many cycles are known.</summary>
    public int CycleCount => _cycles.Count;

    /// <summary>The cycles that are known, as numbers of ties.</summary>
    public IReadOnlyList<int[]> Cycles => _cycles;

    /// <summary>Takes a broken cycle, once.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(ReadOnlySpan<int> cycle)
    {
        ulong hash = 0;
        foreach (int edge in cycle)
        {
            hash += _hash[edge];
        }

        if (!_known.Add(hash))
        {
            return false;
        }

        _cycles.Add(cycle.ToArray());
        _steepness.Add(1 / Math.Sqrt(cycle.Length));
        _rowOf.Add(-1);
        return true;
    }

    /// <summary>Packs the known cycles as well as can be.</summary>
    /// <param name="enough">Stop when the value reaches this.</param>
    /// <param name="mostSteps">Stop after so many steps: new cycles may be worth more than an optimum over the old.</param>
    /// <param name="stopping">Stop when due.</param>
    /// <returns>Whether the optimum over the known cycles was reached.</returns>
    public bool Solve(double enough, int mostSteps, Stopping stopping)
    {
        _candidates.Clear();
        int last = _pivots + mostSteps;
        while (Value < enough && !IsStuck && _pivots < last)
        {
            if (((_pivots & 15) == 15 || _size > 400) && stopping.IsDue)
            {
                return false;
            }

            if (_pivots - _pivotsAtRefresh >= 64)
            {
                _pivotsAtRefresh = _pivots;
                if (Residual() > 1e-7)
                {
                    Refresh(stopping);
                }
            }

            int negative = MostNegative();
            int cycle = MostViolated();
            if (negative >= 0 && (cycle < 0 || -_part[negative] * SlackWeight > Violation(cycle)))
            {
                EnterSlack(negative, stopping);
                continue;
            }

            if (cycle < 0)
            {
                return true;
            }

            EnterCycle(cycle, stopping);
        }

        return false;
    }

    /// <summary>The packing as whole numbers, cut down so that no tie is overloaded: a proof in
    /// whole numbers.</summary>
    /// <param name="scale">Units that an amount of 1 stands for.</param>
    /// <returns>The cycles with amounts above 0 and the sum of the amounts.</returns>
    public (List<(int[] Cycle, long Amount)> Packing, Int128 Total) Certified(long scale)
    {
        List<(int[] Cycle, long Amount)> packing = [];
        long[] left = Array.ConvertAll(_ties.Weights, weight => Math.Abs(weight) * scale);
        Int128 total = 0;
        for (int row = 0; row < _size; row++)
        {
            int[] cycle = _cycles[_rows[row]];
            long amount = (long)Math.Floor(Math.Max(0, _amount[row]) * scale);
            foreach (int edge in cycle)
            {
                amount = Math.Min(amount, left[edge]);
            }

            if (amount > 0)
            {
                packing.Add((cycle, amount));
                total += amount;
                foreach (int edge in cycle)
                {
                    left[edge] -= amount;
                }
            }
        }

        return (packing, total);
    }

    /// <summary>The packing's value rounded up to a value that a division can have.</summary>
    /// <param name="unit">2 where all divisions' values are even or all odd, else 1.</param>
    /// <param name="parity">Which, where the unit is 2.</param>
    public long BoundOf(long unit, long parity)
    {
        long whole = (long)((Certified(Scale).Total + Scale - 1) / Scale);
        return unit == 1 || (whole & 1) == parity ? whole : whole + 1;
    }

    private int MostNegative()
    {
        int worst = -1;
        double least = -1e-7;
        for (int column = 0; column < _size; column++)
        {
            if (_part[column] < least)
            {
                (worst, least) = (column, _part[column]);
            }
        }

        return worst;
    }

    /// <summary>The least covered cycle for its length of a short list; the list is made anew of all cycles where it is used up.</summary>
    private int MostViolated()
    {
        for (int round = 0; round < 2; round++)
        {
            int worst = -1;
            double most = 1e-7;
            int kept = 0;
            for (int at = 0; at < _candidates.Count; at++)
            {
                int cycle = _candidates[at];
                double violation = _rowOf[cycle] >= 0 ? 0 : Violation(cycle) * _steepness[cycle];
                if (violation > 1e-7)
                {
                    _candidates[kept++] = cycle;
                    if (violation > most)
                    {
                        (worst, most) = (cycle, violation);
                    }
                }
            }

            _candidates.RemoveRange(kept, _candidates.Count - kept);
            if (worst >= 0)
            {
                return worst;
            }

            for (int cycle = 0; cycle < _cycles.Count && round == 0; cycle++)
            {
                if (_rowOf[cycle] < 0 && Violation(cycle) > 1e-7)
                {
                    _candidates.Add(cycle);
                }
            }
        }

        return -1;
    }

    private double Violation(int cycle)
    {
        double covered = 1;
        foreach (int edge in _cycles[cycle])
        {
            covered -= _cover[edge];
        }

        return covered;
    }
}
