using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Relations that turn one by one to mend a frustrated triad, by chance from a seed.</summary>
/// <remarks>Local rule: of a frustrated triad drawn by chance a hostile tie turns friendly with the given chance (a tie of three
/// rivals always), else a friendly one turns hostile. Constrained rule: a tie drawn by chance turns if that does not raise the
/// number of frustrated triads (with chance one half where it does not change it); it can jam in a state that no single turn
/// improves. A mechanism on paper: no skill in forecasting is claimed for it.</remarks>
[Source("antal-krapivsky-redner-2005")]
public sealed record TriadDynamics
{
    /// <summary>How it ended.</summary>
    public required TriadDynamicsEnd End { get; init; }

    /// <summary>How many ties turned.</summary>
    public required int Turns { get; init; }

    /// <summary>How many steps were tried.</summary>
    public required int Steps { get; init; }

    /// <summary>The ties in the end, in the order of the graph's.</summary>
    public required IReadOnlyList<SignedEdge> Ties { get; init; }

    /// <summary>Frustrated triads at the start and in the end.</summary>
    public required (long Start, long End) Frustrated { get; init; }

    /// <summary>Runs the dynamics; only signs matter.</summary>
    /// <param name="graph">The ties at the start.</param>
    /// <param name="isConstrained">The constrained rule; else the local one.</param>
    /// <param name="friendlyChance">Of the local rule: the chance that harmony is sought by making friends, in [0, 1].</param>
    /// <param name="mostSteps">When to stop.</param>
    /// <param name="seed">The same seed gives the same run.</param>
    public static TriadDynamics Run(SignedGraph graph, bool isConstrained, double friendlyChance, int mostSteps, int seed)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(mostSteps);
        ArgumentOutOfRangeException.ThrowIfNegative(friendlyChance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(friendlyChance, 1);
        TriadState state = new(graph);
        long start = state.Frustrated;
        Random random = new(seed);
        int turns = 0;
        int step = 0;
        for (; step < mostSteps && state.Frustrated > 0 && !(isConstrained && state.IsJammed); step++)
        {
            int edge = isConstrained ? state.Constrained(random) : state.Local(random, friendlyChance);
            if (edge >= 0)
            {
                state.Turn(edge);
                turns++;
            }
        }

        return new TriadDynamics
        {
            End = state.Frustrated == 0 ? TriadDynamicsEnd.Balanced : isConstrained && state.IsJammed ? TriadDynamicsEnd.Jammed : TriadDynamicsEnd.OutOfSteps,
            Turns = turns,
            Steps = step,
            Ties = [.. graph.Edges.Select((edge, at) => edge with { Weight = Math.Abs(edge.Weight) * state.Sign[at] })],
            Frustrated = (start, state.Frustrated),
        };
    }
}
