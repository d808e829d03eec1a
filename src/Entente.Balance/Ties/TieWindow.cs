using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>One window of a list of ties: the actors by name and their signed graph.</summary>
public sealed record TieWindow
{
    /// <summary>The window's name as the list gives it; null where the list has no windows.</summary>
    public required string? Name { get; init; }

    /// <summary>The actors' names in ordinal order; their place is the node.</summary>
    public required IReadOnlyList<string> Actors
    {
        get;
        init => field = [.. value];
    }

    /// <summary>The ties, weights made whole by <see cref="Scale"/>.</summary>
    public required SignedGraph Graph { get; init; }

    /// <summary>How many whole units a weight of 1 in the list stands for: 1 for whole weights, else a power of ten.</summary>
    public required long Scale { get; init; }

    /// <summary>Whether weights had to be rounded, because they have more decimals than can be summed exactly.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Pairs of sign or weight 0, as nodes, the lesser first: known to be neutral, no tie.</summary>
    public IReadOnlyList<(int One, int Other)> NeutralPairs { get; init; } = [];

    /// <summary>How many pairs are known to be neutral.</summary>
    public int Neutral => NeutralPairs.Count;

    /// <summary>Rows without a sign or weight: not known, no tie.</summary>
    public int Unknown { get; init; }

    /// <summary>Rows that say again what another row says of the same two actors; counted once.</summary>
    public int Repeated { get; init; }

    /// <summary>A value of the graph in the list's own unit.</summary>
    public decimal Told(long value) => (decimal)value / Scale;

    /// <summary>The relations of a network as a window.</summary>
    /// <param name="network">The relations.</param>
    /// <param name="name">The window's name.</param>
    /// <param name="nameOf">How an actor is called; its id where null.</param>
    /// <param name="neutralBelow">A relation nearer to 0 than this is neutral; in [0, 1).</param>
    /// <exception cref="ModelException">ENT0604, ENT0605: a weight that is no relation.</exception>
    public static TieWindow Of(SignedNetwork network, string name, Func<ActorId, string>? nameOf = null, double neutralBelow = .10)
    {
        ArgumentNullException.ThrowIfNull(network);
        const long Hundredths = 100;
        NetworkGraph graph = NetworkGraph.Of(network, neutralBelow, Hundredths);
        string[] names = [.. graph.Actors.Select(actor => nameOf?.Invoke(actor) ?? actor.Text)];
        // Names are in another order than ids: nodes are numbered anew.
        int[] order = [.. Enumerable.Range(0, names.Length).OrderBy(node => names[node], StringComparer.Ordinal)];
        int[] place = new int[order.Length];
        for (int at = 0; at < order.Length; at++)
        {
            place[order[at]] = at;
        }

        return new TieWindow
        {
            Name = name,
            Actors = [.. order.Select(node => names[node])],
            Scale = Hundredths,
            Graph = SignedGraph.From(names.Length, [.. graph.Weighted.Edges.Select(edge => new SignedEdge(place[edge.Source], place[edge.Target], edge.Weight))]),
            NeutralPairs = [.. network.Ties.Where(tie => Math.Abs(tie.Weight) < neutralBelow || tie.Weight == 0)
                .Select(tie => (place[graph.NodeOf(tie.Dyad.First)], place[graph.NodeOf(tie.Dyad.Second)]))
                .Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))],
            Unknown = (network.Actors.Count * (network.Actors.Count - 1) / 2) - network.Ties.Count,
        };
    }

    /// <summary>The node of an actor, or -1.</summary>
    internal int NodeOf(string actor)
    {
        (int low, int high) = (0, Actors.Count - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Actors[middle], actor);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Whether an actor has no tie.</summary>
    internal bool IsAlone(string actor)
    {
        int node = NodeOf(actor);
        return node < 0 || Graph.RowStarts[node] == Graph.RowStarts[node + 1];
    }

    /// <summary>The tie of two actors, or null where there is none.</summary>
    internal decimal? Between(string one, string other)
    {
        (int a, int b) = (NodeOf(one), NodeOf(other));
        if (a < 0 || b < 0)
        {
            return null;
        }

        int slot = Array.IndexOf(Graph.Targets, b, Graph.RowStarts[a], Graph.RowStarts[a + 1] - Graph.RowStarts[a]);
        return slot < 0 ? null : Told(Graph.Weights[slot]);
    }
}
