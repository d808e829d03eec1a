namespace Entente.Balance;

/// <summary>Makes proofs over the ties as given: a packing of broken cycles, parted into cases where one does not suffice.</summary>
internal sealed class CertificateWriter
{
    private const long FinestScale = 1L << 20;
    private readonly SignedGraph _graph;
    private readonly bool _isTwoCamps;
    private readonly Stopping _stopping;
    private readonly Random _random;
    private readonly List<CertificateCase> _cases = [];
    private readonly List<ForcedPair> _forced = [];
    private long _scale;
    private long _value;
    private int[] _label = [];

    public CertificateWriter(SignedGraph graph, bool isTwoCamps, SolveOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        (_graph, _isTwoCamps, _random) = (graph, isTwoCamps, new Random(options.Seed));
        _stopping = new Stopping(options, cancellation);
    }

    /// <summary>Proves as much as the deadline allows of a division's value.</summary>
    public FrustrationCertificate Write(int[] label)
    {
        _label = label;
        _value = _graph.Against(label.AsSpan());
        _scale = Math.Max(1, Math.Min(FinestScale, (1L << 61) / (_value + 1 + (_graph.Edges.Count == 0 ? 1 : _graph.Edges.Max(edge => Math.Abs(edge.Weight))))));
        long bound = Prove();
        return new FrustrationCertificate
        {
            IsTwoCamps = _isTwoCamps,
            NodeCount = _graph.NodeCount,
            TiesHash = FrustrationCertificate.HashOf(_graph),
            Value = _value,
            Bound = bound,
            Label = label,
            Scale = _scale,
            Cases = _cases,
        };
    }

    private long Prove()
    {
        (SignedGraph graph, long settled) = Forced();
        List<IReadOnlyList<PackedCycle>> groups = [];
        long bound = settled;
        (int One, int Other, double Undecided) doubt = (-1, -1, -1);
        foreach (TieBlock block in TieBlock.Split(MutableTies.Of(graph, 1)))
        {
            (IReadOnlyList<(int[] Cycle, long Amount)> quick, Int128 sum) = Quick(block);
            (IReadOnlyList<(int[] Cycle, long Amount)> packing, Int128 total) = (quick, sum);
            if (!_stopping.IsDue)
            {
                PackingProgram program = Pack(block, _value - bound, sum);
                (List<(int[] Cycle, long Amount)> better, Int128 reached) = program.Certified(_scale);
                (packing, total) = reached > sum ? (better, reached) : (packing, total);
                doubt = MostUndecided(block, program.Cover, doubt);
            }

            if (packing.Count > 0)
            {
                groups.Add([.. packing.Select(each => new PackedCycle(
                    [.. NodesOf(block.Ties, each.Cycle).Select(node => block.Nodes[node])], each.Amount))]);
                bound += (long)((total + _scale - 1) / _scale);
            }
        }

        if (bound >= _value || doubt.One < 0 || _stopping.IsDue)
        {
            _cases.Add(new CertificateCase([.. _forced], groups));
            return Math.Min(bound, _value);
        }

        long least = long.MaxValue;
        for (int side = 0; side < 2; side++)
        {
            _forced.Add(new ForcedPair(doubt.One, doubt.Other, side == 0));
            least = Math.Min(least, Prove());
            _forced.RemoveAt(_forced.Count - 1);
        }

        return least;
    }

    /// <summary>The graph with a tie too strong to go against for each forced pair, and what the pairs' own ties cost.</summary>
    private (SignedGraph Graph, long Settled) Forced()
    {
        if (_forced.Count == 0)
        {
            return (_graph, 0);
        }

        Dictionary<(int, int), bool> forced = _forced.ToDictionary(
            pair => (Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)), pair => pair.IsTogether);
        long settled = 0;
        List<SignedEdge> edges = new(_graph.Edges.Count + forced.Count);
        foreach (SignedEdge edge in _graph.Edges)
        {
            if (!forced.TryGetValue((edge.Source, edge.Target), out bool isTogether))
            {
                edges.Add(edge);
            }
            else if (isTogether != edge.Weight > 0)
            {
                settled += Math.Abs(edge.Weight);
            }
        }

        edges.AddRange(forced.Select(pair => new SignedEdge(pair.Key.Item1, pair.Key.Item2, pair.Value ? _value + 1 : -_value - 1)));
        return (SignedGraph.From(_graph.NodeCount, edges), settled);
    }

    /// <summary>Of a large block a packing that is there at once, should time run out before the program has a better one.</summary>
    private (IReadOnlyList<(int[] Cycle, long Amount)> Packing, Int128 Total) Quick(TieBlock block)
    {
        if (block.Ties.EdgeCount < KernelSolver.LargeFrom)
        {
            return ([], 0);
        }

        CyclePacking quick = CyclePacking.Of(block.Ties, _isTwoCamps, Array.ConvertAll(block.Nodes, node => _label[node]), isKept: true, _stopping);
        return ([.. quick.Packed.Select(each => (each.Cycle, each.Amount * _scale))], (Int128)quick.Total * _scale);
    }

    private PackingProgram Pack(TieBlock block, long enough, Int128 sure)
    {
        int[] label = Array.ConvertAll(block.Nodes, node => _label[node]);
        PackingProgram program = new(block.Ties, _random);
        CycleFinder finder = new(block.Ties, _isTwoCamps);
        double goal = Math.Min(block.Ties.Against(label), enough);
        if ((double)sure / _scale >= goal)
        {
            return program;
        }

        bool isOptimal = true;
        while (program.Value < goal && !_stopping.IsDue && !program.IsStuck
            && (KernelSolver.AddCycles(block.Ties, label, program, finder, _stopping) > 0 || !isOptimal))
        {
            isOptimal = program.Solve(goal, 150 + program.Size, _stopping);
        }

        return program;
    }

    private (int One, int Other, double Undecided) MostUndecided(TieBlock block, double[] cover, (int One, int Other, double Undecided) most)
    {
        for (int edge = 0; edge < cover.Length; edge++)
        {
            double undecided = Math.Min(cover[edge], 1 - cover[edge]);
            (int one, int other) = (block.Nodes[block.Ties.Sources[edge]], block.Nodes[block.Ties.Ends[edge]]);
            if (undecided > Math.Max(most.Undecided, 1e-6) + 1e-9 && !_forced.Exists(pair => (pair.One, pair.Other) == (one, other) || (pair.One, pair.Other) == (other, one)))
            {
                most = (one, other, undecided);
            }
        }

        return most;
    }

    /// <summary>The nodes that a cycle's ties pass, in order.</summary>
    private static IEnumerable<int> NodesOf(FlatTies ties, int[] cycle)
    {
        int first = cycle[0];
        int second = cycle[1];
        int node = ties.Sources[first] == ties.Sources[second] || ties.Sources[first] == ties.Ends[second]
            ? ties.Ends[first]
            : ties.Sources[first];
        foreach (int edge in cycle)
        {
            yield return node;
            node = ties.Sources[edge] == node ? ties.Ends[edge] : ties.Sources[edge];
        }
    }
}
