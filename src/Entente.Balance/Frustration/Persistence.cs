namespace Entente.Balance;

/// <summary>Among equally good divisions, takes the one nearest to yesterday's.</summary>
/// <remarks>Weights are multiplied so that all wishes to stay together weigh less than one unit of the ties; then one more
/// node stands for each of yesterday's groups, tied by 1 to its members. The best division of that graph is a best division
/// of the ties, and among those one that the fewest nodes change sides in: proven, where the answer is exact.</remarks>
internal static class Persistence
{
    /// <summary>The two-camp partition nearest to yesterday's camps.</summary>
    /// <param name="graph">Today's ties.</param>
    /// <param name="yesterday">Yesterday's camp of each node, null for one that had none.</param>
    /// <param name="options">Deadline and seed.</param>
    /// <param name="cancellation">Calls the work off.</param>
    /// <returns>The camps with yesterday's false side as false, and value and bound of the ties alone.</returns>
    public static CampPartition Camps(
        SignedGraph graph, IReadOnlyList<bool?> yesterday, SolveOptions options, CancellationToken cancellation)
    {
        int extra = graph.NodeCount;
        long factor = yesterday.Count(side => side is not null) + 1;
        List<SignedEdge> edges = [.. graph.Edges.Select(edge => edge with { Weight = edge.Weight * factor })];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (yesterday[node] is bool side)
            {
                edges.Add(new SignedEdge(node, extra, side ? -1 : 1));
            }
        }

        CampPartition found = TwoCampSolver.Solve(SignedGraph.From(extra + 1, edges), options, cancellation);
        bool[] camp = [.. found.Camp.Take(extra).Select(side => side != found.Camp[extra])];
        long value = graph.Against(camp);
        return found with { Camp = camp, Value = value, Bound = Math.Min(value, found.Bound / factor) };
    }

    /// <summary>The division into blocs nearest to yesterday's.</summary>
    /// <returns>The division, and for each of its blocs the number of yesterday's that it carries on, or -1.</returns>
    public static (BlocPartition Partition, int[] CarriesOn) Blocs(
        SignedGraph graph, IReadOnlyList<int?> yesterday, SolveOptions options, CancellationToken cancellation)
    {
        int[] names = [.. yesterday.OfType<int>().Distinct().Order()];
        long factor = yesterday.Count(bloc => bloc is not null) + 1;
        List<SignedEdge> edges = [.. graph.Edges.Select(edge => edge with { Weight = edge.Weight * factor })];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (yesterday[node] is int bloc)
            {
                edges.Add(new SignedEdge(node, graph.NodeCount + Array.IndexOf(names, bloc), 1));
            }
        }

        BlocPartition found = BlocSolver.Solve(SignedGraph.From(graph.NodeCount + names.Length, edges), options, cancellation);
        int[] own = [.. found.Bloc.Take(graph.NodeCount)];
        int[] labels = BlocSolver.Renumber(own);
        long value = graph.Against(labels.AsSpan());
        int count = labels.Length == 0 ? 0 : labels.Max() + 1;
        return (found with { Bloc = labels, BlocCount = count, Value = value, Bound = Math.Min(value, found.Bound / factor) },
            CarriedOn(labels, count, yesterday));
    }

    /// <summary>Each of yesterday's blocs is carried on by the one that took most of its members (of equals the first), if no
    /// larger part of another came to the same.</summary>
    private static int[] CarriedOn(int[] labels, int count, IReadOnlyList<int?> yesterday)
    {
        int[] carries = new int[count];
        Array.Fill(carries, -1);
        HashSet<int> taken = [];
        var parts = Enumerable.Range(0, labels.Length).Where(node => yesterday[node] is not null)
            .GroupBy(node => (Today: labels[node], Before: yesterday[node]!.Value))
            .OrderByDescending(part => part.Count()).ThenBy(part => part.Key.Before).ThenBy(part => part.Key.Today);
        foreach (var part in parts)
        {
            if (carries[part.Key.Today] < 0 && taken.Add(part.Key.Before))
            {
                carries[part.Key.Today] = part.Key.Before;
            }
        }

        return carries;
    }
}
