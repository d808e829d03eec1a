using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Counts the triads whose three relations are all known and not neutral, by number of hostile ties.</summary>
/// <remarks>In structural balance triads with 0 or 2 hostile ties are balanced, those with 1 or 3 are not; in weak balance
/// (Davis) three rivals are no strain either. O(n d^2) time for n actors of d ties.</remarks>
[Source("cartwright-harary-1956")]
[Source("davis-1967")]
public sealed record TriadCensus
{
    /// <summary>Triads of three friendships.</summary>
    public required long NoHostile { get; init; }

    /// <summary>Triads of two friendships and one rivalry: a friend of my friend is my rival.</summary>
    public required long OneHostile { get; init; }

    /// <summary>Triads of one friendship and two rivalries: two against one.</summary>
    public required long TwoHostile { get; init; }

    /// <summary>Triads of three rivalries.</summary>
    public required long ThreeHostile { get; init; }

    /// <summary>All triads counted.</summary>
    public long Total => NoHostile + OneHostile + TwoHostile + ThreeHostile;

    /// <summary>The share of balanced triads (0 or 2 hostile ties), in [0, 1]; null where there are no triads.</summary>
    public double? BalancedShare => Total == 0 ? null : (NoHostile + TwoHostile) / (double)Total;

    /// <summary>The share of triads that weak balance allows (not exactly one hostile tie), in [0, 1]; null without triads.</summary>
    public double? WeaklyBalancedShare => Total == 0 ? null : (Total - OneHostile) / (double)Total;

    /// <summary>Counts the triads of a network.</summary>
    /// <param name="network">The relations.</param>
    /// <param name="neutralBelow">Relations nearer to 0 than this are no ties; in [0, 1).</param>
    public static TriadCensus Of(SignedNetwork network, double neutralBelow = .10)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Of(NetworkGraph.Of(network, neutralBelow, 1).Unit);
    }

    /// <summary>Counts the triads of a graph.</summary>
    /// <param name="graph">The ties; only their signs matter.</param>
    public static TriadCensus Of(SignedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Span<long> counts = [0, 0, 0, 0];
        sbyte[] sign = new sbyte[graph.NodeCount];
        foreach (IGrouping<int, SignedEdge> row in graph.Edges.GroupBy(edge => edge.Source))
        {
            foreach (SignedEdge edge in row)
            {
                sign[edge.Target] = (sbyte)Math.Sign(edge.Weight);
            }

            // Row by row: source < middle < far, each triangle once.
            foreach (SignedEdge edge in row)
            {
                for (int slot = graph.RowStarts[edge.Target]; slot < graph.RowStarts[edge.Target + 1]; slot++)
                {
                    int far = graph.Targets[slot];
                    if (far > edge.Target && sign[far] != 0)
                    {
                        counts[(edge.Weight < 0 ? 1 : 0) + (graph.Weights[slot] < 0 ? 1 : 0) + (sign[far] < 0 ? 1 : 0)]++;
                    }
                }
            }

            foreach (SignedEdge edge in row)
            {
                sign[edge.Target] = 0;
            }
        }

        return new TriadCensus { NoHostile = counts[0], OneHostile = counts[1], TwoHostile = counts[2], ThreeHostile = counts[3] };
    }
}
