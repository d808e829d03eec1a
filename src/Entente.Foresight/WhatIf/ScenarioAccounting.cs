using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>Computes what a change of relations does to blocs, exactly; see docs/methods/what-if.md.</summary>
[Source("aref-wilson-2019")]
public static class ScenarioAccounting
{
    /// <summary>Accounts for a scenario.</summary>
    /// <param name="before">The network on record.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="yearlyChanges">Absolute yearly changes on record, ascending.</param>
    /// <param name="reference">The state from which sides are told; null takes the one with the greatest weight of ties.</param>
    /// <param name="options">How blocs are found.</param>
    /// <param name="cancellationToken">Stops the solving.</param>
    /// <exception cref="ConfigurationException">The scenario cannot be put in: ENT0703 to ENT0706.</exception>
    public static ScenarioAccount Of(
        SignedNetwork before, Scenario scenario, IReadOnlyList<double> yearlyChanges, ActorId? reference = null, BlocOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(scenario);
        BlocOptions how = options ?? new BlocOptions();
        (SignedNetwork after, IReadOnlyList<Shock> shocks) = ShockedNetwork.Apply(before, scenario, yearlyChanges);
        BlocReport blocsBefore = BlocAnalysis.Of(before, how, cancellationToken);
        BlocReport blocsAfter = BlocAnalysis.Of(after, how, cancellationToken);
        ActorId from = reference ?? blocsBefore.FirstCamp.Concat(blocsBefore.SecondCamp).DefaultIfEmpty(before.Actors[0]).First();
        return new ScenarioAccount
        {
            Scenario = scenario,
            Shocks = shocks,
            Before = before,
            After = after,
            BlocsBefore = blocsBefore,
            BlocsAfter = blocsAfter,
            Reference = from,
            Flips = Flips(before.Actors, from, blocsBefore, blocsAfter),
            FlipPoints = [.. shocks.Take(12).Select(shock => TurningPoint(before, shock.Dyad, how, cancellationToken))],
        };
    }

    /// <summary>The weight of a relation at which its two states change from one camp to two.</summary>
    /// <remarks>With S the least frustration with the two forced together and D that with them forced apart, both without the tie
    /// itself, together is optimal exactly while S - D is not above the weight.</remarks>
    public static FlipPoint TurningPoint(SignedNetwork network, Dyad dyad, BlocOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        Dictionary<ActorId, int> index = network.Actors.Select((actor, at) => (actor, at)).ToDictionary(pair => pair.actor, pair => pair.at);
        List<SignedEdge> edges = [];
        foreach (Tie tie in network.Ties.Where(tie => tie.Dyad != dyad && Math.Abs(tie.Weight) >= options.NeutralBelow))
        {
            if (SignedGraph.WholeWeight(tie.Weight, options.Scale) is not 0 and var weight)
            {
                edges.Add(new SignedEdge(index[tie.Dyad.First], index[tie.Dyad.Second], weight));
            }
        }

        long all = edges.Sum(edge => Math.Abs(edge.Weight)) + 1;
        CampPartition together = Forced(all);
        CampPartition apart = Forced(-all);
        double threshold = (together.Value - apart.Value) / (double)options.Scale;
        return new FlipPoint(dyad, network.Between(dyad.First, dyad.Second)?.Weight, threshold, together.IsExact && apart.IsExact);

        CampPartition Forced(long weight) => TwoCampSolver.Solve(
            SignedGraph.From(network.Actors.Count, [.. edges, new SignedEdge(index[dyad.First], index[dyad.Second], weight)]), options.Solve, cancellationToken);
    }

    private static ActorId[] Flips(IReadOnlyList<ActorId> actors, ActorId reference, BlocReport before, BlocReport after)
    {
        HashSet<ActorId> free = [.. before.FreeActors ?? [], .. after.FreeActors ?? []];
        return [.. actors.Where(actor => !free.Contains(actor)
            && WithReference(before, actor, reference) is { } was && WithReference(after, actor, reference) is { } now && was != now)];
    }

    private static bool? WithReference(BlocReport report, ActorId actor, ActorId reference)
    {
        bool? actorSide = Side(report, actor);
        bool? referenceSide = Side(report, reference);
        return actorSide is null || referenceSide is null ? null : actorSide == referenceSide;
    }

    private static bool? Side(BlocReport report, ActorId actor) =>
        report.FirstCamp.Contains(actor) ? true : report.SecondCamp.Contains(actor) ? false : null;
}
