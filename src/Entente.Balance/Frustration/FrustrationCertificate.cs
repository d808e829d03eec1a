using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A proof of a frustration value that anyone can check without a solver: a split that reaches it, and a packing of
/// broken cycles (an odd number of hostile ties each) that no split can get below.</summary>
/// <remarks>Of each broken cycle at least one tie goes against any split. Amounts are put on cycles so that no tie carries
/// more than its weight; then the amounts of ties that belong together add up to a bound, and as weights are whole, the sum
/// of each group of cycles may be rounded up, where no two groups share a tie. The packing is over the ties as given: no
/// reduction needs to be believed.</remarks>
[Source("aref-wilson-2019")]
public sealed record FrustrationCertificate
{
    /// <summary>How many nodes the network has.</summary>
    public required int NodeCount { get; init; }

    /// <summary>Content hash of the ties, so that the proof cannot be read with another network.</summary>
    public required string TiesHash { get; init; }

    /// <summary>The weight against the split.</summary>
    public required long Value { get; init; }

    /// <summary>The weight that the packing proves no split can go below. Less than <see cref="Value"/> where a packing
    /// alone cannot prove it (or time ran out): then the optimum rests on branching, which this file does not hold.</summary>
    public required long Bound { get; init; }

    /// <summary>The side of each node, as a text of 0 and 1.</summary>
    public required string Camp { get; init; }

    /// <summary>Units that an amount of 1 stands for.</summary>
    public required long Scale { get; init; }

    /// <summary>The cycles in groups that share no tie.</summary>
    public required IReadOnlyList<IReadOnlyList<PackedCycle>> Groups { get; init; }

    /// <summary>Whether the packing alone proves the value least.</summary>
    [JsonIgnore]
    public bool IsProof => Bound == Value;

    /// <summary>Makes the proof of a partition.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="partition">Its partition, best if the proof is to close.</param>
    /// <param name="options">The deadline.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static FrustrationCertificate Of(
        SignedGraph graph, CampPartition partition, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        Random random = new(options.Seed);
        List<IReadOnlyList<PackedCycle>> groups = [];
        long scale = 1L << 20;
        long heaviest = graph.Edges.Count == 0 ? 1 : graph.Edges.Max(edge => Math.Abs(edge.Weight));
        scale = Math.Max(1, Math.Min(scale, (1L << 61) / heaviest));
        long bound = 0;
        foreach (TieBlock block in TieBlock.Split(MutableTies.Of(graph, 1)))
        {
            int[] label = Array.ConvertAll(block.Nodes, node => partition.Camp[node] ? 1 : 0);
            PackingProgram program = Pack(block.Ties, label, random, stopping);
            (List<(int[] Cycle, long Amount)> packing, Int128 total) = program.Certified(scale);
            if (packing.Count > 0)
            {
                groups.Add([.. packing.Select(each => new PackedCycle(
                    [.. NodesOf(block.Ties, each.Cycle).Select(node => block.Nodes[node])], each.Amount))]);
                bound += (long)((total + scale - 1) / scale);
            }
        }

        return new FrustrationCertificate
        {
            NodeCount = graph.NodeCount,
            TiesHash = HashOf(graph),
            Value = graph.Against([.. partition.Camp]),
            Bound = bound,
            Camp = string.Concat(partition.Camp.Select(side => side ? '1' : '0')),
            Scale = scale,
            Groups = groups,
        };
    }

    /// <summary>Reads a proof back.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The proof, or why the text is none (ENT0606).</returns>
    public static Parsed<FrustrationCertificate> Parse(string json)
    {
        try
        {
            FrustrationCertificate? read = JsonSerializer.Deserialize(json, CertificateJson.Default.FrustrationCertificate);
            return read is { Camp: not null, Groups: not null } ? Parsed<FrustrationCertificate>.Of(read) : Refused("null");
        }
        catch (JsonException failure)
        {
            return Refused(failure.Message);
        }

        static Parsed<FrustrationCertificate> Refused(string cause) => Parsed<FrustrationCertificate>.Refused(new Rejection(new Failure(
            "ENT0606", $"The text is no certificate of frustration: {cause}", "the certificate", "Write it again with the blocs command."), 0));
    }

    /// <summary>The proof as JSON, the same bytes for the same proof.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CertificateJson.Default.FrustrationCertificate);

    /// <summary>The content hash of a network's ties.</summary>
    internal static string HashOf(SignedGraph graph) => ContentHash.Of(string.Join(
        ';', graph.Edges.Select(edge => FormattableString.Invariant($"{edge.Source},{edge.Target},{edge.Weight}"))));

    private static PackingProgram Pack(FlatTies ties, int[] label, Random random, Stopping stopping)
    {
        PackingProgram program = new(ties, random);
        CycleFinder finder = new(ties, isTwoCamps: true);
        double goal = ties.Against(label);
        bool isOptimal = true;
        while (program.Value < goal && !stopping.IsDue && !program.IsStuck
            && (KernelSolver.AddCycles(ties, label, program, finder) > 0 || !isOptimal))
        {
            isOptimal = program.Solve(goal, 150 + program.Size, stopping);
        }

        return program;
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
