using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Looks for camps and blocs in a signed network.</summary>
[Source("harary-1959")]
[Source("davis-1967")]
[Source("aref-wilson-2019")]
public static class BlocAnalysis
{
    /// <summary>Finds two camps, blocs, what goes against them, and who could sit on either side.</summary>
    /// <param name="network">The relations; an unknown dyad is no tie and is counted as unknown.</param>
    /// <param name="options">What counts as a tie; defaults where null.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    /// <returns>The report; the same for the same network but for the milliseconds, unless a deadline is hit.</returns>
    /// <exception cref="ModelException">ENT0604: a weight is NaN or infinite. ENT0605: it lies outside [-1, 1].</exception>
    public static BlocReport Of(SignedNetwork network, BlocOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        options ??= new BlocOptions();
        Stopping watch = new(options.Solve, cancellationToken);
        SolveOptions solve = options.Solve with { StartCamp = null, StartBloc = null };
        NetworkGraph ties = NetworkGraph.Of(network, options.NeutralBelow, options.Scale);
        CampPartition counted = TwoCampSolver.Solve(ties.Unit, solve, cancellationToken);
        CampPartition weighted = Camps(ties, options.Previous, solve, cancellationToken);
        (BlocPartition blocs, IReadOnlyList<Bloc> lettered) = Blocs(ties, options.Previous, solve, cancellationToken);
        int anchor = ties.Strongest;
        // Without a yesterday camp A is the anchor's; with one the false side is yesterday's camp A.
        bool first = options.Previous is null && ties.Actors.Count > 0 && weighted.Camp[anchor];
        long slack = SignedGraph.WholeWeight(options.Slack, options.Scale);
        SideFreedom? freedom = options.HasFreedom && ties.Actors.Count > 0
            ? SideFreedom.Of(ties.Weighted, weighted, slack, anchor, solve, cancellationToken)
            : null;
        double scale = options.Scale;
        long count = network.Actors.Count;
        double dyads = count * (count - 1) / 2.0;
        int[] component = Components.Of(ties.Weighted);
        // Where no tie is known, nobody has a side.
        bool IsPlaced(int node) => ties.Weighted.Edges.Count > 0 && component[node] == component[anchor];
        return new BlocReport
        {
            AsOf = network.AsOf,
            FirstCamp = ties.Where(node => IsPlaced(node) && weighted.Camp[node] == first),
            SecondCamp = ties.Where(node => IsPlaced(node) && weighted.Camp[node] != first),
            Unplaced = ties.Where(node => !IsPlaced(node)),
            FrustratedTies = ties.Against((one, other) => weighted.Camp[one] == weighted.Camp[other]),
            FrustrationIndex = counted.Value,
            FrustrationIndexBound = counted.Bound,
            FrustrationRate = ties.Unit.Edges.Count == 0 ? 0 : counted.Value / (double)ties.Unit.Edges.Count,
            WeightedFrustration = weighted.Value / scale,
            WeightedFrustrationBound = weighted.Bound / scale,
            WeightedFrustrationRate = ties.TotalWeight == 0 ? 0 : weighted.Value / (double)ties.TotalWeight,
            IsExact = counted.IsExact && weighted.IsExact && blocs.IsExact,
            Blocs = lettered,
            BlocFrustration = blocs.Value / scale,
            BlocFrustrationBound = blocs.Bound / scale,
            BlocFrustratedTies = ties.Against((one, other) => blocs.Bloc[one] == blocs.Bloc[other]),
            FreeActors = Those(ties, freedom, SideFreedomKind.Free),
            NearlyFreeActors = Those(ties, freedom, SideFreedomKind.FreeWithinSlack),
            TieCount = ties.Unit.Edges.Count,
            HostileTieCount = ties.Unit.Edges.Count(edge => edge.Weight < 0),
            NeutralCount = network.Ties.Count - ties.Unit.Edges.Count,
            UnknownShare = dyads == 0 ? 0 : 1 - network.Ties.Count / dyads,
            Milliseconds = watch.Milliseconds,
        };
    }

    private static CampPartition Camps(
        NetworkGraph ties, BlocReport? previous, SolveOptions solve, CancellationToken cancellationToken)
    {
        if (previous is null)
        {
            return TwoCampSolver.Solve(ties.Weighted, solve, cancellationToken);
        }

        HashSet<ActorId> first = [.. previous.FirstCamp];
        HashSet<ActorId> second = [.. previous.SecondCamp];
        return Persistence.Camps(
            ties.Weighted,
            [.. ties.Actors.Select(actor => first.Contains(actor) ? false : second.Contains(actor) ? true : (bool?)null)],
            solve, cancellationToken);
    }

    private static (BlocPartition Partition, IReadOnlyList<Bloc> Lettered) Blocs(
        NetworkGraph ties, BlocReport? previous, SolveOptions solve, CancellationToken cancellationToken)
    {
        if (previous is null)
        {
            BlocPartition fresh = BlocSolver.Solve(ties.Weighted, solve, cancellationToken);
            return (fresh, ties.Letter(fresh.Bloc));
        }

        Dictionary<ActorId, int> before = previous.Blocs.SelectMany((bloc, at) => bloc.Members.Select(member => (member, at)))
            .ToDictionary(pair => pair.member, pair => pair.at);
        (BlocPartition nearest, int[] carriesOn) = Persistence.Blocs(
            ties.Weighted, [.. ties.Actors.Select(actor => before.TryGetValue(actor, out int at) ? at : (int?)null)],
            solve, cancellationToken);
        return (nearest, ties.Letter(
            nearest.Bloc, [.. carriesOn.Select(at => at < 0 ? null : previous.Blocs[at].Letter)],
            [.. previous.Blocs.Select(bloc => bloc.Letter)]));
    }

    private static ActorId[]? Those(NetworkGraph ties, SideFreedom? freedom, SideFreedomKind kind) =>
        freedom is null || freedom.Kinds.Contains(SideFreedomKind.NotSettled)
            ? null
            : ties.Where(node => freedom.Kinds[node] == kind);
}
