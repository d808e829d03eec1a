using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How sure an actor's camp is, given how sure the relations are.</summary>
/// <remarks>Each draw takes every known relation from a normal distribution around its weight whose middle 90 % is the tie's
/// interval, cut to [-1, 1], independently of the others, and solves the two camps exactly. An unknown relation stays unknown
/// in every draw, so that the shares speak of the uncertainty of what is known, not of what is missing.</remarks>
public sealed record CampMembership
{
    // Half the width of the middle 90 % of a normal distribution, in standard deviations.
    private const double HalfOf90 = 1.6448536269514722;

    /// <summary>The actor that sides are relative to: the one with the greatest weight of ties.</summary>
    public required ActorId Anchor { get; init; }

    /// <summary>For each actor the share of draws, in [0, 1], that put it on the anchor's side, over the draws in which a chain
    /// of ties led to the anchor; null where none did. In order of id.</summary>
    public required IReadOnlyDictionary<ActorId, double?> WithAnchor { get; init; }

    /// <summary>How many draws were made.</summary>
    public required int Draws { get; init; }

    /// <summary>How many of them were solved exactly.</summary>
    public required int ExactDraws { get; init; }

    /// <summary>Draws relations from their intervals and solves each draw.</summary>
    /// <param name="network">The relations with their intervals.</param>
    /// <param name="draws">How many, 1 or more; the share's standard error is at most .5 / sqrt(draws).</param>
    /// <param name="seed">The same seed gives the same shares.</param>
    /// <param name="options">What counts as a tie, and the deadline of each solution.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <returns>The shares; null for a network without actors.</returns>
    public static CampMembership? Of(
        SignedNetwork network, int draws, int seed, BlocOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        options ??= new BlocOptions();
        if (network.Actors.Count == 0)
        {
            return null;
        }

        NetworkGraph centre = NetworkGraph.Of(network, options.NeutralBelow, options.Scale);
        int anchor = centre.Strongest;
        int count = centre.Actors.Count;
        int[] with = new int[count];
        int[] placed = new int[count];
        int exact = 0;
        Random random = new(seed);
        for (int draw = 0; draw < draws; draw++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SignedNetwork drawn = new(network.AsOf, network.Actors, network.Ties.Select(tie => tie with { Weight = Drawn(tie, random) }));
            SignedGraph graph = NetworkGraph.Of(drawn, options.NeutralBelow, options.Scale).Weighted;
            CampPartition camps = TwoCampSolver.Solve(
                graph, options.Solve with { StartCamp = null, StartBloc = null }, cancellationToken);
            int[] component = Components.Of(graph);
            exact += camps.IsExact ? 1 : 0;
            for (int node = 0; node < count; node++)
            {
                bool isPlaced = component[node] == component[anchor];
                placed[node] += isPlaced ? 1 : 0;
                with[node] += isPlaced && camps.Camp[node] == camps.Camp[anchor] ? 1 : 0;
            }
        }

        SortedDictionary<ActorId, double?> shares = [];
        for (int node = 0; node < count; node++)
        {
            shares[centre.Actors[node]] = placed[node] == 0 ? null : with[node] / (double)placed[node];
        }

        return new CampMembership { Anchor = centre.Actors[anchor], WithAnchor = shares, Draws = draws, ExactDraws = exact };
    }

    private static double Drawn(Tie tie, Random random)
    {
        // Box and Muller; both numbers are drawn whatever the width, so that a tie's interval moves no other tie's draw.
        double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        double normal = radius * Math.Cos(2 * Math.PI * random.NextDouble());
        return Math.Clamp(tie.Weight + normal * Math.Abs(tie.High - tie.Low) / (2 * HalfOf90), -1, 1);
    }
}
