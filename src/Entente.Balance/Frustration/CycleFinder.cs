namespace Entente.Balance;

/// <summary>Finds cycles that no division satisfies and that a fractional cover does not yet cover: for camps those with an
/// odd number of hostile ties, for blocs those with exactly one.</summary>
/// <remarks>Shortest paths in the graph doubled into two layers: a hostile tie leads from the first layer to the second and,
/// for camps, back. A path from a node to itself in the other layer is such a cycle.</remarks>
internal sealed class CycleFinder
{
    private const double HopCost = 1e-7;
    private readonly FlatTies _ties;
    private readonly bool _isTwoCamps;
    private readonly double[] _distance;
    private readonly int[] _cameFrom;
    private readonly int[] _cameBy;
    private readonly int[] _seenAt;
    private readonly bool[] _isDone;
    private readonly int[] _reached;
    private readonly PriorityQueue<int, double> _open = new();
    private readonly List<int> _walk = [];
    private readonly List<int> _walkEdges = [];
    private int _reachedCount;

    public CycleFinder(FlatTies ties, bool isTwoCamps)
    {
        (_ties, _isTwoCamps) = (ties, isTwoCamps);
        _distance = new double[2 * ties.Count];
        _cameFrom = new int[2 * ties.Count];
        _cameBy = new int[2 * ties.Count];
        _isDone = new bool[2 * ties.Count];
        _reached = new int[2 * ties.Count];
        _seenAt = new int[ties.Count];
        Array.Fill(_distance, double.PositiveInfinity);
        Array.Fill(_seenAt, -1);
    }

    /// <summary>Looks from one node for uncovered cycles through it.</summary>
    /// <param name="start">The node.</param>
    /// <param name="cover">Each tie's part in the cover, 0 or more.</param>
    /// <param name="most">How many cycles at most: the least covered through each of the node's ties.</param>
    /// <param name="found">Takes each cycle as the numbers of its ties.</param>
    public void Find(int start, double[] cover, int most, Action<ReadOnlySpan<int>, double> found)
    {
        Reach(start, cover);
        int count = 0;
        if (_distance[2 * start + 1] < 1)
        {
            Extract(start, 2 * start + 1, -1, cover, found);
            count++;
        }

        for (int slot = _ties.RowStarts[start]; slot < _ties.RowStarts[start + 1] && count < most; slot++)
        {
            int edge = _ties.EdgeOfSlot[slot];
            int other = _ties.Targets[slot];
            // Closing by a hostile tie from the first layer, or by a friendly one from the second.
            int end = 2 * other + (_ties.Weights[edge] < 0 ? 0 : 1);
            if (_cameBy[end] != edge && _distance[end] + cover[edge] < 1 - 1e-6)
            {
                Extract(start, end, edge, cover, found);
                count++;
            }
        }

        for (int at = 0; at < _reachedCount; at++)
        {
            _distance[_reached[at]] = double.PositiveInfinity;
            _isDone[_reached[at]] = false;
        }
    }

    private void Reach(int start, double[] cover)
    {
        _reachedCount = 0;
        _open.Clear();
        Meet(2 * start, 0, -1, -1);
        while (_open.TryDequeue(out int state, out double distance))
        {
            if (_isDone[state])
            {
                continue;
            }

            _isDone[state] = true;
            int node = state >> 1;
            int layer = state & 1;
            for (int slot = _ties.RowStarts[node]; slot < _ties.RowStarts[node + 1]; slot++)
            {
                int edge = _ties.EdgeOfSlot[slot];
                bool isHostile = _ties.Weights[edge] < 0;
                if (isHostile && layer == 1 && !_isTwoCamps)
                {
                    continue;
                }

                int next = 2 * _ties.Targets[slot] + (isHostile ? 1 - layer : layer);
                // A part may be below 0 by rounding; a walk must never gain by going round.
                double length = distance + Math.Max(0, cover[edge]) + HopCost;
                if (length < 1 && length < _distance[next])
                {
                    Meet(next, length, state, edge);
                }
            }
        }
    }

    private void Meet(int state, double distance, int from, int by)
    {
        if (double.IsPositiveInfinity(_distance[state]))
        {
            _reached[_reachedCount++] = state;
        }

        (_distance[state], _cameFrom[state], _cameBy[state]) = (distance, from, by);
        _open.Enqueue(state, distance);
    }

    /// <summary>The walk back to the start, cut to the first closed part that changes the layer: a simple cycle.</summary>
    private void Extract(int start, int end, int closing, double[] cover, Action<ReadOnlySpan<int>, double> found)
    {
        _walk.Clear();
        _walkEdges.Clear();
        if (closing >= 0)
        {
            _walk.Add(start);
            _walkEdges.Add(closing);
        }

        int from = -1;
        int to = -1;
        for (int state = end; state >= 0; state = _cameFrom[state])
        {
            _walk.Add(state >> 1);
            if (_cameFrom[state] >= 0)
            {
                _walkEdges.Add(_cameBy[state]);
            }
        }

        for (int at = 0; at < _walk.Count; at++)
        {
            int node = _walk[at];
            if (_seenAt[node] >= 0)
            {
                (from, to) = (_seenAt[node], at);
                break;
            }

            _seenAt[node] = at;
        }

        foreach (int node in _walk)
        {
            _seenAt[node] = -1;
        }

        if (from < 0)
        {
            return;
        }

        double covered = 0;
        ReadOnlySpan<int> cycle = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_walkEdges)[from..to];
        int hostile = 0;
        foreach (int edge in cycle)
        {
            covered += cover[edge];
            hostile += _ties.Weights[edge] < 0 ? 1 : 0;
        }

        bool isBroken = _isTwoCamps ? (hostile & 1) == 1 : hostile == 1;
        if (isBroken && cycle.Length > 2 && covered < 1 - 1e-6)
        {
            found(cycle, 1 - covered);
        }
    }
}
