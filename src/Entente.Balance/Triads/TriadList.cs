namespace Entente.Balance;

/// <summary>Goes through all triads of ties once: counts by actor, and keeps the most strained.</summary>
internal sealed class TriadList
{
    private TriadList(int count) => (OfNode, FrustratedOfNode) = (new long[count], new long[count]);

    /// <summary>Triads of each node.</summary>
    public long[] OfNode { get; }

    /// <summary>Frustrated triads of each node.</summary>
    public long[] FrustratedOfNode { get; }

    /// <summary>The most strained in words.</summary>
    public IReadOnlyList<TriadSentence> Most { get; private set; } = [];

    public static TriadList Of(TieWindow window, int most)
    {
        SignedGraph graph = window.Graph;
        TriadList list = new(graph.NodeCount);
        // The least strained of those kept goes first; of equals the one met last.
        PriorityQueue<(int A, int B, int C), (long, long, int)> kept = new();
        long[] weight = new long[graph.NodeCount];
        int met = 0;
        for (int a = 0; a < graph.NodeCount; a++)
        {
            Mark(graph, a, weight, isSet: true);
            for (int slot = graph.RowStarts[a]; slot < graph.RowStarts[a + 1]; slot++)
            {
                int b = graph.Targets[slot];
                for (int far = graph.RowStarts[b]; b > a && far < graph.RowStarts[b + 1]; far++)
                {
                    int c = graph.Targets[far];
                    if (c > b && weight[c] != 0)
                    {
                        list.Count(a, b, c, graph.Weights[slot], graph.Weights[far], weight[c], kept, most, met++);
                    }
                }
            }

            Mark(graph, a, weight, isSet: false);
        }

        List<TriadSentence> told = [];
        while (kept.TryDequeue(out (int A, int B, int C) triad, out _))
        {
            told.Add(Told(window, triad.A, triad.B, triad.C));
        }

        told.Reverse();
        list.Most = told;
        return list;
    }

    private static void Mark(SignedGraph graph, int node, long[] weight, bool isSet)
    {
        for (int slot = graph.RowStarts[node]; slot < graph.RowStarts[node + 1]; slot++)
        {
            weight[graph.Targets[slot]] = isSet ? graph.Weights[slot] : 0;
        }
    }

    private void Count(int a, int b, int c, long ab, long bc, long ac, PriorityQueue<(int A, int B, int C), (long, long, int)> kept, int most, int met)
    {
        bool isFrustrated = ((ab < 0) ^ (bc < 0)) ^ (ac < 0);
        foreach (int node in (ReadOnlySpan<int>)[a, b, c])
        {
            OfNode[node]++;
            FrustratedOfNode[node] += isFrustrated ? 1 : 0;
        }

        if (!isFrustrated || most == 0)
        {
            return;
        }

        long strain = Math.Min(Math.Abs(ab), Math.Min(Math.Abs(bc), Math.Abs(ac)));
        kept.Enqueue((a, b, c), (strain, Math.Abs(ab) + Math.Abs(bc) + Math.Abs(ac), -met));
        if (kept.Count > most)
        {
            kept.Dequeue();
        }
    }

    private static TriadSentence Told(TieWindow window, int a, int b, int c)
    {
        long Weight(int one, int other)
        {
            SignedGraph graph = window.Graph;
            int slot = Array.IndexOf(graph.Targets, other, graph.RowStarts[one], graph.RowStarts[one + 1] - graph.RowStarts[one]);
            return graph.Weights[slot];
        }

        // The only hostile tie of three is told last: the sentence ends on what does not fit.
        (int x, int y, int z) = Weight(a, b) < 0 && Weight(b, c) > 0 ? (b, c, a) : Weight(b, c) < 0 && Weight(a, c) > 0 ? (c, a, b) : (a, b, c);
        string Step(int one, int other) => $"{window.Actors[one]} {(Weight(one, other) < 0 ? "rival" : "friend")} of {window.Actors[other]}";
        long[] sizes = [Math.Abs(Weight(x, y)), Math.Abs(Weight(y, z)), Math.Abs(Weight(z, x))];
        int hostile = new[] { Weight(x, y), Weight(y, z), Weight(z, x) }.Count(weight => weight < 0);
        return new TriadSentence([window.Actors[x], window.Actors[y], window.Actors[z]], window.Told(sizes.Min()), hostile, $"{Step(x, y)}, {Step(y, z)}, {Step(z, x)}");
    }
}
