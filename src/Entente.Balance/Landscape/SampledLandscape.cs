namespace Entente.Balance;

/// <summary>Local minima of the two-camp frustration of a network too large to survey whole: met by steepest descent from
/// splits drawn by chance.</summary>
public sealed record SampledLandscape
{
    /// <summary>How many descents were made.</summary>
    public required int Draws { get; init; }

    /// <summary>How many different minima they ended in: at least so many there are.</summary>
    public required int MinimaMet { get; init; }

    /// <summary>The best value met.</summary>
    public required long Least { get; init; }

    /// <summary>The share of descents that ended in a split of the best value met: the size of its basins.</summary>
    public required double LeastShare { get; init; }

    /// <summary>A 95 % interval of that share (Wilson's).</summary>
    public required (double Low, double High) LeastInterval { get; init; }

    /// <summary>The minima met most often, each with its value, share of descents and interval.</summary>
    public required IReadOnlyList<SampledMinimum> Most { get; init; }

    /// <summary>Draws and descends; unit and whole weights alike.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="draws">How many descents, 1 or more.</param>
    /// <param name="seed">The same seed gives the same minima.</param>
    /// <param name="options">A deadline: what was drawn by then is told, one descent at least.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static SampledLandscape Of(
        SignedGraph graph, int draws, int seed, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        Stopping stopping = new(options ?? new SolveOptions(), cancellationToken);
        Random random = new(seed);
        int made = 0;
        Dictionary<string, (long Value, int Count)> met = new(StringComparer.Ordinal);
        bool[] camp = new bool[graph.NodeCount];
        long[] held = new long[graph.NodeCount];
        for (; made < draws && (made == 0 || !stopping.IsDue); made++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int node = 0; node < camp.Length; node++)
            {
                camp[node] = random.Next(2) == 0;
            }

            Descend(graph, camp, held);
            bool first = camp.Length > 0 && camp[0];
            string key = string.Create(camp.Length, (camp, first), static (text, state) =>
            {
                for (int node = 0; node < text.Length; node++)
                {
                    text[node] = state.camp[node] == state.first ? '0' : '1';
                }
            });
            met[key] = (graph.Against(camp), met.GetValueOrDefault(key).Count + 1);
        }

        long least = met.Values.Min(each => each.Value);
        int hits = met.Values.Where(each => each.Value == least).Sum(each => each.Count);
        return new SampledLandscape
        {
            Draws = made,
            MinimaMet = met.Count,
            Least = least,
            LeastShare = hits / (double)made,
            LeastInterval = Wilson(hits, made),
            Most = [.. met.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(10)
                .Select(pair => new SampledMinimum(pair.Key, pair.Value.Value, pair.Value.Count / (double)made, Wilson(pair.Value.Count, made).Low, Wilson(pair.Value.Count, made).High))],
        };
    }

    /// <summary>Steepest descent: the move that gains most, of equals the first node's.</summary>
    private static void Descend(SignedGraph graph, bool[] camp, long[] held)
    {
        Array.Clear(held);
        foreach (SignedEdge edge in graph.Edges)
        {
            long kept = camp[edge.Source] == camp[edge.Target] ? edge.Weight : -edge.Weight;
            held[edge.Source] += kept;
            held[edge.Target] += kept;
        }

        while (held.Length > 0 && Array.IndexOf(held, held.Min()) is int node && held[node] < 0)
        {
            camp[node] = !camp[node];
            held[node] = -held[node];
            for (int slot = graph.RowStarts[node]; slot < graph.RowStarts[node + 1]; slot++)
            {
                int other = graph.Targets[slot];
                held[other] += 2 * (camp[node] == camp[other] ? graph.Weights[slot] : -graph.Weights[slot]);
            }
        }
    }

    private static (double Low, double High) Wilson(int hits, int draws)
    {
        const double Z = 1.959963984540054;
        double share = hits / (double)draws;
        double centre = (share + (Z * Z / (2 * draws))) / (1 + (Z * Z / draws));
        double half = Z / (1 + (Z * Z / draws)) * Math.Sqrt((share * (1 - share) / draws) + (Z * Z / (4.0 * draws * draws)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
