using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Finds the split into two camps with the least weight of ties against it: the frustration index of the
/// network, or with weights the weighted line index of balance.</summary>
[Source("harary-1959")]
[Source("aref-wilson-2019")]
public static class TwoCampSolver
{
    /// <summary>Solves exactly, or stops at the deadline with the best split and a proven bound.</summary>
    /// <param name="graph">The ties; friendly ones want one camp, hostile ones two.</param>
    /// <param name="options">Deadline, seed and start; defaults where null.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <returns>The split. Where <see cref="CampPartition.IsExact"/> is false, only value and bound are known.</returns>
    /// <exception cref="OperationCanceledException">The work was called off.</exception>
    public static CampPartition Solve(
        SignedGraph graph, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SolveOptions();
        Stopping stopping = new(options, cancellationToken);
        int[] start = new int[graph.NodeCount];
        for (int node = 0; node < start.Length && options.StartCamp is not null; node++)
        {
            start[node] = options.StartCamp[node] ? 1 : 0;
        }

        start = LocalSearch.Improve(graph, 2, start, 200, new Random(options.Seed), stopping);
        (int[] bloc, long value, long bound) = PlainSolver.Solve(graph, 2, start, stopping);
        bool[] camp = Array.ConvertAll(bloc, label => label != bloc[0]);
        return new CampPartition { Value = value, Bound = bound, Camp = camp, Milliseconds = stopping.Milliseconds };
    }
}
