using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Splits a network into two camps and remembers the proof, so that the network with some ties changed is solved
/// from there.</summary>
/// <remarks>What is kept is the split, and the broken cycles of the packing that proves it, over the ties as given. After a
/// change those cycles that are still broken, with new ones through the changed ties, are packed again; where that meets the
/// weight against the split, improved by a short search, all is proven. Where it does not, the network is solved anew.</remarks>
[Source("aref-wilson-2019")]
public sealed class CampResolver
{
    private const int MostRounds = 8;
    private readonly SignedGraph _graph;
    private readonly List<int[]> _cycles;

    private readonly List<(int[] Cycle, long Amount)> _packing;
    private readonly long _scale;

    private CampResolver(SignedGraph graph, CampPartition partition, PackingProgram program)
    {
        (_graph, Partition, _cycles, _scale) = (graph, partition, [.. program.Cycles], program.Scale);
        (_packing, _) = program.Certified(_scale);
    }

    /// <summary>The split of the network that it was made of.</summary>
    public CampPartition Partition { get; }

    /// <summary>Solves a network and keeps what proves the split.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">Deadline, seed and start; defaults where null.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static CampResolver Of(SignedGraph graph, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        CampPartition partition = TwoCampSolver.Solve(graph, options, cancellationToken);
        FlatTies ties = FlatTies.Of(graph, 1);
        int[] label = [.. partition.Camp.Select(side => side ? 1 : 0)];
        PackingProgram program = new(ties, new Random(options.Seed));
        CycleFinder finder = new(ties, isTwoCamps: true);
        bool isOptimal = true;
        while (program.Value < partition.Value - .5 && !stopping.IsDue && !program.IsStuck
            && (KernelSolver.AddCycles(ties, label, program, finder, stopping) > 0 || !isOptimal))
        {
            isOptimal = program.Solve(partition.Value - .5, 150 + program.Size, stopping);
        }

