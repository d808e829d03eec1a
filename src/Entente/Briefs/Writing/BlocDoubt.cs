using System.Numerics;
using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>What could be otherwise in the blocs of a region: relations are drawn from their intervals, and each draw is solved exactly.</summary>
internal static class BlocDoubt
{
    private const int Seed = 1946;
    private const int Many = 24;
    private const int MostMoves = 5;
    private const double Firm = 2.0 / 3;

    /// <summary>How many draws are made for a network of a size.</summary>
    public static int Draws(int actors) => actors <= Many ? 200 : 60;

    /// <summary>How firmly each actor stands, in the network's order; empty where there are no blocs.</summary>
    public static IReadOnlyList<BlocSide> Of(SignedNetwork network, BlocReport blocs, Func<ActorId, string> name, CancellationToken cancellationToken)
    {
        int count = network.Actors.Count;
        if (count < 2 || !blocs.IsExact)
        {
            return [];
        }

        Dictionary<ActorId, int> node = network.Actors.Select((actor, at) => (actor, at)).ToDictionary(pair => pair.actor, pair => pair.at);
        Dictionary<ActorId, Bloc> own = blocs.Blocs.Where(bloc => bloc.Members.Count > 1).SelectMany(bloc => bloc.Members.Select(member => (member, bloc))).ToDictionary(pair => pair.member, pair => pair.bloc);
        double[,] together = Together(network, node, cancellationToken);
        return [.. network.Actors.Select(actor => Side(network, node, own, together, actor, name, cancellationToken))];
    }

    /// <summary>In how many ways the best split into two camps can be had, or null where that is not settled.</summary>
    public static BigInteger? Optima(SignedNetwork network, CancellationToken cancellationToken)
    {
        Dictionary<ActorId, int> node = network.Actors.Select((actor, at) => (actor, at)).ToDictionary(pair => pair.actor, pair => pair.at);
        SignedGraph graph = Graph(network.Ties.Select(tie => (tie.Dyad, tie.Weight)), node);
        CampPartition camps = TwoCampSolver.Solve(graph, null, cancellationToken);
        return graph.Edges.Count == 0 || !camps.IsExact ? null
            : OptimaCount.Of(graph, camps, SideFreedom.Of(graph, camps, 10, null, null, cancellationToken).Kinds);
    }

    private static BlocSide Side(
        SignedNetwork network, Dictionary<ActorId, int> node, Dictionary<ActorId, Bloc> own, double[,] together, ActorId actor, Func<ActorId, string> name, CancellationToken cancellationToken)
    {
        ActorId[] others = own.TryGetValue(actor, out Bloc? bloc) ? [.. bloc.Members.Where(member => member != actor)] : [];
        int at = node[actor];
        double membership = others.Length > 0 ? others.Average(other => together[at, node[other]])
            : 1 - Enumerable.Range(0, network.Actors.Count).Where(other => other != at).Max(other => together[at, other]);
        ActorId[] against = [.. others.Where(other => network.Between(actor, other) is { High: < 0 }).OrderBy(other => network.Between(actor, other)!.Weight)];
        // Of two enemies in one bloc the side of the one that stands there less firmly is open, not that of both.
        double Held(ActorId one) => bloc!.Members.Where(member => member != one).Average(member => together[node[one], node[member]]);
        bool isOdd = against.Length > 0 && Held(actor) <= against.Min(Held);
        bool isOpen = membership < Firm || isOdd;
        return new BlocSide(actor, bloc?.Letter, membership, isOpen, isOpen ? Moves(network, node, others, actor, name, cancellationToken) : null, isOdd ? against[0] : null);
    }

    private static double[,] Together(SignedNetwork network, Dictionary<ActorId, int> node, CancellationToken cancellationToken)
    {
        int count = network.Actors.Count, draws = Draws(count);
        double[,] together = new double[count, count];
        Random random = new(Seed);
        for (int draw = 0; draw < draws; draw++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A relation that is kept neutral for want of anything between the two stays so: doubt about it makes no bond.
            SignedGraph graph = Graph([.. network.Ties.Select(tie => (tie.Dyad, Normal(random) is var normal && tie.IsIndirect ? 0 : tie.At(normal)))], node);
            IReadOnlyList<int> bloc = BlocSolver.Solve(graph, null, cancellationToken).Bloc;
            for (int one = 0; one < count; one++)
            {
                for (int other = 0; other < count; other++)
                {
                    together[one, other] += one != other && bloc[one] == bloc[other] ? 1.0 / draws : 0;
                }
            }
        }

        return together;
    }

    // The lightest of its own ties without which an exactly solved division takes it from the others, or brings others to it; where no single
    // one does, its ties to the others from the strongest on: enough, but perhaps not the fewest.
    private static string? Moves(SignedNetwork network, Dictionary<ActorId, int> node, ActorId[] others, ActorId actor, Func<ActorId, string> name, CancellationToken cancellationToken)
    {
        Tie[] own = [.. network.Ties.Where(tie => tie.Dyad.Has(actor) && Math.Abs(tie.Weight) >= Wording.NeutralBelow).OrderBy(tie => Math.Abs(tie.Weight)).ThenBy(tie => tie.Dyad)];
        Tie[] holding = [.. own.Where(tie => tie.Weight > 0 && others.Contains(Other(tie, actor))).Reverse()];
        IEnumerable<Tie[]> tries = own.Select(tie => new[] { tie }).Concat(Enumerable.Range(2, Math.Max(0, Math.Min(MostMoves, holding.Length) - 1)).Select(many => holding[..many]));
        foreach (Tie[] without in tries)
        {
            HashSet<Dyad> gone = [.. without.Select(tie => tie.Dyad)];
            IReadOnlyList<int> bloc = BlocSolver.Solve(Graph(network.Ties.Where(tie => !gone.Contains(tie.Dyad)).Select(tie => (tie.Dyad, tie.Weight)), node), null, cancellationToken).Bloc;
            HashSet<ActorId> now = [.. network.Actors.Where(other => other != actor && bloc[node[other]] == bloc[node[actor]])];
            if (now.Count(others.Contains) * 2 < others.Length || (others.Length == 0 && now.Count > 0))
            {
                string ties = Wording.List([.. without.Select(tie => $"{name(Other(tie, actor))} ({Wording.Weight(tie.Weight)})")]);
                string to = now.Count == 0 ? "alone" : "with " + Wording.List([.. now.Order().Take(4).Select(name)]) + (now.Count > 4 ? " and others" : "");
                return $"without its {(without.Length == 1 ? "relation" : "relations")} to {ties} it would stand {to}";
            }
        }

        return null;
    }

    private static ActorId Other(Tie tie, ActorId actor) => tie.Dyad.First == actor ? tie.Dyad.Second : tie.Dyad.First;

    private static SignedGraph Graph(IEnumerable<(Dyad Dyad, double Weight)> ties, Dictionary<ActorId, int> node) => SignedGraph.From(node.Count,
        [.. ties.Where(tie => Math.Abs(tie.Weight) >= Wording.NeutralBelow).Select(tie => new SignedEdge(node[tie.Dyad.First], node[tie.Dyad.Second], SignedGraph.WholeWeight(tie.Weight, 100)))]);

    // Box and Muller; drawn whatever the tie, so that one tie's interval moves no other tie's draw.
    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
