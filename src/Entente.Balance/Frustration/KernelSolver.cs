namespace Entente.Balance;

/// <summary>The exact method: reduce, split into blocks, bound each by a packing of broken cycles, and branch on a tie where
/// the bound does not meet the best division.</summary>
internal sealed class KernelSolver
{
    private const int LeastStepsARound = 150;

    // From so many ties on, cycles packed one after the other give a bound long before the program does.
    internal const int LargeFrom = 2000;
    private readonly bool _isTwoCamps;
    private readonly Random _random;
    private readonly Stopping _stopping;

    public KernelSolver(bool isTwoCamps, Random random, Stopping stopping) =>
        (_isTwoCamps, _random, _stopping) = (isTwoCamps, random, stopping);

    /// <summary>How often it branched.</summary>
    public int Branchings { get; private set; }

    /// <summary>Solves ties whose nodes it may take apart.</summary>
    /// <param name="ties">The ties; used up.</param>
    /// <param name="start">A division to start from: labels of every node.</param>
    /// <param name="cutoff">Nothing at or above this is of use.</param>
    /// <returns>A division and a bound of all (its ties' and the base): proven, at or above the cutoff where the
    /// search was cut.</returns>
    public Division Solve(MutableTies ties, int[] start, long cutoff)
    {
        Reducer reducer = new(ties, _isTwoCamps, Branchings == 0, _stopping);
        reducer.Run();
        if (_stopping.IsDue)
        {
            // No time is left to look at what remains: it keeps the labels that it had, and what is settled is the bound.
            int[] kept = [.. start];
            reducer.Replay(kept);
            return new Division(kept, ties.Base);
        }

        List<TieBlock> blocks = TieBlock.Split(ties);
        int[] label = new int[ties.Count];
        long bound = ties.Base;
        List<int[]> labels = [];
        foreach (TieBlock block in blocks)
        {
            int[] own = Array.ConvertAll(block.Nodes, node => start[node]);
            Division division = block.Ties.EdgeCount == 1 ? OneTie(block.Ties) : SolveBlock(block.Ties, own, cutoff - bound);
            labels.Add(division.Label);
            bound += division.Bound;
        }

        Join(blocks, labels, label);
        reducer.Replay(label);
        return new Division(label, bound);
    }

    private static Division OneTie(FlatTies ties) => new([0, ties.Weights[0] > 0 ? 0 : 1], 0);

    /// <summary>Puts the blocks' labels together: latest first, each block meets those before it in one node at most.</summary>
    private void Join(List<TieBlock> blocks, List<int[]> labels, int[] label)
    {
        Array.Fill(label, -1);
        int fresh = 0;
        for (int at = blocks.Count - 1; at >= 0; at--)
        {
            int[] nodes = blocks[at].Nodes;
            int[] own = labels[at];
            int shared = Array.FindIndex(nodes, node => label[node] >= 0);
            Dictionary<int, int> names = [];
            if (shared >= 0)
            {
                names[own[shared]] = label[nodes[shared]];
            }

            for (int place = 0; place < nodes.Length; place++)
            {
                if (!names.TryGetValue(own[place], out int name))
                {
                    name = _isTwoCamps ? (names.Count == 0 ? 0 : 1 - names.Values.First()) : fresh++;
                    names[own[place]] = name;
                }

                label[nodes[place]] = name;
            }
        }

        for (int node = 0; node < label.Length; node++)
        {
            label[node] = label[node] >= 0 ? label[node] : _isTwoCamps ? 0 : fresh++;
        }
    }

    private Division SolveBlock(FlatTies ties, int[] start, long cutoff)
    {
        int[] label = _isTwoCamps ? start : BlocSolver.Renumber(start);
        LocalSearch search = new(ties, _isTwoCamps, _random);
        long value = search.Improve(label, 20, _stopping);
        long bound = 0;
        (long unit, long parity) = Unit(ties);
        if (ties.EdgeCount >= LargeFrom)
        {
            long total = CyclePacking.Of(ties, _isTwoCamps, label, isKept: false, _stopping).Total;
            bound = unit == 1 || (total & 1) == parity ? total : total + 1;
        }

        PackingProgram program = new(ties, _random);
        CycleFinder finder = new(ties, _isTwoCamps);
        bool isOptimal = true;
        double margin = 1e-3;
        for (int round = 0; bound < Math.Min(value, cutoff) && !_stopping.IsDue && !program.IsStuck; round++)
        {
            if ((round & 3) == 3)
            {
                // Not one of the many easy kernels: a longer search is worth its time.
                value = search.Improve(label, round == 3 ? 300 : 150, _stopping);
            }

            if (AddCycles(ties, label, program, finder, _stopping) == 0 && isOptimal)
            {
                value = Round(ties, program, search, label, value);
                return bound >= Math.Min(value, cutoff) || _stopping.IsDue
                    ? new Division(label, Math.Min(bound, value))
                    : Branch(ties, label, value, bound, cutoff, program.Cover);
            }

            long goal = Math.Min(value, cutoff) - unit;
            isOptimal = program.Solve(goal + margin, LeastStepsARound + program.Size, _stopping);
            bound = Math.Max(bound, program.BoundOf(unit, parity));
            // Where the program meets the goal and its whole numbers do not, rounding took more than the margin.
            margin += program.Value >= goal + margin ? margin : 0;
            if ((isOptimal || (round & 7) == 7) && bound < value)
            {
                value = Round(ties, program, search, label, value);
            }
        }

        return new Division(label, Math.Min(bound, value));
    }

