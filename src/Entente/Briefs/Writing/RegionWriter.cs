using System.Globalization;
using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Chooses the states of a brief and writes what the record says of them.</summary>
internal static class RegionWriter
{
    private const int MostStates = 40;
    private const int FewestStates = 12;

    /// <summary>The states shown, and the region's name.</summary>
    public static (IReadOnlyList<ActorId> States, string Name) Choose(Workspace workspace, IReadOnlyList<ActorId> named, string? region, DateOnly day)
    {
        ActorId[] states = [.. named.Where(id => workspace.Actors.WasState(id, day))];
        if (region is not null)
        {
            IReadOnlyList<ActorId> wanted = workspace.States(region, day);
            string name = workspace.Actors.FindRegion(region)?.Name ?? "the states asked for";
            return ([.. wanted.Concat(states).Distinct().Take(MostStates)], name);
        }

        if (states.Length == 0)
        {
            throw new SourceException(new Failure("ENT0824", "The article names no state that Entente knows on its date.", "article",
                "Check its date, or name a region: --region south-asia."));
        }

        List<ActorId> shown = [.. states.Take(MostStates)];
        if (shown.Count < FewestStates)
        {
            shown.AddRange(Neighbours(workspace, shown, day).Take(FewestStates - shown.Count));
        }

        return (shown, "the article's states and those closest to them");
    }

    /// <summary>The region at the date.</summary>
    public static BriefRegion Write(BriefDraft draft, IReadOnlyList<ActorId> named, CancellationToken cancellationToken)
    {
        IReadOnlyList<BlocSide> sides = BlocDoubt.Of(draft.Network, draft.Blocs, draft.Name, cancellationToken);
        HashSet<ActorId> open = [.. sides.Where(side => side.IsOpen && side.Bloc is not null).Select(side => side.Actor)];
        BlocReport blocs = draft.Blocs;
        HashSet<ActorId> free = [.. blocs.FreeActors ?? []];
        Dictionary<ActorId, string> letters = blocs.Blocs.Where(bloc => bloc.Members.Count > 1).SelectMany(bloc => bloc.Members.Select(member => (member, bloc.Letter))).ToDictionary(pair => pair.member, pair => pair.Letter);
        Dictionary<ActorId, double> shares = draft.Power.Shares.ToDictionary(share => share.State, share => share.OfRegion);
        BriefActor[] actors = [.. draft.Network.Actors.Select(id => new BriefActor
        {
            Id = id,
            Name = draft.Name(id),
            Share = shares.TryGetValue(id, out double share) ? share : null,
            Bloc = open.Contains(id) ? null : letters.GetValueOrDefault(id),
            Camp = blocs.FirstCamp.Contains(id) ? "A" : blocs.SecondCamp.Contains(id) ? "B" : null,
            IsFree = free.Contains(id) || open.Contains(id),
            IsOfRegion = !IsFar(draft, id),
            IsNamed = named.Contains(id),
        })];
        int pairs = actors.Length * (actors.Length - 1) / 2;
        return new BriefRegion
        {
            Name = draft.RegionName,
            AsOf = draft.RecordDay,
            Finding = Finding(draft, open),
            Actors = actors,
            Ties = draft.Network.Ties,
            UnknownDyads = pairs - draft.Network.Ties.Count,
            RecordEnds = draft.Workspace.Model.RecordEnds?.Year,
            Blocs = blocs,
            Sides = sides,
            SideDraws = BlocDoubt.Draws(draft.Network.Actors.Count),
            BlocNotes = Notes(draft, sides, BlocDoubt.Optima(draft.Network, cancellationToken)),
            Triads = FrustratedTriads.Top(draft.Network, 5, draft.Name),
            Shares = BlocShares(draft.Power, blocs, open),
            ShareMeasure = ShareMeasure(draft),
            Chosen = named.Count > 0 ? named[0] : draft.Network.Actors[0],
        };
    }

    /// <summary>What the shares measure and from which year.</summary>
    public static string ShareMeasure(BriefDraft draft) =>
        $"net resources (GDP times GDP per head), share of the {draft.Network.Actors.Count} states shown; GDP mostly of 2016, population of 2017, not of the article's year";

    /// <summary>The shares of the camps, or of the blocs where the camps are not told apart.</summary>
    public static IReadOnlyList<BriefShare> BlocShares(CapabilityShares power, BlocReport blocs, IReadOnlySet<ActorId>? open = null)
    {
        List<BriefShare> shares = [];
        foreach (Bloc bloc in blocs.Blocs.Where(bloc => bloc.Members.Count > 1))
        {
            ActorId[] firm = [.. bloc.Members.Where(member => open?.Contains(member) != true)];
            shares.Add(new BriefShare($"Bloc {bloc.Letter}", power.OfRegion(firm), null, Missing(power, firm)));
        }

        if (open?.Count > 0)
        {
            shares.Add(new BriefShare("Side open", power.OfRegion([.. open.Order()]), null, Missing(power, [.. open.Order()])));
        }

        ActorId[] alone = [.. blocs.Blocs.Where(bloc => bloc.Members.Count == 1).SelectMany(bloc => bloc.Members), .. blocs.Unplaced];
        if (alone.Length > 0)
        {
            shares.Add(new BriefShare("In no bloc", power.OfRegion(alone), null, Missing(power, alone)));
        }

        return shares;
    }

    private static string? Missing(CapabilityShares power, IReadOnlyList<ActorId> members)
    {
        ActorId[] missing = [.. members.Where(power.Missing.Contains)];
        return missing.Length == 0 ? null : $"without {Wording.List([.. missing.Select(id => id.Text)])}: no estimate on record";
    }

