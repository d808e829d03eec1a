using System.Numerics;
using System.Runtime.InteropServices;
using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Weights while they are fitted: an averaged perceptron over hashed features.</summary>
internal sealed class TrainingTable
{
    private const int ChunkRows = 4096;

    private readonly int _classes;
    private readonly int _width;
    private readonly List<float[]> _weights = [];
    private readonly List<float[]> _sums = [];
    private uint[] _keys = new uint[1 << 16];
    private int[] _rows = new int[1 << 16];
    private int _rowCount;
    private float _step = 1;

    public TrainingTable(int classes)
    {
        _classes = classes;
        _width = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        Scores = new float[_width];
    }

    /// <summary>The sums of the last call of <see cref="Score"/>, one a class.</summary>
    public float[] Scores { get; }

    public int Rows => _rowCount;

    public void Score(ReadOnlySpan<uint> features)
    {
        Scores.AsSpan().Clear();
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(Scores.AsSpan());
        foreach (uint key in features)
        {
            int row = Find(key);
            if (row < 0)
            {
                continue;
            }

            ReadOnlySpan<Vector<float>> weights = MemoryMarshal.Cast<float, Vector<float>>(
                _weights[row / ChunkRows].AsSpan(row % ChunkRows * _width, _width));
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += weights[i];
            }
        }
    }

    /// <summary>Counts one more decision, for the average.</summary>
    public void Advance() => _step++;

    /// <summary>Moves the weights of the features towards one class and away from another.</summary>
    public void Update(ReadOnlySpan<uint> features, int good, int bad, float amount = 1)
    {
        foreach (uint key in features)
        {
            int row = FindOrAdd(key);
            int start = row % ChunkRows * _width;
            float[] weights = _weights[row / ChunkRows];
            float[] sums = _sums[row / ChunkRows];
            weights[start + good] += amount;
            sums[start + good] += amount * _step;
            weights[start + bad] -= amount;
            sums[start + bad] -= amount * _step;
        }
    }

    /// <summary>Adds another table's averaged weights; only averages count from here on, so train no further.</summary>
    public void Merge(TrainingTable other)
    {
        if (_step > 0)
        {
            Settle();
        }

        for (int i = 0; i < other._keys.Length; i++)
        {
            if (other._keys[i] == 0)
            {
                continue;
            }

            int row = FindOrAdd(other._keys[i]);
            for (int c = 0; c < _classes; c++)
            {
                _weights[row / ChunkRows][(row % ChunkRows * _width) + c] += other.Average(other._rows[i], c);
            }
        }
    }

    /// <summary>The averaged weights, the smallest left out so that at most so many entries stay.</summary>
    public TableRows Export(int maxEntries)
    {
        float cut = Cut(maxEntries);
        List<uint> keys = [];
        List<byte> counts = [];
        List<byte> classes = [];
        List<float> weights = [];
        int[] order = new int[_rowCount];
        uint[] keyOf = new uint[_rowCount];
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0)
            {
                keyOf[_rows[i]] = _keys[i];
            }
        }

        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keyOf, order);
        for (int i = 0; i < order.Length; i++)
        {
            int before = classes.Count;
            for (int c = 0; c < _classes; c++)
            {
                float weight = Average(order[i], c);
                if (Math.Abs(weight) > cut)
                {
                    classes.Add((byte)c);
                    weights.Add(weight);
                }
            }

            if (classes.Count > before)
            {
                keys.Add(keyOf[i]);
                counts.Add((byte)(classes.Count - before));
            }
        }

        // A byte holds the signed root of a weight: small weights keep their resolution, the largest fits.
        float largest = weights.Count == 0 ? 1 : weights.Max(Math.Abs);
        sbyte[] quantised = [.. weights.Select(weight => (sbyte)(MathF.Sign(weight) * MathF.Round(127 * MathF.Sqrt(Math.Abs(weight) / largest))))];
        return new TableRows(_classes, [.. keys], [.. counts], [.. classes], quantised);
    }

    // Puts the averages in the place of the weights.
    private void Settle()
    {
        for (int row = 0; row < _rowCount; row++)
        {
            for (int c = 0; c < _classes; c++)
            {
                _weights[row / ChunkRows][(row % ChunkRows * _width) + c] = Average(row, c);
            }
        }

        _sums.ForEach(sums => sums.AsSpan().Clear());
        _step = 0;
    }

    private float Average(int row, int c)
    {
        if (_step == 0)
        {
            return _weights[row / ChunkRows][(row % ChunkRows * _width) + c];
        }

        int at = (row % ChunkRows * _width) + c;
        return _weights[row / ChunkRows][at] - (_sums[row / ChunkRows][at] / _step);
    }

    // The size below which weights are left out: found in a histogram of their sizes.
    private float Cut(int maxEntries)
    {
        int[] histogram = new int[4000];
        for (int row = 0; row < _rowCount; row++)
        {
            for (int c = 0; c < _classes; c++)
            {
                float size = Math.Abs(Average(row, c));
                if (size > 0)
                {
                    histogram[Math.Min(histogram.Length - 1, (int)(size * 400))]++;
                }
            }
        }

        long kept = 0;
        for (int i = histogram.Length - 1; i > 0; i--)
        {
            kept += histogram[i];
            if (kept > maxEntries)
            {
                return (i + 1) / 400f;
            }
        }

        return 0.002f;
    }

    private int Find(uint key)
    {
        uint mask = (uint)(_keys.Length - 1);
        uint place = (key * 0x9E3779B1u) & mask;
        while (_keys[place] != 0)
        {
            if (_keys[place] == key)
            {
                return _rows[place];
            }

            place = (place + 1) & mask;
        }

        return -1;
    }

    private int FindOrAdd(uint key)
    {
        int row = Find(key);
        if (row >= 0)
        {
            return row;
        }

        if ((_rowCount + 1) * 2 > _keys.Length)
        {
            Grow();
        }

        row = _rowCount++;
        if (row / ChunkRows >= _weights.Count)
        {
            _weights.Add(new float[ChunkRows * _width]);
            _sums.Add(new float[ChunkRows * _width]);
        }

        Put(key, row);
        return row;
    }

    private void Put(uint key, int row)
    {
        uint mask = (uint)(_keys.Length - 1);
        uint place = (key * 0x9E3779B1u) & mask;
        while (_keys[place] != 0)
        {
            place = (place + 1) & mask;
        }

        (_keys[place], _rows[place]) = (key, row);
    }

    private void Grow()
    {
        (uint[] keys, int[] rows) = (_keys, _rows);
        (_keys, _rows) = (new uint[keys.Length * 2], new int[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], rows[i]);
            }
        }
    }
}
