using System.Numerics;
using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>What could be otherwise in a window: how firm each side is, how many best splits and local minima there are, and
/// what the mechanisms of balance make of it.</summary>
internal sealed record OtherwiseView
{
    /// <summary>The actor that sides are relative to.</summary>
    public required string Reference { get; init; }

    public required IReadOnlyList<OtherwiseActor> Actors { get; init; }

    /// <summary>How many best splits, as text; null where not counted.</summary>
    public required string? Optima { get; init; }

    public required object Landscape { get; init; }

    public required object? Hidden { get; init; }

    public required object Mechanisms { get; init; }

    public static OtherwiseView? Of(WindowReport report, double hidden, int draws, int seed, CancellationToken cancellationToken)
    {
        TieWindow window = report.Window;
        SignedGraph graph = window.Graph;
        if (!report.Camps.IsExact || graph.Edges.Count == 0)
        {
            return null;
        }

        SolveOptions solve = new() { Deadline = TimeSpan.FromSeconds(20), Seed = seed };
        SideFreedom freedom = SideFreedom.Of(graph, report.Camps, window.Scale, null, solve, cancellationToken);
        HiddenTies? unseen = hidden > 0 ? HiddenTies.Of(graph, hidden, draws, seed, freedom.Reference, solve, cancellationToken) : null;
        BigInteger? optima = report.Freedom is null ? null : OptimaCount.Of(graph, report.Camps, report.Freedom);
        List<OtherwiseActor> actors = [];
        for (int node = 0; node < window.Actors.Count; node++)
        {
            SideLever? lever = node == freedom.Reference || freedom.Costs[node] is null
                ? null
                : SideLever.Of(graph, report.Camps, node, freedom.Reference, new SolveOptions { Deadline = TimeSpan.FromSeconds(1), Seed = seed }, cancellationToken);
            actors.Add(new OtherwiseActor
            {
                Actor = window.Actors[node],
                Camp = report.Camps.Camp[node] ? 1 : 0,
                Side = freedom.Kinds[node],
                Cost = freedom.Costs[node] is { } cost ? window.Told(cost) : null,
                WithReference = unseen?.WithReference[node],
                Lever = lever is null ? null : new
                {
                    turn = lever.Turned.Select(edge => new { one = window.Actors[edge.Source], other = window.Actors[edge.Target], weight = window.Told(edge.Weight) }).ToArray(),
                    weight = window.Told(lever.Weight),
                    bound = window.Told(lever.Bound),
                    exact = lever.IsExact,
                },
            });
        }

        return new OtherwiseView
        {
            Reference = window.Actors[freedom.Reference],
            Actors = actors,
            Optima = optima?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Landscape = Survey(window, seed, cancellationToken),
            Hidden = unseen is null ? null : new { share = unseen.Share, draws = unseen.Draws, exact = unseen.ExactDraws },
            Mechanisms = Mechanics(report, seed),
        };
    }

    /// <summary>All local minima up to 24 actors, else sampled ones.</summary>
    private static object Survey(TieWindow window, int seed, CancellationToken cancellationToken)
    {
        int count = window.Actors.Count;
        if (count > 20)
        {
            SampledLandscape sampled = SampledLandscape.Of(window.Graph, 5000, seed, cancellationToken);
            return new { isWhole = false, draws = sampled.Draws, minimaMet = sampled.MinimaMet, least = window.Told(sampled.Least), leastShare = sampled.LeastShare, leastInterval = new[] { sampled.LeastInterval.Low, sampled.LeastInterval.High } };
        }

        double[] pull = new double[count * count];
        foreach (SignedEdge edge in window.Graph.Edges)
        {
            pull[(edge.Source * count) + edge.Target] = pull[(edge.Target * count) + edge.Source] = edge.Weight;
        }

        AlignmentLandscape landscape = AlignmentLandscape.Of([.. Enumerable.Repeat(1.0, count)], pull);
        long hostile = window.Graph.Edges.Sum(edge => Math.Max(0, -edge.Weight));
        return new
        {
            isWhole = true,
            configurations = landscape.ConfigurationCount,
            minima = landscape.Minima.Take(20).Select(minimum => new
            {
                value = window.Told((long)Math.Round((minimum.Energy / 2) + hostile)),
                basin = minimum.BasinSize / (double)landscape.ConfigurationCount,
                isStrict = minimum.IsStrict,
                second = window.Actors.Where((_, node) => AlignmentLandscape.IsOnSecondSide(minimum.Configuration, node)).ToArray(),
            }).ToArray(),
            minimaCount = landscape.Minima.Count,
        };
    }

    private static object Mechanics(WindowReport report, int seed)
    {
        SignedGraph graph = report.Window.Graph;
        int count = graph.NodeCount;
        object? flow = null;
        if (count <= 300)
        {
            double[] table = new double[count * count];
            foreach (SignedEdge edge in graph.Edges)
            {
                table[(edge.Source * count) + edge.Target] = table[(edge.Target * count) + edge.Source] = edge.Weight / (double)report.Window.Scale;
            }

            BalanceFlow run = BalanceFlow.From(table);
            IReadOnlyList<int>? factions = run.Factions();
            int same = factions is null ? 0 : Enumerable.Range(0, count).Count(node => factions[node] == (report.Camps.Camp[node] == report.Camps.Camp[0] ? 0 : 1));
            flow = new { blowUpTime = run.BlowUpTime, factions = factions is null ? null : report.Window.Actors.Zip(factions).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), againstCamps = factions is null ? (int?)null : Math.Min(same, count - same) };
        }

        object Triads(bool isConstrained)
        {
            TriadDynamics[] runs = [.. Enumerable.Range(0, 20).Select(run => TriadDynamics.Run(graph, isConstrained, .5, 20_000, seed + run))];
            return new { runs = runs.Length, balanced = runs.Count(run => run.End == TriadDynamicsEnd.Balanced), jammed = runs.Count(run => run.End == TriadDynamicsEnd.Jammed), turns = runs.Average(run => run.Turns) };
        }

        return new { note = "mechanisms on paper; no skill in forecasting is claimed", flow, localTriads = graph.Edges.Count > 3000 ? null : Triads(isConstrained: false), constrainedTriads = graph.Edges.Count > 3000 ? null : Triads(isConstrained: true) };
    }
}