        return new CampResolver(graph, partition, program);
    }

    /// <summary>The best split of the network with some ties turned, weighed otherwise, taken away or added.</summary>
    /// <param name="changed">The network after the change, of as many nodes.</param>
    /// <param name="options">Deadline and seed; starts in it are not read.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <returns>The split: exact, as from <see cref="TwoCampSolver"/>, unless time runs out.</returns>
    public CampPartition After(SignedGraph changed, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentOutOfRangeException.ThrowIfNotEqual(changed.NodeCount, _graph.NodeCount);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        FlatTies ties = FlatTies.Of(changed, 1);
        Random random = new(options.Seed);
        int[] label = new int[changed.NodeCount];
        for (int node = 0; node < label.Length; node++)
        {
            label[node] = Partition.Camp[node] ? 1 : 0;
        }

        int[] place = Places(changed, out List<int> ends);
        LocalSearch search = new(ties, isTwoCamps: true, random);
        long value = search.Improve(label, 0, stopping);
        if (Repacked(ties, label, place, value) >= value)
        {
            return Proven(label, value, stopping);
        }

        value = search.Improve(label, 2, stopping);
        PackingProgram program = new(ties, random);
        Keep(ties, place, program);
        CycleFinder finder = new(ties, isTwoCamps: true);
        for (int round = 0; round < MostRounds && !stopping.IsDue && !program.IsStuck; round++)
        {
            bool isOptimal = program.Solve(value - 1 + 1e-3, 100 + program.Size, stopping);
            if (program.BoundOf(1, 0) >= value)
            {
                return Proven(label, value, stopping);
            }

            int added = 0;
            foreach (int node in ends)
            {
                finder.Find(node, program.Cover, 12, (cycle, _) => added += program.Add(cycle) ? 1 : 0);
            }

            if (added == 0 && isOptimal && KernelSolver.AddCycles(ties, label, program, finder, stopping) == 0)
            {
                break;
            }
        }

        CampPartition again = TwoCampSolver.Solve(changed, options with { Deadline = stopping.Left, StartBloc = null, StartCamp = Array.ConvertAll(label, side => side == 1) }, cancellationToken);
        return again with { Milliseconds = stopping.Milliseconds };
    }

    private static CampPartition Proven(int[] label, long value, Stopping stopping) =>
        new() { Value = value, Bound = value, Camp = Array.ConvertAll(label, side => side != label[0]), Milliseconds = stopping.Milliseconds };

    /// <summary>The bound of the old packing as far as it still holds, filled up with cycles through what room is left: most
    /// changes need no more.</summary>
    private long Repacked(FlatTies ties, int[] label, int[] place, long value)
    {
        if (ties.Weights.Length > 0 && _scale > long.MaxValue / 4 / Math.Max(1, ties.Weights.Max(Math.Abs)))
        {
            return 0;
        }

        long[] left = Array.ConvertAll(ties.Weights, weight => Math.Abs(weight) * _scale);
        Int128 total = 0;
        int[] moved = new int[_graph.NodeCount];
        foreach ((int[] cycle, long amount) in _packing)
        {
            if (IsBroken(ties, cycle, place, moved))
            {
                total += Taken(left, moved.AsSpan(0, cycle.Length), amount);
            }
        }

        Int128 goal = ((Int128)(value - 1) * _scale) + 1;
        CycleMeeting meeting = new(ties, isTwoCamps: true, label, left);
        for (int edge = 0; edge < left.Length && total < goal; edge++)
        {
            while (left[edge] > 0 && ties.IsAgainst(edge, label) && total < goal && meeting.Find(edge, 64, out _) is { IsEmpty: false } cycle)
            {
                total += Taken(left, cycle, long.MaxValue);
            }
        }

        return (long)((total + _scale - 1) / _scale);
    }

    private static long Taken(long[] left, ReadOnlySpan<int> cycle, long amount)
    {
        foreach (int edge in cycle)
        {
            amount = Math.Min(amount, left[edge]);
        }

        foreach (int edge in cycle)
        {
            left[edge] -= amount;
        }

        return amount;
    }

    /// <summary>Where each old tie stands among the new ones, -1 where it is gone; and the ends of all ties that are not as they were.</summary>
    private int[] Places(SignedGraph changed, out List<int> ends)
    {
        int[] place = new int[_graph.Edges.Count];
        HashSet<int> touched = [];
        int now = 0;
        for (int old = 0; old < place.Length; old++)
        {
            SignedEdge edge = _graph.Edges[old];
            while (now < changed.Edges.Count && Before(changed.Edges[now], edge))
            {
                touched.Add(changed.Edges[now++].Source);
            }

            bool isThere = now < changed.Edges.Count && changed.Edges[now].Source == edge.Source && changed.Edges[now].Target == edge.Target;
            place[old] = isThere ? now : -1;
            if (!isThere || changed.Edges[now].Weight != edge.Weight)
            {
                touched.Add(edge.Source);
                touched.Add(edge.Target);
            }

            now += isThere ? 1 : 0;
        }

        for (; now < changed.Edges.Count; now++)
        {
            touched.Add(changed.Edges[now].Source);
        }

        ends = [.. touched.Order()];
        return place;

        static bool Before(SignedEdge one, SignedEdge other) => one.Source < other.Source || (one.Source == other.Source && one.Target < other.Target);
    }

    /// <summary>Takes over the cycles that are still whole and broken.</summary>
    private void Keep(FlatTies ties, int[] place, PackingProgram program)
    {
        int[] moved = new int[_graph.NodeCount];
        foreach (int[] cycle in _cycles)
        {
            if (IsBroken(ties, cycle, place, moved))
            {
                program.Add(moved.AsSpan(0, cycle.Length));
            }
        }
    }

    private static bool IsBroken(FlatTies ties, int[] cycle, int[] place, int[] moved)
    {
        int hostile = 0;
        for (int at = 0; at < cycle.Length; at++)
        {
            moved[at] = place[cycle[at]];
            if (moved[at] < 0)
            {
                return false;
            }

            hostile += ties.Weights[moved[at]] < 0 ? 1 : 0;
        }

        return (hostile & 1) == 1;
    }
}
