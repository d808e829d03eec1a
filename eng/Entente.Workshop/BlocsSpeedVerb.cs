using System.Globalization;
using Entente.Balance;

namespace Entente.Workshop;

/// <summary>Times the exact solvers on signed networks: rows "one,other,weight", or "window,year,one,other,weight".</summary>
internal static class BlocsSpeedVerb
{
    private static TimeSpan s_processor = Environment.CpuUsage.TotalTime;

    private static readonly SolveOptions Patient = new() { Deadline = TimeSpan.FromSeconds(60) };

    public static int Run(string[] args)
    {
        double seconds = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 0;
        List<SignedGraph> graphs = Read(args[0]);
        if (seconds > 0)
        {
            One(graphs[0], new SolveOptions { Deadline = TimeSpan.FromSeconds(seconds), Clock = new ProcessorClock() });
            return 0;
        }

        List<SignedGraph> heavy = [.. graphs.Select((graph, at) => Weighted(graph, new Random(1000 + at)))];
        Camps("two camps, cold", graphs);
        Camps("two camps, warm", graphs);
        Camps("two camps, weights 1-10", heavy);
        Blocs("any blocs, cold", graphs);
        Blocs("any blocs, warm", graphs);
        Flips(graphs);
        Freedom(graphs);
        Nulls(graphs[^1]);
        return 0;
    }

    private static void One(SignedGraph graph, SolveOptions options)
    {
        CampPartition camps = TwoCampSolver.Solve(graph, options);
        Print($"two camps: {camps.Bound}..{camps.Value}, {camps.Branchings} branchings, {camps.Milliseconds:F0} ms");
        BlocPartition blocs = BlocSolver.Solve(graph, options);
        Print($"any blocs: {blocs.Bound}..{blocs.Value}, {blocs.BlocCount} blocs, {blocs.Branchings} branchings, {blocs.Milliseconds:F0} ms");
    }

    private static void Camps(string name, List<SignedGraph> graphs)
    {
        List<CampPartition> all = [.. graphs.Select(graph => TwoCampSolver.Solve(graph, Patient))];
        Report(name, [.. all.Select(each => each.Milliseconds)], all.Count(each => each.IsExact), all.Sum(each => each.Branchings));
    }

    private static void Blocs(string name, List<SignedGraph> graphs)
    {
        List<BlocPartition> all = [.. graphs.Select(graph => BlocSolver.Solve(graph, Patient))];
        Report(name, [.. all.Select(each => each.Milliseconds)], all.Count(each => each.IsExact), all.Sum(each => each.Branchings));
    }

    private static void Flips(List<SignedGraph> graphs)
    {
        // Both once before, so that neither is measured while it is compiled.
        Flips(graphs, isRemembered: true, isTold: false);
        Flips(graphs, isRemembered: false, isTold: false);
        Processor();
        Flips(graphs, isRemembered: false, isTold: true);
        Flips(graphs, isRemembered: true, isTold: true);
    }

    private static void Flips(List<SignedGraph> graphs, bool isRemembered, bool isTold)
    {
        List<double> times = [];
        int exact = 0;
        for (int at = 0; at < graphs.Count; at++)
        {
            Random random = new(2000 + at);
            CampResolver resolver = CampResolver.Of(graphs[at], Patient);
            CampPartition before = resolver.Partition;
            for (int run = 0; run < 100; run++)
            {
                SignedEdge[] edges = [.. graphs[at].Edges];
                int changed = random.Next(edges.Length);
                edges[changed] = edges[changed] with { Weight = -edges[changed].Weight };
                SignedGraph changedGraph = SignedGraph.From(graphs[at].NodeCount, edges);
                CampPartition after = isRemembered ? resolver.After(changedGraph, Patient) : TwoCampSolver.Solve(changedGraph, Patient with { StartCamp = before.Camp });
                times.Add(after.Milliseconds);
                exact += after.IsExact ? 1 : 0;
            }
        }

        if (isTold)
        {
            Report(isRemembered ? "one tie turned, from the remembered proof" : "one tie turned, solved again", times, exact, 0);
        }
    }

    private static void Freedom(List<SignedGraph> graphs)
    {
        List<double> times = [];
        int free = 0;
        foreach (SignedGraph graph in graphs)
        {
            long start = TimeProvider.System.GetTimestamp();
            SideFreedom freedom = SideFreedom.Of(graph, TwoCampSolver.Solve(graph, Patient), 0, null, Patient);
            times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            free += freedom.Kinds.Count(kind => kind == SideFreedomKind.Free);
        }

        Report($"free or fixed, every state ({free} free)", times, times.Count, 0);
    }

    private static void Nulls(SignedGraph graph)
    {
        SignNull shuffled = SignNull.ByShuffle(graph, 1000, 1, Patient);
        Print($"1,000 sign shuffles of the last window: processor {Processor():F0} ms; wall {shuffled.Milliseconds:F0} ms, observed {shuffled.Observed}, mean {shuffled.Mean:F1}, z {shuffled.Z:F1}, exact {shuffled.ExactCount}");
    }

    /// <summary>Time as this process spends it, so that a deadline means the same on a busy machine.</summary>
    private sealed class ProcessorClock : TimeProvider
    {
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
    }

    // Wall time depends on what else the machine does; the processor's does not.
    private static double Processor()
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        double since = (now - s_processor).TotalMilliseconds;
        s_processor = now;
        return since;
    }

    private static void Report(string name, List<double> times, int exact, int branchings)
    {
        double processor = Processor();
        List<double> sorted = [.. times.Order()];
        Print($"{name}: {times.Count} runs, {exact} exact, {branchings} branchings; processor {processor:F0} ms; wall total {times.Sum():F1} ms, median {sorted[sorted.Count / 2]:F2}, p99 {sorted[(int)(sorted.Count * .99)]:F2}, longest {sorted[^1]:F2}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);

    private static SignedGraph Weighted(SignedGraph graph, Random random) => SignedGraph.From(
        graph.NodeCount, [.. graph.Edges.Select(edge => edge with { Weight = edge.Weight * random.NextInt64(1, 11) })]);

    private static List<SignedGraph> Read(string path)
    {
        List<string[]> rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))];
        return [.. rows.GroupBy(row => row.Length > 3 ? row[0] : "", StringComparer.Ordinal)
            .Select(window => Graph([.. window.Select(row => row[^3..])]))];
    }

    private static SignedGraph Graph(string[][] rows)
    {
        string[] names = [.. rows.SelectMany(row => row[..2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = names.Select((name, node) => (name, node))
            .ToDictionary(pair => pair.name, pair => pair.node, StringComparer.Ordinal);
        return SignedGraph.From(names.Length, [.. rows.Select(row => new SignedEdge(
            index[row[0]], index[row[1]], long.Parse(row[2], CultureInfo.InvariantCulture)))]);
    }
}
