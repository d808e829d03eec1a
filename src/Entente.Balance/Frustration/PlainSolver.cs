namespace Entente.Balance;

/// <summary>The plain exact method, for small graphs and as the yardstick of the fast one: Russian doll search.</summary>
/// <remarks>Nodes stand in one order. The least weight against the last 1, 2, 3, ... nodes is found in turn; each is a
/// bound for the part of the next search that is not yet placed, for a part of a graph never has more against it than
/// the whole. Two camps are the case of at most two blocs.</remarks>
internal sealed class PlainSolver
{
    private readonly SignedGraph _graph;
    private readonly int _mostBlocs;
    private readonly Stopping _stopping;
    private readonly int[] _order;
    private readonly int[] _rank;
    private readonly long[] _tail;
    private readonly int[] _bloc;
    private readonly long[] _friendly;
    private readonly long[,] _toBloc;
    private int[]? _best;
    private long _least;
    private int _steps;

    private PlainSolver(SignedGraph graph, int mostBlocs, Stopping stopping)
    {
        int count = graph.NodeCount;
        (_graph, _mostBlocs, _stopping) = (graph, Math.Min(mostBlocs, count), stopping);
        _order = Order(graph);
        _rank = new int[count];
        for (int place = 0; place < count; place++)
        {
            _rank[_order[place]] = place;
        }

        _tail = new long[count + 1];
        _bloc = new int[count];
        _friendly = new long[count];
        _toBloc = new long[count, _mostBlocs];
    }

    /// <summary>Solves, or stops with what is proven.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="mostBlocs">2 for camps, the node count or more for any number.</param>
    /// <param name="start">A division to beat, of at most <paramref name="mostBlocs"/> blocs.</param>
    /// <param name="stopping">When to give up.</param>
    /// <returns>The best division, its value, and a proven bound.</returns>
    public static (int[] Bloc, long Value, long Bound) Solve(SignedGraph graph, int mostBlocs, int[] start, Stopping stopping)
    {
        PlainSolver solver = new(graph, mostBlocs, stopping);
        for (int first = graph.NodeCount - 1; first > 0 && !stopping.WasDue; first--)
        {
            solver.Search(first, long.MaxValue);
        }

        long startValue = graph.Against(start.AsSpan());
        if (graph.NodeCount == 0 || stopping.WasDue || !solver.Search(0, startValue))
        {
            return (start, startValue, Math.Min(solver._tail.Max(), startValue));
        }

        return solver._best is null ? (start, startValue, startValue) : (solver._best, solver._tail[0], solver._tail[0]);
    }

    private static int[] Order(SignedGraph graph)
    {
        // Last in the order stand the nodes most tied to those behind them: tails are dense, their bounds strong.
        int[] order = new int[graph.NodeCount];
        long[] tied = new long[graph.NodeCount];
        bool[] placed = new bool[graph.NodeCount];
        for (int place = graph.NodeCount - 1; place >= 0; place--)
        {
            int chosen = -1;
            for (int node = 0; node < graph.NodeCount; node++)
            {
                if (!placed[node] && (chosen < 0 || tied[node] > tied[chosen]))
                {
                    chosen = node;
                }
            }

            placed[chosen] = true;
            order[place] = chosen;
            for (int slot = graph.RowStarts[chosen]; slot < graph.RowStarts[chosen + 1]; slot++)
            {
                tied[graph.Targets[slot]] += Math.Abs(graph.Weights[slot]);
            }
        }

        return order;
    }

    /// <returns>False where the time ran out; then nothing is proven of this tail.</returns>
    private bool Search(int first, long below)
    {
        _best = null;
        _least = below;
        Array.Clear(_friendly);
        Array.Clear(_toBloc);
        Place(first, 0, 0);
        if (_stopping.WasDue)
        {
            return false;
        }

        _tail[first] = _least;
        return true;
    }

    private void Place(int place, int blocs, long against)
    {
        if (place == _order.Length)
        {
            _least = against;
            _best = [.. _bloc];
            return;
        }

        if ((++_steps & 255) == 0 && _stopping.IsDue)
        {
            return;
        }

        int node = _order[place];
        int choices = Math.Min(blocs + 1, _mostBlocs);
        // The bloc the node is most tied to goes first; the others in their order.
        int favoured = 0;
        for (int bloc = 1; bloc < choices; bloc++)
        {
            favoured = _toBloc[node, bloc] > _toBloc[node, favoured] ? bloc : favoured;
        }

        for (int round = 0; round < choices && !_stopping.WasDue; round++)
        {
            int bloc = round == 0 ? favoured : round <= favoured ? round - 1 : round;
            long now = against + _friendly[node] - _toBloc[node, bloc];
            if (now + _tail[place + 1] >= _least)
            {
                continue;
            }

            _bloc[node] = bloc;
            Spread(place, bloc, 1);
            int used = Math.Max(blocs, bloc + 1);
            if (now + _tail[place + 1] + Ahead(place + 1, used) < _least)
            {
                Place(place + 1, used, now);
            }

            Spread(place, bloc, -1);
        }
    }

    private void Spread(int place, int bloc, int sign)
    {
        int node = _order[place];
        for (int slot = _graph.RowStarts[node]; slot < _graph.RowStarts[node + 1]; slot++)
        {
            int other = _graph.Targets[slot];
            if (_rank[other] > place)
            {
                long weight = sign * _graph.Weights[slot];
                _toBloc[other, bloc] += weight;
                _friendly[other] += _graph.Weights[slot] > 0 ? weight : 0;
            }
        }
    }

    private long Ahead(int place, int blocs)
    {
        int choices = Math.Min(blocs + 1, _mostBlocs);
        long ahead = 0;
        for (; place < _order.Length; place++)
        {
            int node = _order[place];
            long most = _toBloc[node, 0];
            for (int bloc = 1; bloc < choices; bloc++)
            {
                most = Math.Max(most, _toBloc[node, bloc]);
            }

            ahead += _friendly[node] - most;
        }

        return ahead;
    }
}
