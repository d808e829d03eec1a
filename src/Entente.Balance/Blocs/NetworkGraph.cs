using System.Globalization;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A signed network mapped to dense indices: the edge between actors and flat arrays.</summary>
internal sealed class NetworkGraph
{
    private readonly List<Tie> _ties;
    private readonly Dictionary<ActorId, int> _index;

    private NetworkGraph(ActorId[] actors, List<Tie> ties, long scale)
    {
        _ties = ties;
        Actors = actors;
        _index = [];
        for (int node = 0; node < actors.Length; node++)
        {
            _index[actors[node]] = node;
        }

        Weighted = SignedGraph.From(actors.Length, [.. ties.Select(tie => Edge(tie, SignedGraph.WholeWeight(tie.Weight, scale)))]);
        Unit = SignedGraph.From(actors.Length, [.. ties.Select(tie => Edge(tie, Math.Sign(tie.Weight)))]);
    }

    /// <summary>The actors in order of id; their place is the node.</summary>
    public IReadOnlyList<ActorId> Actors { get; }

    /// <summary>The ties that count, weights made whole.</summary>
    public SignedGraph Weighted { get; }

    /// <summary>The same, each tie weighing 1.</summary>
    public SignedGraph Unit { get; }

    /// <summary>The node with the greatest weight of ties, of equals the ordinally first actor.</summary>
    public int Strongest => SideFreedom.Strongest(Weighted);

    /// <summary>The sum of the sizes of all weights.</summary>
    public long TotalWeight => Weighted.Edges.Sum(edge => Math.Abs(edge.Weight));

    /// <summary>The node of an actor.</summary>
    public int NodeOf(ActorId actor) => _index[actor];

    /// <summary>Maps a network.</summary>
    public static NetworkGraph Of(SignedNetwork network, double neutralBelow, long scale)
    {
        List<Tie> ties = [];
        foreach (Tie tie in network.Ties)
        {
            if (Math.Abs(tie.Weight) > 1 && double.IsFinite(tie.Weight))
            {
                throw new ModelException(new Failure("ENT0605",
                    string.Create(CultureInfo.InvariantCulture, $"The relation {tie.Weight} lies outside [-1, 1]."),
                    $"tie {tie.Dyad}", "Give relations on the scale from -1 (war) to +1 (closest friendship)."));
            }

            // NaN is on neither side of the threshold: it goes on to WholeWeight, which refuses it.
            if (!(Math.Abs(tie.Weight) < neutralBelow) && tie.Weight != 0)
            {
                ties.Add(tie);
            }
        }

        return new NetworkGraph([.. network.Actors.Order()], ties, scale);
    }

    /// <summary>The actors of the nodes for which something holds, in order of id.</summary>
    public ActorId[] Where(Func<int, bool> holds) => [.. Enumerable.Range(0, Actors.Count).Where(holds).Select(node => Actors[node])];

    /// <summary>The ties that go against a division, the weightiest first, then in order of dyad.</summary>
    public IReadOnlyList<FrustratedTie> Against(Func<int, int, bool> isTogether) =>
        [.. _ties.Where(tie => isTogether(_index[tie.Dyad.First], _index[tie.Dyad.Second]) == tie.Weight < 0)
            .Select(tie => new FrustratedTie(tie.Dyad, tie.Weight))
            .OrderByDescending(tie => Math.Abs(tie.Weight)).ThenBy(tie => tie.Dyad)];

    /// <summary>The blocs with their letters; actors without any tie are in none.</summary>
    /// <param name="bloc">The bloc of each node.</param>
    /// <param name="kept">The letter that each bloc keeps from before, or null; all new where not given.</param>
    /// <param name="used">Letters that are taken: a new bloc gets none of them.</param>
    public IReadOnlyList<Bloc> Letter(
        IReadOnlyList<int> bloc, IReadOnlyList<string?>? kept = null, IReadOnlyList<string>? used = null)
    {
        int next = 0;
        long[] strength = new long[Actors.Count];
        foreach (SignedEdge edge in Weighted.Edges)
        {
            strength[edge.Source] += Math.Abs(edge.Weight);
            strength[edge.Target] += Math.Abs(edge.Weight);
        }

        List<Bloc> blocs = [];
        HashSet<int> lettered = [];
        foreach (int node in Enumerable.Range(0, Actors.Count).Where(node => strength[node] > 0)
            .OrderByDescending(node => strength[node]).ThenBy(node => node))
        {
            if (lettered.Add(bloc[node]))
            {
                blocs.Add(new Bloc(kept?[bloc[node]] ?? Fresh(), Where(other => bloc[other] == bloc[node] && strength[other] > 0)));
            }
        }

        return [.. blocs.OrderBy(each => each.Letter.Length).ThenBy(each => each.Letter, StringComparer.Ordinal)];

        string Fresh()
        {
            while (used is not null && used.Contains(LetterOf(next), StringComparer.Ordinal))
            {
                next++;
            }

            return LetterOf(next++);
        }
    }

    private static string LetterOf(int number) =>
        number < 26 ? ((char)('A' + number)).ToString() : LetterOf(number / 26 - 1) + LetterOf(number % 26);

    private SignedEdge Edge(Tie tie, long weight) => new(_index[tie.Dyad.First], _index[tie.Dyad.Second], weight);
}
