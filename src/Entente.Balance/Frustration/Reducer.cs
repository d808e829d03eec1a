namespace Entente.Balance;

/// <summary>Takes away what is settled without search, and puts it back into a solution of what is left.</summary>
/// <remarks>Each rule keeps at least one best division (not all of them, so that uniqueness needs other means). All hold for
/// two camps; those for any number of blocs are marked. Rules: a node of at most one tie, or without a friendly one (blocs);
/// a node of two ties becomes one tie; for camps a node of three becomes a triangle; a tie that outweighs all others of one
/// of its ends, and a tie uv with sum over x of |w(ux) - w(vx)| at most 2 |w(uv)|, merges its ends (for blocs: a friendly
/// one; one of the two always gains by joining the other).</remarks>
internal sealed class Reducer
{
    private readonly MutableTies _ties;
    private readonly bool _isTwoCamps;
    private readonly Queue<int> _dirty = new();
    private readonly bool[] _isQueued;
    private readonly long[] _mark;
    private readonly List<Step> _steps = [];
    private readonly List<(int Target, long Weight)> _eliminated = [];

    private readonly bool _isFirst;
    private readonly Stopping _stopping;
    private int _looks;
    private bool _isLate;

    public Reducer(MutableTies ties, bool isTwoCamps, bool isFirst, Stopping stopping)
    {
        (_ties, _isTwoCamps, _isFirst, _stopping) = (ties, isTwoCamps, isFirst, stopping);
        _isQueued = new bool[ties.Count];
        _mark = new long[ties.Count];
    }

    private enum Rule
    {
        Eliminate,
        Merge,
        MergeFlipped,
    }

    /// <summary>Reduces until no rule applies.</summary>
    public void Run()
    {
        for (int node = 0; node < _ties.Count; node++)
        {
            Touch(node);
        }

        do
        {
            while (!IsDue && _dirty.TryDequeue(out int node))
            {
                _isQueued[node] = false;
                // In a network where nearly all are tied to all, pairs are never so alike, and looking takes n d^2 steps.
                if (!_ties.IsGone[node] && !TryFew(node) && !TryOutweighed(node) && (_ties.Degrees[node] < 200 || 3 * _ties.Degrees[node] < _ties.Count))
                {
                    TryPairs(node);
                }
            }
        }
        while (!_isTwoCamps && !IsDue && DropRivalsApart());
    }

    // The clock is read seldom: what is not reduced in time simply stays. The first run leaves half of the time to the search.
    private bool IsDue
    {
        get
        {
            _isLate |= (++_looks & 31) == 0 && (_isFirst ? _stopping.IsHalfDue : _stopping.IsDue);
            return _isLate;
        }
    }

