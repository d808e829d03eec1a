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
    /// <param name="cancellationToken">Calls the work off, as a deadline does: the best so far and its bound are given.</param>
    /// <returns>The split. Where <see cref="CampPartition.IsExact"/> is false, only value and bound are known.</returns>
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

        // Doubled weights: every division's weight is even, so that a bound is rounded up by twos, and stars of three ties
        // become triangles of whole weights.
        KernelSolver solver = new(isTwoCamps: true, new Random(options.Seed), stopping);
        Division division = solver.Solve(MutableTies.Of(graph, 2), start, long.MaxValue);
        bool[] camp = Array.ConvertAll(division.Label, label => label != division.Label[0]);
        long value = graph.Against(camp);
        return new CampPartition
        {
            Value = value,
            Bound = Math.Min(value, (division.Bound + 1) / 2),
            Camp = camp,
            Branchings = solver.Branchings,
            Milliseconds = stopping.Milliseconds,
        };
    }
}
