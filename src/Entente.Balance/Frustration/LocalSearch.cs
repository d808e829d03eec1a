namespace Entente.Balance;

/// <summary>Descent by moving one node at a time, from disturbed bests. Gives good divisions, never a proof.</summary>
internal sealed class LocalSearch
{
    private readonly FlatTies _ties;
    private readonly bool _isTwoCamps;
    private readonly Random _random;
    private readonly long[] _held;
    private readonly long[] _toLabel;
    private readonly int[] _population;
    private readonly Stack<int> _weak = new();
    private Stopping? _stopping;
    private int _looks;

    public LocalSearch(FlatTies ties, bool isTwoCamps, Random random)
    {
        (_ties, _isTwoCamps, _random) = (ties, isTwoCamps, random);
        _held = new long[ties.Count];
        _toLabel = new long[ties.Count + 1];
        _population = new int[ties.Count + 1];
    }

    /// <summary>Improves a division until no single move helps; then disturbs and repeats, keeping the best.</summary>
    /// <param name="label">0 or 1 for camps, else any from 0 below the node count; improved in place.</param>
    /// <param name="rounds">How many disturbances.</param>
    /// <param name="stopping">When to give up.</param>
    /// <returns>The weight against the division.</returns>
    public long Improve(int[] label, int rounds, Stopping stopping)
    {
        _stopping = stopping;
        Descend(label);
        long least = _ties.Against(label);
        int[] trial = [.. label];
        for (int round = 0; round < rounds && least > 0 && label.Length > 1; round++)
        {
            if (((round & 15) == 15 || _ties.EdgeCount > 20_000) && stopping.IsDue)
            {
                break;
            }

            Disturb(trial);
            Descend(trial);
            long value = _ties.Against(trial);
            if (value <= least)
            {
                least = value;
                trial.CopyTo(label, 0);
            }
            else
            {
                label.CopyTo(trial, 0);
            }
        }

        return least;
    }

    /// <summary>Moves a connected handful of nodes.</summary>
    private void Disturb(int[] label)
    {
        int node = _random.Next(label.Length);
        int moves = 2 + _random.Next(Math.Max(2, Math.Min(label.Length / 4, 24)));
        int to = _isTwoCamps ? 0 : label[_random.Next(label.Length)];
        for (int move = 0; move < moves; move++)
        {
            label[node] = _isTwoCamps ? 1 - label[node] : to;
            int from = _ties.RowStarts[node];
            int degree = _ties.RowStarts[node + 1] - from;
            node = degree == 0 || _random.Next(4) == 0 ? _random.Next(label.Length) : _ties.Targets[from + _random.Next(degree)];
        }
    }

    private void Descend(int[] label)
    {
        if (_isTwoCamps)
        {
            DescendCamps(label);
            return;
        }

        Array.Clear(_population);
        foreach (int each in label)
        {
            _population[each]++;
        }

        for (bool isMoved = true; isMoved;)
        {
            isMoved = false;
            for (int node = 0; node < label.Length && !IsDue; node++)
            {
                isMoved |= MoveBest(label, node);
            }
        }
    }

    // In networks of many ties a single descent may outlast the deadline.
    private bool IsDue => _ties.EdgeCount > 20_000 && ((++_looks & 63) == 0 ? _stopping!.IsDue : _stopping!.WasDue);

    private void DescendCamps(int[] label)
    {
        Array.Clear(_held);
        for (int edge = 0; edge < _ties.EdgeCount; edge++)
        {
            (int one, int other) = (_ties.Sources[edge], _ties.Ends[edge]);
            long held = label[one] == label[other] ? _ties.Weights[edge] : -_ties.Weights[edge];
            _held[one] += held;
            _held[other] += held;
        }

        for (int node = 0; node < label.Length; node++)
        {
            if (_held[node] < 0)
            {
                _weak.Push(node);
            }
        }

        while (_weak.TryPop(out int node))
        {
            if (_held[node] >= 0 || IsDue)
            {
                continue;
            }

            label[node] = 1 - label[node];
            _held[node] = -_held[node];
            for (int slot = _ties.RowStarts[node]; slot < _ties.RowStarts[node + 1]; slot++)
            {
                int other = _ties.Targets[slot];
                long weight = _ties.Weights[_ties.EdgeOfSlot[slot]];
                _held[other] += 2 * (label[node] == label[other] ? weight : -weight);
                if (_held[other] < 0)
                {
                    _weak.Push(other);
                }
            }
        }
    }

    private bool MoveBest(int[] label, int node)
    {
        (int from, int to) = (_ties.RowStarts[node], _ties.RowStarts[node + 1]);
        for (int slot = from; slot < to; slot++)
        {
            _toLabel[label[_ties.Targets[slot]]] += _ties.Weights[_ties.EdgeOfSlot[slot]];
        }

        int best = label[node];
        for (int slot = from; slot < to; slot++)
        {
            int there = label[_ties.Targets[slot]];
            best = _toLabel[there] > _toLabel[best] ? there : best;
        }

        if (_toLabel[best] < 0 && _population[label[node]] > 1)
        {
            best = Array.IndexOf(_population, 0);
        }

        for (int slot = from; slot < to; slot++)
        {
            _toLabel[label[_ties.Targets[slot]]] = 0;
        }

        if (best == label[node])
        {
            return false;
        }

        _population[label[node]]--;
        _population[best]++;
        label[node] = best;
        return true;
    }
}