    /// <summary>All divisions' values differ by multiples of 2 where every node's weights add up to an even number.</summary>
    private (long Step, long Parity) Unit(FlatTies ties)
    {
        long[] degree = new long[ties.Count];
        long hostile = 0;
        for (int edge = 0; edge < ties.EdgeCount; edge++)
        {
            degree[ties.Sources[edge]] += ties.Weights[edge];
            degree[ties.Ends[edge]] += ties.Weights[edge];
            hostile += Math.Max(0, -ties.Weights[edge]);
        }

        return _isTwoCamps && Array.TrueForAll(degree, each => (each & 1) == 0) ? (2, hostile & 1) : (1, 0);
    }

    /// <summary>Adds cycles that the program's cover misses.</summary>
    /// <returns>How many were new; 0 where the cover covers all broken cycles.</returns>
    internal static int AddCycles(FlatTies ties, int[] label, PackingProgram program, CycleFinder finder, Stopping stopping)
    {
        // Every broken cycle passes a tie that is against the division: looking from one end of each finds one if any is.
        bool[] isStart = new bool[ties.Count];
        for (int edge = 0; edge < ties.EdgeCount; edge++)
        {
            if (ties.IsAgainst(edge, label) && !isStart[ties.Sources[edge]])
            {
                isStart[ties.Ends[edge]] = true;
            }
        }

        int added = 0;
        for (int node = 0; node < ties.Count; node++)
        {
            if (isStart[node] && !stopping.IsDue)
            {
                finder.Find(node, program.Cover, 12, (cycle, _) => added += program.Add(cycle) ? 1 : 0);
            }
        }

        return added;
    }

    /// <summary>Reads a division off the cover: along a tree of the ties that are covered least.</summary>
    private long Round(FlatTies ties, PackingProgram program, LocalSearch search, int[] label, long value)
    {
        int[] trial = SpanningLabels.Of(ties, program.Cover, _isTwoCamps);
        long found = search.Improve(trial, 4, _stopping);
        if (found < value)
        {
            trial.CopyTo(label, 0);
            return found;
        }

        return value;
    }

    private Division Branch(FlatTies ties, int[] label, long value, long bound, long cutoff, double[] cover)
    {
        Branchings++;
        int chosen = 0;
        double most = -1;
        for (int edge = 0; edge < ties.EdgeCount; edge++)
        {
            double undecided = Math.Min(cover[edge], 1 - cover[edge]);
            if (undecided > most + 1e-9)
            {
                (chosen, most) = (edge, undecided);
            }
        }

        (int one, int other) = (ties.Sources[chosen], ties.Ends[chosen]);
        bool isTogetherFirst = label[one] == label[other];
        long least = long.MaxValue;
        for (int child = 0; child < 2; child++)
        {
            if (_stopping.IsDue)
            {
                least = Math.Min(least, bound);
                break;
            }

            MutableTies part = MutableTies.Of(ties);
            long away = MergeOrPart(part, one, other, isTogetherFirst == (child == 0), value, out int merged, out bool isFlipped);
            Division division = Solve(part, label, Math.Min(value, cutoff) - away);
            least = Math.Min(least, division.Bound + away);
            if (merged >= 0)
            {
                division.Label[merged] = isFlipped ? 1 - division.Label[merged == one ? other : one] : division.Label[merged == one ? other : one];
            }

            long found = ties.Against(division.Label);
            if (found < value)
            {
                (value, label) = (found, division.Label);
            }
        }

        return new Division(label, Math.Min(Math.Max(bound, least), value));
    }

    /// <summary>Holds two nodes together or apart.</summary>
    /// <returns>What that costs beside the ties that are left.</returns>
    private long MergeOrPart(MutableTies part, int one, int other, bool isTogether, long value, out int merged, out bool isFlipped)
    {
        (merged, isFlipped) = (-1, false);
        if (isTogether || _isTwoCamps)
        {
            (merged, isFlipped) = (one, !isTogether);
            part.Merge(one, other, isFlipped);
            return 0;
        }

        long own = part.Between(one, other);
        part.Remove(one, other);
        part.Add(one, other, -(value + 1));
        return Math.Max(0, own);
    }
}