    /// <summary>Gives the nodes that are gone their labels, latest first.</summary>
    /// <param name="label">Labels of the nodes that were left; 0 and 1 for camps.</param>
    public void Replay(int[] label)
    {
        int fresh = label.Length == 0 ? 0 : label.Max() + 1;
        int end = _eliminated.Count;
        for (int at = _steps.Count - 1; at >= 0; at--)
        {
            Step step = _steps[at];
            if (step.Rule != Rule.Eliminate)
            {
                label[step.Node] = step.Rule == Rule.Merge ? label[step.Into] : 1 - label[step.Into];
                continue;
            }

            ReadOnlySpan<(int Target, long Weight)> row =
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_eliminated)[step.Into..end];
            end = step.Into;
            label[step.Node] = _isTwoCamps ? BestCamp(row, label) : BestBloc(row, label, ref fresh);
        }
    }

    private static int BestCamp(ReadOnlySpan<(int Target, long Weight)> row, int[] label)
    {
        long toSecond = 0;
        foreach ((int target, long weight) in row)
        {
            toSecond += label[target] == 1 ? weight : -weight;
        }

        return toSecond > 0 ? 1 : 0;
    }

    private static int BestBloc(ReadOnlySpan<(int Target, long Weight)> row, int[] label, ref int fresh)
    {
        int best = -1;
        long most = 0;
        foreach ((int target, _) in row)
        {
            long total = 0;
            foreach ((int other, long weight) in row)
            {
                total += label[other] == label[target] ? weight : 0;
            }

            if (total > most)
            {
                (best, most) = (label[target], total);
            }
        }

        return best >= 0 ? best : fresh++;
    }

    /// <summary>For blocs: a hostile tie between nodes that no chain of friends joins is never against a best division.</summary>
    private bool DropRivalsApart()
    {
        int[] friends = Friends();
        bool isAny = false;
        for (int node = 0; node < _ties.Count; node++)
        {
            for (int slot = _ties.Degrees[node] - 1; slot >= 0; slot--)
            {
                int other = _ties.Targets[node][slot];
                if (friends[other] != friends[node])
                {
                    _ties.Remove(node, other);
                    Touch(node);
                    Touch(other);
                    isAny = true;
                }
            }
        }

        return isAny;
    }

    private int[] Friends()
    {
        int[] part = new int[_ties.Count];
        Array.Fill(part, -1);
        Stack<int> open = new();
        for (int first = 0; first < part.Length; first++)
        {
            if (part[first] < 0)
            {
                part[first] = first;
                open.Push(first);
            }

            while (open.TryPop(out int node))
            {
                for (int slot = 0; slot < _ties.Degrees[node]; slot++)
                {
                    int other = _ties.Targets[node][slot];
                    if (_ties.Weights[node][slot] > 0 && part[other] < 0)
                    {
                        part[other] = first;
                        open.Push(other);
                    }
                }
            }
        }

        return part;
    }

    private void Touch(int node)
    {
        if (!_isQueued[node] && !_ties.IsGone[node])
        {
            _isQueued[node] = true;
            _dirty.Enqueue(node);
        }
    }

    private bool TryFew(int node)
    {
        int degree = _ties.Degrees[node];
        if (degree <= 1 || (!_isTwoCamps && !HasFriend(node)))
        {
            Eliminate(node);
            return true;
        }

        int[] targets = _ties.Targets[node];
        long[] weights = _ties.Weights[node];
        if (degree == 2)
        {
            (int one, int other, long first, long second) = (targets[0], targets[1], weights[0], weights[1]);
            long least = Math.Min(Math.Abs(first), Math.Abs(second));
            Eliminate(node);
            _ties.Add(one, other, first > 0 == second > 0 ? least : -least);
            return true;
        }

        return degree == 3 && _isTwoCamps && TryStar(node);
    }

    private bool HasFriend(int node)
    {
        foreach (long weight in _ties.Weights[node].AsSpan(0, _ties.Degrees[node]))
        {
            if (weight > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryStar(int node)
    {
        int[] targets = _ties.Targets[node];
        long[] weights = _ties.Weights[node];
        (int a, int b, int c) = (targets[0], targets[1], targets[2]);
        (long wa, long wb, long wc) = (weights[0], weights[1], weights[2]);
        // The least against the node's ties when all three stand together, and when one stands apart.
        long together = Least(wa, wb, wc);
        long apartA = Least(-wa, wb, wc);
        long apartB = Least(wa, -wb, wc);
        long apartC = Least(wa, wb, -wc);
        long ab = apartA + apartB - apartC - together;
        long ac = apartA + apartC - apartB - together;
        long bc = apartB + apartC - apartA - together;
        if (((ab | ac | bc) & 1) != 0)
        {
            return false;
        }

        Eliminate(node);
        _ties.Base += together + Math.Min(0, ab / 2) + Math.Min(0, ac / 2) + Math.Min(0, bc / 2);
        _ties.Add(a, b, ab / 2);
        _ties.Add(a, c, ac / 2);
        _ties.Add(b, c, bc / 2);
        return true;
    }

    /// <summary>The least weight against three ties whose other ends stand on one side, once signs are turned so.</summary>
    private static long Least(long wa, long wb, long wc)
    {
        long hostile = Math.Max(0, -wa) + Math.Max(0, -wb) + Math.Max(0, -wc);
        long friendly = Math.Max(0, wa) + Math.Max(0, wb) + Math.Max(0, wc);
        return Math.Min(hostile, friendly);
    }

    private bool TryOutweighed(int node)
    {
        int degree = _ties.Degrees[node];
        long total = 0;
        int strongest = 0;
        long[] weights = _ties.Weights[node];
        for (int slot = 0; slot < degree; slot++)
        {
            total += Math.Abs(weights[slot]);
            strongest = Math.Abs(weights[slot]) > Math.Abs(weights[strongest]) ? slot : strongest;
        }

        long most = weights[strongest];
        if (2 * Math.Abs(most) < total || (most < 0 && !_isTwoCamps))
        {
            return false;
        }

        Merge(node, _ties.Targets[node][strongest], most < 0);
        return true;
    }

    private void TryPairs(int node)
    {
        int degree = _ties.Degrees[node];
        int[] targets = _ties.Targets[node];
        long[] weights = _ties.Weights[node];
        long own = 0;
        for (int slot = 0; slot < degree; slot++)
        {
            _mark[targets[slot]] = weights[slot];
            own += Math.Abs(weights[slot]);
        }

        int partner = -1;
        bool isFlipped = false;
        for (int slot = 0; slot < degree && partner < 0; slot++)
        {
            long tie = weights[slot];
            if ((tie > 0 || _isTwoCamps) && IsMergeable(targets[slot], tie, own))
            {
                (partner, isFlipped) = (targets[slot], tie < 0);
            }
        }

        for (int slot = 0; slot < degree; slot++)
        {
            _mark[targets[slot]] = 0;
        }

        if (partner >= 0)
        {
            Merge(node, partner, isFlipped);
        }
    }

    private bool IsMergeable(int other, long tie, long own)
    {
        int degree = _ties.Degrees[other];
        int[] targets = _ties.Targets[other];
        long[] weights = _ties.Weights[other];
        long size = Math.Abs(tie);
        // The marked node's other ties differ from nothing, until a shared neighbour is met.
        long apart = own - size;
        long limit = 2 * size;
        long theirs = 0;
        for (int slot = 0; slot < degree; slot++)
        {
            theirs += Math.Abs(weights[slot]);
        }

        if (Math.Abs(own - theirs) > limit)
        {
            return false;
        }

        long sign = tie > 0 ? 1 : -1;
        for (int slot = 0; slot < degree; slot++)
        {
            long marked = _mark[targets[slot]];
            apart += Math.Abs(sign * weights[slot] - marked) - Math.Abs(marked);
        }

        // The loop met the marked node itself, whose mark is 0: its tie counted once as a difference.
        return apart - size <= limit;
    }

    private void Eliminate(int node)
    {
        _steps.Add(new Step(Rule.Eliminate, node, _eliminated.Count));
        for (int slot = 0; slot < _ties.Degrees[node]; slot++)
        {
            _eliminated.Add((_ties.Targets[node][slot], _ties.Weights[node][slot]));
            Touch(_ties.Targets[node][slot]);
        }

        _ties.RemoveNode(node);
    }

    private void Merge(int node, int into, bool isFlipped)
    {
        if (_ties.Degrees[node] > _ties.Degrees[into])
        {
            (node, into) = (into, node);
        }

        for (int slot = 0; slot < _ties.Degrees[node]; slot++)
        {
            Touch(_ties.Targets[node][slot]);
        }

        _steps.Add(new Step(isFlipped ? Rule.MergeFlipped : Rule.Merge, node, into));
        _ties.Merge(node, into, isFlipped);
        Touch(into);
    }

    /// <param name="Rule">What was done.</param>
    /// <param name="Node">The node that went.</param>
    /// <param name="Into">The node merged into, or where the eliminated node's row begins.</param>
    private readonly record struct Step(Rule Rule, int Node, int Into);
}
