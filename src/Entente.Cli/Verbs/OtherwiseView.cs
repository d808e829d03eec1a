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

    public required LandscapeView? Landscape { get; init; }

    public required object? Hidden { get; init; }

    public required object? Mechanisms { get; init; }

    /// <summary>Answers as far as the deadline allows; parts that it does not reach are null.</summary>
    public static OtherwiseView? Of(
        WindowReport report, IReadOnlyDictionary<string, double>? sizes, double hidden, int draws, SolveOptions options, CancellationToken cancellationToken)
    {
        TieWindow window = report.Window;
        SignedGraph graph = window.Graph;
        if (!report.Camps.IsExact || graph.Edges.Count == 0)
        {
            return null;
        }

        long begun = options.Clock.GetTimestamp();
        SolveOptions Part(double share) => options with { Deadline = share * TimeSpan.FromTicks(Math.Max(0, (options.Deadline - options.Clock.GetElapsedTime(begun)).Ticks)) };
        SideFreedom freedom = SideFreedom.Of(graph, report.Camps, window.Scale, null, Part(.4), cancellationToken);
        HiddenTies? unseen = hidden > 0 ? HiddenTies.Of(graph, hidden, draws, options.Seed, freedom.Reference, Part(.4), cancellationToken) : null;
        BigInteger? optima = report.Freedom is null ? null : OptimaCount.Of(graph, report.Camps, report.Freedom);
        CampResolver remembered = CampResolver.Of(graph, Part(.2) with { StartCamp = report.Camps.Camp }, cancellationToken);
        List<OtherwiseActor> actors = [];
        for (int node = 0; node < window.Actors.Count; node++)
        {
            SideLever? lever = node == freedom.Reference || freedom.Costs[node] is null
                ? null
                : SideLever.Of(graph, report.Camps, node, freedom.Reference, Part(1.0 / (2 + window.Actors.Count - node)), remembered, cancellationToken);
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
            Landscape = LandscapeView.Of(window, sizes, Part(.7), cancellationToken),
            Hidden = unseen is null ? null : new { share = unseen.Share, draws = unseen.Draws, exact = unseen.ExactDraws },
            Mechanisms = Part(1).Deadline > TimeSpan.Zero ? Mechanics(report, options.Seed) : null,
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