    private static string Finding(BriefDraft draft, HashSet<ActorId> open)
    {
        BlocReport blocs = draft.Blocs;
        (string Letter, ActorId[] Members)[] firm = [.. blocs.Blocs.Select(bloc => (bloc.Letter, bloc.Members.Where(member => !open.Contains(member)).ToArray())).Where(bloc => bloc.Item2.Length > 1)];
        string[] named = [.. firm.Take(3).Select(bloc => $"{bloc.Letter} with {draft.Names(bloc.Members.OrderByDescending(member => Share(draft, member)).Take(4))}{(bloc.Members.Length > 4 ? " and others" : "")}")];
        string sides = open.Count == 0 ? "" : open.Count == 1 ? $" {draft.Name(open.First())}'s side is open." : $" The sides of {draft.Names(open.Order().Take(5))}{(open.Count > 5 ? " and others" : "")} are open.";
        string exact = blocs.IsExact ? "" : " (not proved least)";
        string[] alone = [.. blocs.Blocs.Where(bloc => bloc.Members.Count == 1).Select(bloc => draft.Name(bloc.Members[0]))];
        return named.Length == 0
            ? "On the record no two of these states stand firmly in one bloc." + sides
            : named.Length == 1 && firm.Length == 1 ? string.Create(CultureInfo.InvariantCulture,
                $"The record puts these states into one bloc, {named[0]}{(alone.Length == 0 ? "" : $"; {Wording.List(alone)} {(alone.Length == 1 ? "stands" : "stand")} apart")}.{sides} {blocs.FrustrationIndex} of {blocs.TieCount} ties cut across the two-camp split{exact}.")
            : string.Create(CultureInfo.InvariantCulture, $"The record divides these states into {Wording.Count(named.Length, "bloc")}: {string.Join("; ", named)}.{sides} {blocs.FrustrationIndex} of {blocs.TieCount} ties cut across the two-camp split{exact}.");
    }

    private static double Share(BriefDraft draft, ActorId id) => draft.Power.Shares.FirstOrDefault(share => share.State == id)?.OfRegion ?? 0;

    private static List<string> Notes(BriefDraft draft, IReadOnlyList<BlocSide> sides, System.Numerics.BigInteger? optima)
    {
        List<string> notes = [.. sides.Where(side => side.IsOpen && (side.Bloc is not null || side.Moves is not null)).Select(side => Open(draft, side))];
        BlocReport blocs = draft.Blocs;
        if (blocs.FreeActors is { Count: > 0 } free)
        {
            notes.Add($"{draft.Names(free)} could sit in either camp at no cost: the split does not decide.");
        }

        if (blocs.NearlyFreeActors is { Count: > 0 } nearly)
        {
            notes.Add($"{draft.Names(nearly)} would change camps for less than a tenth of a tie.");
        }

        if (blocs.Unplaced.Count > 0)
        {
            notes.Add($"{draft.Names(blocs.Unplaced)} {(blocs.Unplaced.Count == 1 ? "has" : "have")} no tie that counts, and so no side.");
        }

        if (optima > 1)
        {
            notes.Add($"The two camps can be had in {optima} equally good ways.");
        }

        notes.Add(blocs.IsExact ? "The camps and blocs are proved to be the least frustrated ones." : "The camps and blocs are the best found, not proved: see the bound.");
        return notes;
    }

    private static string Open(BriefDraft draft, BlocSide side)
    {
        string how = side.Bloc is null
            ? $"{draft.Name(side.Actor)}'s side is open: it stands alone in {Wording.Share(side.Membership)} of draws of the relations from their intervals"
            : $"{draft.Name(side.Actor)}'s side is open: it stands with the others of {side.Bloc} in {Wording.Share(side.Membership)} of draws of the relations from their intervals"
                + (side.Against is { } enemy ? $", and there beside {draft.Name(enemy)}, to which it is hostile beyond doubt" : "");
        return how + (side.Moves is { } moves ? "; " + moves : "; no few ties of its own decide it") + ".";
    }

    // The states with the strongest ties to those of the article, so that a short article still has a region around it.
    private static IEnumerable<ActorId> Neighbours(Workspace workspace, IReadOnlyList<ActorId> named, DateOnly day)
    {
        DateOnly recordDay = workspace.RecordDay(day);
        Region world = workspace.Actors.FindRegion("world")!;
        return workspace.Actors.StatesOf(world, recordDay).Where(id => !named.Contains(id))
            .Select(id => (Id: id, Strength: named.Sum(state => Evidence(workspace.Model.Between(Dyad.Of(id, state), recordDay)))))
            .Where(entry => entry.Strength > 0).OrderByDescending(entry => entry.Strength).ThenBy(entry => entry.Id).Select(entry => entry.Id);
    }

    private static double Evidence(Tie? tie) =>
        tie is null ? 0 : tie.Contributions.Where(piece => piece.Layer == "ties").Sum(piece => piece.Precision * Math.Abs(piece.Value));

    // Great powers from far away stay in the network, but the map is fitted to the others.
    private static bool IsFar(BriefDraft draft, ActorId id)
    {
        string[] areas = [.. draft.Network.Actors.Select(actor => draft.Workspace.Actors.Find(actor)?.M49Area ?? "").Where(area => area.Length > 0)];
        string own = draft.Workspace.Actors.Find(id)?.M49Area ?? "";
        bool isAsian = areas.Count(IsAsia) * 2 > areas.Length;
        return isAsian && !IsAsia(own) && id.Text != "RUS";

        static bool IsAsia(string area) => area is "034" or "143" or "145" or "030" or "035";
    }
}
