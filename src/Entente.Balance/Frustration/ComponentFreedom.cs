namespace Entente.Balance;

/// <summary>Freedom of side in every connected part, each relative to its own strongest node that is not free itself.</summary>
internal static class ComponentFreedom
{
    /// <summary>The kind of each node. A node alone in its part is unconnected.</summary>
    public static IReadOnlyList<SideFreedomKind> Of(
        SignedGraph graph, CampPartition partition, long slack, SolveOptions options, CancellationToken cancellation)
    {
        Stopping stopping = new(options, cancellation);
        SideFreedomKind[] kinds = new SideFreedomKind[graph.NodeCount];
        Array.Fill(kinds, SideFreedomKind.Unconnected);
        int[] component = Components.Of(graph);
        foreach (int[] part in Enumerable.Range(0, graph.NodeCount).GroupBy(node => component[node]).Select(group => group.ToArray()).Where(part => part.Length > 1))
        {
            int[] byStrength = [.. part.OrderByDescending(graph.Strength).ThenBy(node => node)];
            SideFreedom found = Relative(byStrength[0]);
            int free = Free(found);
            if (2 * free > part.Length)
            {
                // The strongest is itself between the sides, so that all others seem free: ask the strongest of those.
                int other = byStrength.First(node => found.Kinds[node] == SideFreedomKind.Free);
                SideFreedom again = Relative(other);
                found = Free(again) < free ? again : found;
            }

            foreach (int node in part)
            {
                kinds[node] = found.Kinds[node];
            }

            SideFreedom Relative(int reference) =>
                SideFreedom.Of(graph, partition, slack, reference, options with { Deadline = stopping.Left }, cancellation);
            int Free(SideFreedom freedom) => part.Count(node => freedom.Kinds[node] == SideFreedomKind.Free);
        }

        return kinds;
    }
}
