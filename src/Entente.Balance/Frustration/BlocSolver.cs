using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Finds the division into any number of blocs with the least weight of ties against it (clusterability, also
/// called correlation clustering).</summary>
[Source("davis-1967")]
[Source("doreian-mrvar-1996")]
public static class BlocSolver
{
    /// <summary>Solves exactly, or stops at the deadline with the best division and a proven bound.</summary>
    /// <param name="graph">The ties; friendly ones want one bloc, hostile ones two.</param>
    /// <param name="options">Deadline, seed and start; defaults where null.</param>
    /// <param name="cancellationToken">Calls the work off, as a deadline does: the best so far and its bound are given.</param>
    /// <returns>The division. Where <see cref="BlocPartition.IsExact"/> is false, only value and bound are known.</returns>
    public static BlocPartition Solve(
        SignedGraph graph, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        int[] start = new int[graph.NodeCount];
        for (int node = 0; node < start.Length && options.StartBloc is not null; node++)
        {
            start[node] = options.StartBloc[node];
        }

        KernelSolver solver = new(isTwoCamps: false, new Random(options.Seed), stopping);
        Division division = solver.Solve(MutableTies.Of(graph, 1), Renumber(start), long.MaxValue);
        int[] bloc = Renumber(division.Label);
        long value = graph.Against(bloc.AsSpan());
        return new BlocPartition
        {
            Value = value,
            Bound = Math.Min(value, division.Bound),
            Bloc = bloc,
            BlocCount = bloc.Length == 0 ? 0 : bloc.Max() + 1,
            Branchings = solver.Branchings,
            Milliseconds = stopping.Milliseconds,
        };
    }

    /// <summary>The same division with blocs numbered from 0 in the order of their least nodes.</summary>
    internal static int[] Renumber(int[] bloc)
    {
        Dictionary<int, int> numbers = [];
        int[] renumbered = new int[bloc.Length];
        for (int node = 0; node < bloc.Length; node++)
        {
            if (!numbers.TryGetValue(bloc[node], out int number))
            {
                numbers[bloc[node]] = number = numbers.Count;
            }

            renumbered[node] = number;
        }

        return renumbered;
    }
}
