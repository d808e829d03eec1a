using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Balance by closed walks of every length, long ones counting less: 1 where the network is balanced.</summary>
/// <remarks>K = trace exp(A) / trace exp(|A|), and for an actor the ratio of its own diagonal entries; A holds the signed
/// weights over their greatest size. In (0, 1]. Not computed above 600 actors.</remarks>
[Source("estrada-benzi-2014")]
public sealed record WalkBalance(double Whole, IReadOnlyList<double> OfNode)
{
    private const int MostNodes = 600;

    /// <summary>Measures a graph.</summary>
    /// <returns>The balance; null above 600 nodes or without ties.</returns>
    public static WalkBalance? Of(SignedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.NodeCount > MostNodes || graph.Edges.Count == 0)
        {
            return null;
        }

        double heaviest = graph.Edges.Max(edge => Math.Abs(edge.Weight));
        double[,] signed = new double[graph.NodeCount, graph.NodeCount];
        double[,] bare = new double[graph.NodeCount, graph.NodeCount];
        foreach (SignedEdge edge in graph.Edges)
        {
            signed[edge.Source, edge.Target] = signed[edge.Target, edge.Source] = edge.Weight / heaviest;
            bare[edge.Source, edge.Target] = bare[edge.Target, edge.Source] = Math.Abs(edge.Weight) / heaviest;
        }

        SymmetricSpectrum one = SymmetricSpectrum.Of(signed);
        SymmetricSpectrum other = SymmetricSpectrum.Of(bare);
        // The greatest eigenvalue is taken out of both, so that no exponential overflows.
        double greatest = other.Values.Max();
        double[] above = one.Diagonal(value => Math.Exp(value - greatest));
        double[] below = other.Diagonal(value => Math.Exp(value - greatest));
        return new WalkBalance(above.Sum() / below.Sum(), [.. above.Zip(below, (up, down) => down > 0 ? up / down : 1)]);
    }
}
