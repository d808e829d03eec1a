namespace Entente.Balance;

/// <summary>Where in a window the strain is: triads by sign, walks, the most frustrated triads, each actor's part.</summary>
public sealed record LocalBalance
{
    /// <summary>The census by signs with neutral ties; null above 1,000 actors.</summary>
    public required SignCensus? Census { get; init; }

    /// <summary>The triads of three ties by number of hostile ones.</summary>
    public required TriadCensus Triads { get; init; }

    /// <summary>Balance by closed walks; null above 600 actors.</summary>
    public required WalkBalance? Walks { get; init; }

    /// <summary>The most frustrated triads, by falling strain.</summary>
    public required IReadOnlyList<TriadSentence> Most { get; init; }

    /// <summary>Each actor's part, by falling share of frustration.</summary>
    public required IReadOnlyList<ActorBalance> Actors { get; init; }

    /// <summary>The best two camps that the shares are of.</summary>
    public required CampPartition Camps { get; init; }

    /// <summary>Measures a window.</summary>
    /// <param name="window">The ties.</param>
    /// <param name="most">How many triads to tell, 0 or more.</param>
    /// <param name="isAbsentNeutral">Whether a pair that is not listed counts as neutral; else as unknown.</param>
    /// <param name="options">Deadline of the two camps.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static LocalBalance Of(
        TieWindow window, int most = 10, bool isAbsentNeutral = false, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        CampPartition camps = TwoCampSolver.Solve(window.Graph, options, cancellationToken);
        WalkBalance? walks = WalkBalance.Of(window.Graph);
        TriadList triads = TriadList.Of(window, most);
        return new LocalBalance
        {
            Census = SignCensus.Of(window, isAbsentNeutral),
            Triads = TriadCensus.Of(window.Graph),
            Walks = walks,
            Most = triads.Most,
            Camps = camps,
            Actors = Parts(window, camps, walks, triads),
        };
    }

    private static IReadOnlyList<ActorBalance> Parts(TieWindow window, CampPartition camps, WalkBalance? walks, TriadList triads)
    {
        long[] against = new long[window.Actors.Count];
        foreach (SignedEdge edge in window.Graph.Edges)
        {
            if (camps.Camp[edge.Source] == camps.Camp[edge.Target] == edge.Weight < 0)
            {
                against[edge.Source] += Math.Abs(edge.Weight);
                against[edge.Target] += Math.Abs(edge.Weight);
            }
        }

        return [.. window.Actors.Select((actor, node) => new ActorBalance
        {
            Actor = actor,
            Camp = camps.Camp[node] ? 1 : 0,
            Frustrated = window.Told(against[node]),
            Share = camps.Value == 0 ? 0 : against[node] / (2.0 * camps.Value),
            Triads = triads.OfNode[node],
            FrustratedTriads = triads.FrustratedOfNode[node],
            WalkBalance = walks?.OfNode[node],
        }).OrderByDescending(part => part.Share).ThenByDescending(part => part.FrustratedTriads).ThenBy(part => part.Actor, StringComparer.Ordinal)];
    }
}
