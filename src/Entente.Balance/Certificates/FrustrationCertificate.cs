using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A proof of a frustration value that anyone can check without a solver: a division that reaches it, and packings of
/// broken cycles that no division can get below.</summary>
/// <remarks>Of each broken cycle (two camps: an odd number of hostile ties; any number of blocs: exactly one) at least one tie
/// goes against any division. Amounts are put on cycles so that no tie carries more than its weight; then the amounts of
/// ties that belong together add up to a bound, and as weights are whole, the sum of each group of cycles may be rounded up,
/// where no two groups share a tie. Where one packing does not reach the value, the cases "these two together" and "these two
/// apart" are proven each on its own. All is over the ties as given: no reduction needs to be believed.</remarks>
[Source("aref-wilson-2019")]
public sealed record FrustrationCertificate
{
    /// <summary>Whether it is of two camps; else of any number of blocs.</summary>
    public required bool IsTwoCamps { get; init; }

    /// <summary>How many nodes the network has.</summary>
    public required int NodeCount { get; init; }

    /// <summary>Content hash of the ties, so that the proof cannot be read with another network.</summary>
    public required string TiesHash { get; init; }

    /// <summary>The weight against the division.</summary>
    public required long Value { get; init; }

    /// <summary>The weight that the cases prove no division can go below. Less than <see cref="Value"/> where time ran out.</summary>
    public required long Bound { get; init; }

    /// <summary>The camp or bloc of each node.</summary>
    public required IReadOnlyList<int> Label { get; init; }

    /// <summary>Units that an amount of 1 stands for.</summary>
    public required long Scale { get; init; }

    /// <summary>The cases, which leave no division out; one without conditions where a packing alone is proof.</summary>
    public required IReadOnlyList<CertificateCase> Cases { get; init; }

    /// <summary>Whether it proves the value least.</summary>
    [JsonIgnore]
    public bool IsProof => Bound == Value;

    /// <summary>Makes the proof of a split into two camps.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="partition">Its partition, best if the proof is to close.</param>
    /// <param name="options">The deadline.</param>
    /// <param name="cancellationToken">Calls the work off: what is proven by then is kept.</param>
    public static FrustrationCertificate Of(
        SignedGraph graph, CampPartition partition, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return new CertificateWriter(graph, isTwoCamps: true, options ?? new SolveOptions(), cancellationToken)
            .Write([.. partition.Camp.Select(side => side ? 1 : 0)]);
    }

    /// <summary>Makes the proof of a division into any number of blocs.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="partition">Its division, best if the proof is to close.</param>
    /// <param name="options">The deadline.</param>
    /// <param name="cancellationToken">Calls the work off: what is proven by then is kept.</param>
    public static FrustrationCertificate Of(
        SignedGraph graph, BlocPartition partition, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return new CertificateWriter(graph, isTwoCamps: false, options ?? new SolveOptions(), cancellationToken).Write([.. partition.Bloc]);
    }

    /// <summary>Reads a proof back.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The proof, or why the text is none (ENT0606).</returns>
    public static Parsed<FrustrationCertificate> Parse(string json)
    {
        try
        {
            FrustrationCertificate? read = JsonSerializer.Deserialize(json, CertificateJson.Default.FrustrationCertificate);
            return read is { IsWhole: true } ? Parsed<FrustrationCertificate>.Of(read) : Refused("null");
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

    /// <summary>Whether no part was left null by a reader of JSON.</summary>
    [JsonIgnore]
    internal bool IsWhole => TiesHash is not null && Label is not null && Cases is not null && Cases.All(each =>
        each is { Forced: not null, Groups: not null } && each.Forced.All(pair => pair is not null)
        && each.Groups.All(group => group is not null && group.All(cycle => cycle is { Nodes: not null })));

    /// <summary>The content hash of a network's ties.</summary>
    internal static string HashOf(SignedGraph graph)
    {
        StringBuilder text = new(16 * graph.Edges.Count);
        foreach (SignedEdge edge in graph.Edges)
        {
            text.Append(text.Length == 0 ? "" : ";").Append(CultureInfo.InvariantCulture, $"{edge.Source},{edge.Target},{edge.Weight}");
        }

        return ContentHash.Of(text.ToString());
    }
}
