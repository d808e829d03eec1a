namespace Entente.Balance;

/// <summary>Finds a shortest broken cycle through one tie that is against a division, over ties that are not, searching from
/// both ends of the tie until the two searches meet.</summary>
/// <remarks>For blocs a cycle has one hostile tie: the tie itself, or else one on the way, so that nodes are met before it and
/// after it (two layers).</remarks>
internal sealed class CycleMeeting
{
    private readonly FlatTies _ties;
    private readonly bool _isTwoCamps;
    private readonly int[] _label;
    private readonly long[] _left;
    private readonly int[] _seen;
    private readonly int[] _cameBy;
    private readonly List<int> _cycle = [];
    private List<int> _fore = [];
    private List<int> _back = [];
    private List<int> _next = [];
    private int _turn;

    public CycleMeeting(FlatTies ties, bool isTwoCamps, int[] label, long[] left)
    {
        (_ties, _isTwoCamps, _label, _left) = (ties, isTwoCamps, label, left);
        _seen = new int[2 * ties.Count];
        _cameBy = new int[2 * ties.Count];
    }

    /// <summary>Looks for a cycle of ties that all have something left.</summary>
    /// <param name="edge">A tie against the division.</param>
    /// <param name="longest">How many ties the cycle may have.</param>
    /// <param name="isEnded">True where there is none of any length.</param>
    /// <returns>The ties in order round the cycle, good until the next call; empty where there is none.</returns>
    public ReadOnlySpan<int> Find(int edge, int longest, out bool isEnded)
    {
        isEnded = false;
        // Marks of this call: odd from the front, even from the back.
        _turn += 2;
        bool hasLayers = !_isTwoCamps && _ties.Weights[edge] > 0;
        _fore.Clear();
        _back.Clear();
        Mark(2 * _ties.Sources[edge], _turn, -1, _fore);
        Mark((2 * _ties.Ends[edge]) + (hasLayers ? 1 : 0), _turn + 1, -1, _back);
        for (int length = 1; length < longest; length++)
        {
            bool isFront = _fore.Count <= _back.Count;
            List<int> front = isFront ? _fore : _back;
            if (front.Count == 0)
            {
                isEnded = true;
                return [];
            }

            _next.Clear();
            foreach (int state in front)
            {
                int met = Spread(state, isFront, hasLayers, out int by);
                if (met >= 0)
                {
                    return isFront ? Close(edge, state, by, met) : Close(edge, met, by, state);
                }
            }

            (_next, _fore, _back) = isFront ? (_fore, _next, _back) : (_back, _fore, _next);
        }

        return [];
    }

    /// <summary>One step on from a node; the state of the other search that was met, or -1.</summary>
    private int Spread(int state, bool isFront, bool hasLayers, out int by)
    {
        (int own, int others) = isFront ? (_turn, _turn + 1) : (_turn + 1, _turn);
        int node = state >> 1;
        int layer = state & 1;
        for (int slot = _ties.RowStarts[node]; slot < _ties.RowStarts[node + 1]; slot++)
        {
            by = _ties.EdgeOfSlot[slot];
            if (_left[by] == 0 || _ties.IsAgainst(by, _label))
            {
                continue;
            }

            int there = layer;
            if (_ties.Weights[by] < 0 && !_isTwoCamps)
            {
                if (!hasLayers || layer == (isFront ? 1 : 0))
                {
                    continue;
                }

                there = 1 - layer;
            }

            int next = (2 * _ties.Targets[slot]) + there;
            if (_seen[next] == others)
            {
                return next;
            }

            if (_seen[next] != own)
            {
                Mark(next, own, by, _next);
            }
        }

        by = -1;
        return -1;
    }

    private void Mark(int state, int mark, int by, List<int> into)
    {
        (_seen[state], _cameBy[state]) = (mark, by);
        into.Add(state);
    }

    private ReadOnlySpan<int> Close(int edge, int front, int by, int back)
    {
        _cycle.Clear();
        Walk(front);
        _cycle.Reverse();
        _cycle.Add(by);
        Walk(back);
        _cycle.Add(edge);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_cycle);
    }

    private void Walk(int state)
    {
        int mark = _seen[state];
        while (_cameBy[state] >= 0)
        {
            int by = _cameBy[state];
            _cycle.Add(by);
            int node = state >> 1;
            int other = _ties.Sources[by] == node ? _ties.Ends[by] : _ties.Sources[by];
            int layer = _ties.Weights[by] < 0 && !_isTwoCamps ? 1 - (state & 1) : state & 1;
            state = (2 * other) + layer;
            System.Diagnostics.Debug.Assert(_seen[state] == mark);
        }
    }
}
