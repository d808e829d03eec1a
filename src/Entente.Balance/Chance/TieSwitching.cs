namespace Entente.Balance;

/// <summary>Switches ends of pairs of ties of one sign, so that every node keeps its numbers of friendly and hostile ties.</summary>
internal sealed class TieSwitching
{
    private readonly int _nodes;
    private readonly HashSet<long> _tied = [];
    private readonly int[][] _bySign;

    public TieSwitching(SignedGraph graph)
    {
        _nodes = graph.NodeCount;
        foreach (SignedEdge edge in graph.Edges)
        {
            _tied.Add(Key(edge.Source, edge.Target));
        }

        // A tie keeps its place in the list and with it its sign: the places of each sign never change.
        _bySign =
        [
            [.. Enumerable.Range(0, graph.Edges.Count).Where(at => graph.Edges[at].Weight > 0)],
            [.. Enumerable.Range(0, graph.Edges.Count).Where(at => graph.Edges[at].Weight < 0)],
        ];
    }

    /// <summary>Tries so many switches on the ties, which must be those of the graph or what earlier runs left of them.</summary>
    public void Run(SignedEdge[] edges, Random random, int tries)
    {
        for (int at = 0; at < tries; at++)
        {
            int pick = random.Next(edges.Length);
            int[] same = _bySign[edges[pick].Weight > 0 ? 0 : 1];
            int other = same[random.Next(same.Length)];
            (int a, int b) = (edges[pick].Source, edges[pick].Target);
            (int c, int d) = random.Next(2) == 0 ? (edges[other].Source, edges[other].Target) : (edges[other].Target, edges[other].Source);
            if (a == c || a == d || b == c || b == d || _tied.Contains(Key(a, d)) || _tied.Contains(Key(c, b)))
            {
                continue;
            }

            _tied.Remove(Key(a, b));
            _tied.Remove(Key(c, d));
            _tied.Add(Key(a, d));
            _tied.Add(Key(c, b));
            edges[pick] = new SignedEdge(a, d, edges[pick].Weight);
            edges[other] = new SignedEdge(c, b, edges[other].Weight);
        }
    }

    private long Key(int one, int other) => ((long)Math.Min(one, other) * _nodes) + Math.Max(one, other);
}
