namespace Entente.Balance;

/// <summary>A quick bound for large networks: broken cycles packed one after the other, triangles first.</summary>
/// <remarks>Longer cycles are sought through one tie that is against a good division, over ties that are not: where the bound of
/// cycles is tight, the best packing has no others. Such a walk never meets itself, so that every shortest one is a cycle:
/// for blocs too, since a closed walk of held ties with one hostile tie cannot be.</remarks>
internal sealed class CyclePacking
{
    private readonly FlatTies _ties;
    private readonly bool _isTwoCamps;
    private readonly int[] _label;
    private readonly Stopping _stopping;
    private readonly long[] _left;
    private readonly List<(int[] Cycle, long Amount)>? _packed;
    private readonly CycleMeeting _meeting;

    private CyclePacking(FlatTies ties, bool isTwoCamps, int[] label, bool isKept, Stopping stopping)
    {
        (_ties, _isTwoCamps, _label, _stopping) = (ties, isTwoCamps, label, stopping);
        _left = Array.ConvertAll(ties.Weights, Math.Abs);
        _packed = isKept ? [] : null;
        _meeting = new CycleMeeting(ties, isTwoCamps, label, _left);
    }

    /// <summary>The sum of the amounts: no division has less against it.</summary>
    public long Total { get; private set; }

    /// <summary>The cycles with their amounts; empty where they were not to be kept.</summary>
    public IReadOnlyList<(int[] Cycle, long Amount)> Packed => _packed ?? [];

    /// <summary>Packs.</summary>
    /// <param name="ties">The kernel.</param>
    /// <param name="isTwoCamps">Whether cycles with an odd number of hostile ties are broken; else only those with one.</param>
    /// <param name="label">A good division.</param>
    /// <param name="isKept">Whether the cycles are wanted, or their sum alone.</param>
    /// <param name="stopping">When to stop; what is packed by then holds.</param>
    public static CyclePacking Of(FlatTies ties, bool isTwoCamps, int[] label, bool isKept, Stopping stopping)
    {
        CyclePacking packing = new(ties, isTwoCamps, label, isKept, stopping);
        packing.Triangles();
        packing.Longer();
        return packing;
    }

    private void Triangles()
    {
        int[] edgeTo = new int[_ties.Count];
        Array.Fill(edgeTo, -1);
        for (int a = 0; a < _ties.Count && !_stopping.IsDue; a++)
        {
            int to = _ties.RowStarts[a + 1];
            for (int slot = _ties.RowStarts[a]; slot < to; slot++)
            {
                edgeTo[_ties.Targets[slot]] = _ties.EdgeOfSlot[slot];
            }

            for (int slot = _ties.RowStarts[a]; slot < to; slot++)
            {
                if (_ties.Targets[slot] > a)
                {
                    Over(_ties.EdgeOfSlot[slot], _ties.Targets[slot], edgeTo);
                }
            }

            for (int slot = _ties.RowStarts[a]; slot < to; slot++)
            {
                edgeTo[_ties.Targets[slot]] = -1;
            }
        }
    }

    /// <summary>Packs triangles over one tie with a third node of a higher number.</summary>
    private void Over(int edge, int b, int[] edgeTo)
    {
        bool isHostile = _ties.Weights[edge] < 0;
        for (int slot = _ties.RowStarts[b]; slot < _ties.RowStarts[b + 1] && _left[edge] > 0; slot++)
        {
            int c = _ties.Targets[slot];
            int second = edgeTo[c];
            if (c <= b || second < 0 || _left[second] == 0)
            {
                continue;
            }

            int third = _ties.EdgeOfSlot[slot];
            int hostile = (isHostile ? 1 : 0) + (_ties.Weights[second] < 0 ? 1 : 0) + (_ties.Weights[third] < 0 ? 1 : 0);
            if (_left[third] > 0 && (hostile == 1 || (_isTwoCamps && hostile == 3)))
            {
                Take([edge, second, third]);
            }
        }
    }

    /// <summary>Shorter cycles before longer ones, until no tie that is against the division finds one.</summary>
    private void Longer()
    {
        List<int> open = [];
        for (int edge = 0; edge < _ties.EdgeCount; edge++)
        {
            if (_left[edge] > 0 && _ties.IsAgainst(edge, _label))
            {
                open.Add(edge);
            }
        }

        for (int length = 3; open.Count > 0 && length <= 64; length += length < 8 ? 1 : length)
        {
            int kept = 0;
            for (int at = 0; at < open.Count; at++)
            {
                int edge = open[at];
                bool isEnded = false;
                while (_left[edge] > 0 && !_stopping.WasDue && !isEnded)
                {
                    ReadOnlySpan<int> cycle = _meeting.Find(edge, length, out isEnded);
                    if (cycle.IsEmpty)
                    {
                        break;
                    }

                    Take(cycle);
                }

                if ((at & 15) == 15 && _stopping.IsDue)
                {
                    return;
                }

                // Where the walks ran out before the length did, no longer one will find more.
                if (_left[edge] > 0 && !isEnded)
                {
                    open[kept++] = edge;
                }
            }

            open.RemoveRange(kept, open.Count - kept);
        }
    }

    private void Take(ReadOnlySpan<int> cycle)
    {
        long amount = long.MaxValue;
        foreach (int edge in cycle)
        {
            amount = Math.Min(amount, _left[edge]);
        }

        foreach (int edge in cycle)
        {
            _left[edge] -= amount;
        }

        Total += amount;
        _packed?.Add((cycle.ToArray(), amount));
    }
}
