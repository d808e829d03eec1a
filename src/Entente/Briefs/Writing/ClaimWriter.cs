using System.Globalization;
using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Writes a card for each claim, with the test that the machine can put it to.</summary>
internal static class ClaimWriter
{
    /// <summary>The cards: those that can be tested first, then in order of the text.</summary>
    public static IReadOnlyList<BriefClaim> Write(BriefDraft draft, IReadOnlyList<BriefScenario> scenarios) => [.. draft.Reading.Claims
        .Where(claim => !RelationWriter.IsSaidToHold(claim))
        .OrderBy(claim => claim.Kind switch
        {
            ClaimKind.Bloc => 0,
            ClaimKind.BalanceOfPower => 1,
            ClaimKind.FirstSince => 2,
            ClaimKind.Relation => 3,
            ClaimKind.Act => 4,
            _ => 5,
        }).ThenBy(claim => claim.Clause)
        .Select(claim => new BriefClaim
        {
            Claim = claim,
            Holder = claim.Holder is { } holder ? draft.Name(holder.Actor) : claim.HolderWords ?? "the author",
            Kind = KindWords(claim),
            Gist = claim.Kind == ClaimKind.General ? null : ReadingText.Gist(claim, draft.Workspace.Actors),
            Quote = BriefDraft.Quote(claim),
            Test = Test(draft, claim, scenarios.FirstOrDefault(scenario => scenario.ClaimId == claim.Id)),
        })];

    /// <summary>The states that a bloc's content names, blocs among its members opened.</summary>
    public static IReadOnlyList<ActorId> Members(BriefDraft draft, IEnumerable<ActorMention> mentions) =>
        [.. mentions.SelectMany(mention => draft.Workspace.Actors.Find(mention.Actor) is { Kind: ActorKind.Bloc or ActorKind.Organisation, Members.Count: > 0 } group
                ? group.Members.Where(member => member.Valid.Contains(draft.Day)).Select(member => member.Member)
                : [mention.Actor])
            .Where(id => draft.Workspace.Actors.WasState(id, draft.Day)).Distinct()];

    private static string KindWords(Claim claim) => claim.Kind switch
    {
        ClaimKind.Bloc => claim.Bloc!.IsProposed ? "a proposed bloc" : claim.Mood == ClaimMood.Denied ? "a bloc said not to be" : "a bloc",
        ClaimKind.BalanceOfPower => "the balance of power",
        ClaimKind.FirstSince => "a first",
        ClaimKind.Relation => "a relation to come",
        ClaimKind.Act => "an act",
        _ => "a statement",
    };

    private static BriefTest Test(BriefDraft draft, Claim claim, BriefScenario? scenario) => claim switch
    {
        { Bloc: { } bloc } => Bloc(draft, bloc, claim.Mood == ClaimMood.Denied, scenario),
        { FirstSince: { } first } => First(draft, first),
        { Kind: ClaimKind.BalanceOfPower } => Balance(draft, scenario),
        { Relation: { } relation } => Pair(draft, relation.First.Actor, relation.Second.Actor, "A relation that is foretold or asked for cannot be true or false yet."),
        { Act: { Target: { } target } act } => Pair(draft, act.Source.Actor, target.Actor, claim.Mood == ClaimMood.Denied
            ? "That something did not happen cannot be told from the record: it does not list all that happened."
            : "An act that has not happened cannot be tested."),
        _ => new BriefTest
        {
            Outcome = BriefOutcome.CannotBeTested,
            Computed = "The sentence names no relation, bloc, act or balance that could be computed.",
        },
    };

    private static BriefTest Bloc(BriefDraft draft, BlocContent bloc, bool isDenied, BriefScenario? scenario)
    {
        IReadOnlyList<ActorId> members = Members(draft, bloc.Members);
        if (members.Count < 2)
        {
            return new BriefTest { Outcome = BriefOutcome.CannotBeTested, Computed = "Fewer than two of the members named are states on record." };
        }

        List<(Dyad Dyad, Tie? Tie)> pairs = Pairs(draft, members);
        int friendly = pairs.Count(pair => pair.Tie?.Weight >= Wording.NeutralBelow);
        int hostile = pairs.Count(pair => pair.Tie?.Weight <= -Wording.NeutralBelow);
        int unknown = pairs.Count(pair => pair.Tie is null);
        int pacts = pairs.Count(pair => pair.Tie?.Contributions.Any(piece => piece.Title.StartsWith("defence pact, since", StringComparison.Ordinal)) == true);
        string[] blocs = [.. draft.Blocs.Blocs.Where(found => found.Members.Any(members.Contains)).Select(found => $"{found.Letter}: {draft.Names(found.Members.Where(members.Contains))}")];
        List<string> results =
        [
            $"Of {Wording.Count(pairs.Count, "pair")} of members the record has {friendly} friendly, {hostile} hostile, {pairs.Count - friendly - hostile - unknown} neutral and {unknown} unknown; {pacts} {(pacts == 1 ? "has" : "have")} a defence pact.",
            blocs.Length == 1 ? $"All members stand in one bloc of the record ({blocs[0]})." : $"The record puts the members into {blocs.Length} blocs ({string.Join("; ", blocs)}).",
            string.Create(CultureInfo.InvariantCulture, $"Together they hold {Wording.Share(draft.Power.OfRegion(members))} of the net resources of the states shown."),
        ];
        if (hostile > 0)
        {
            results.Add("Hostile on record: " + Wording.List([.. pairs.Where(pair => pair.Tie?.Weight <= -Wording.NeutralBelow).OrderBy(pair => pair.Tie!.Weight).Take(4).Select(pair => $"{draft.Name(pair.Dyad.First)}-{draft.Name(pair.Dyad.Second)} {Wording.Weight(pair.Tie!.Weight)}")]) + ".");
        }

        if (scenario is not null)
        {
            results.Add("Put in as a scenario: " + char.ToLowerInvariant(scenario.Finding[0]) + scenario.Finding[1..]);
        }

        bool isOne = blocs.Length == 1 && hostile == 0 && unknown == 0;
        return new BriefTest
        {
            Outcome = isDenied ? isOne && pacts == pairs.Count ? BriefOutcome.Contradicted : BriefOutcome.NoVerdict
                : bloc.IsProposed ? BriefOutcome.NoVerdict : isOne && pacts == pairs.Count ? BriefOutcome.Supported : hostile > 0 || blocs.Length > 1 ? BriefOutcome.Contradicted : BriefOutcome.PartlySupported,
            Computed = isDenied
                ? "That there is no bloc the record can only contradict: where all members stand as one and have defence pacts."
                : bloc.IsProposed
                ? "A proposal is neither true nor false; computed is what the record says of its members, and under 'What would change' what forming it would do."
                : "Whether the members stand as one bloc on the record.",
            Results = results,
            Figures = new BriefTable($"Relations of the members on {Wording.Day(draft.RecordDay)}, from −1 to +1", ["Pair", "#Weight", "Interval"],
                [.. pairs.OrderByDescending(pair => pair.Tie?.Weight ?? -2).Select(pair => (IReadOnlyList<string>)[$"{draft.Name(pair.Dyad.First)} - {draft.Name(pair.Dyad.Second)}", pair.Tie is { } tie ? Wording.Weight(tie.Weight) : "unknown", pair.Tie is { } known ? $"{Wording.Weight(known.Low)} to {Wording.Weight(known.High)}" : ""])]),
        };
    }

    private static List<(Dyad Dyad, Tie? Tie)> Pairs(BriefDraft draft, IReadOnlyList<ActorId> members)
    {
        List<(Dyad, Tie?)> pairs = [];
        for (int one = 0; one < members.Count; one++)
        {
            for (int other = one + 1; other < members.Count; other++)
            {
                Dyad dyad = Dyad.Of(members[one], members[other]);
                pairs.Add((dyad, draft.Workspace.Model.Between(dyad, draft.RecordDay)));
            }
        }

        return pairs;
    }

    // "The first visit in nine years": held against the visits that the record lists, which are not all that took place.
    private static BriefTest First(BriefDraft draft, FirstSinceContent first)
    {
        if (first.Source is not { } source || first.Target is not { } target || source.Actor == target.Actor || first.Act?.Mode != "visit")
        {
            return new BriefTest { Outcome = BriefOutcome.CannotBeTested, Computed = "The record lists visits only, and needs to know who visited whom." };
        }

        Dyad dyad = Dyad.Of(source.Actor, target.Actor);
        bool isMinister = draft.Reading.Document.Text.AsSpan(source.Span.Start, source.Span.Length).Contains("foreign minister", StringComparison.OrdinalIgnoreCase)
            || draft.Reading.Document.Text.AsSpan(source.Span.Start, Math.Min(60, draft.Reading.Document.Text.Length - source.Span.Start)).Contains("foreign minister", StringComparison.OrdinalIgnoreCase);
        RecordedTie[] visits = [.. draft.Workspace.Ledger.Ties().Where(tie => tie.Dyad == dyad && tie.Type.Code == "summit-visit"
                && tie.Valid.From is { } from && from.Latest <= draft.Day && (!isMinister || tie.Title.Contains("foreign minister", StringComparison.OrdinalIgnoreCase)))
            .OrderBy(tie => tie.Valid.From)];
        RecordedTie? present = visits.LastOrDefault(tie => tie.Valid.From!.Value.Latest >= draft.Day.AddDays(-60));
        RecordedTie? last = visits.LastOrDefault(tie => tie != present);
        string what = isMinister ? "visits of foreign ministers" : "visits at the top";
        BriefTable? table = visits.Length == 0 ? null : new BriefTable($"Visits on record, {draft.Name(dyad.First)} and {draft.Name(dyad.Second)}", ["When", "What", "Source"],
            [.. visits.Select(tie => (IReadOnlyList<string>)[tie.Valid.From!.Value.ToString(), tie.Title, tie.Citation])]);
        if (last is null)
        {
            return new BriefTest
            {
                Outcome = BriefOutcome.NotCovered,
                Computed = $"The record was searched for {what} between {draft.Name(source.Actor)} and {draft.Name(target.Actor)} before this one.",
                Results = ["It lists none. It does not list all visits, so this neither supports nor contradicts the claim."],
                Figures = table,
            };
        }

        double years = (draft.Day.DayNumber - last.Valid.From!.Value.Earliest.DayNumber) / 365.25;
        string found = string.Create(CultureInfo.InvariantCulture, $"The last one listed is of {Wording.Date(last.Valid.From.Value)} ({last.Title}), {years:0.0} years before the article.");
        bool? fits = first.Years is { } claimed ? Math.Abs(years - claimed) <= 1 : null;
        return new BriefTest
        {
            Outcome = fits == true ? BriefOutcome.PartlySupported : fits == false && years < first.Years ? BriefOutcome.Contradicted : BriefOutcome.NotCovered,
            Computed = $"The record was searched for {what} between {draft.Name(source.Actor)} and {draft.Name(target.Actor)}.",
            Results =
            [
                found,
                fits == true ? "That fits the claim. The record does not list every visit, so it cannot rule out one between."
                : fits == false && years < first.Years ? "That is later than the claim allows."
                : "The record does not list every visit, so it cannot settle the claim.",
            ],
            Figures = table,
        };
    }

    // Before is the record; after is what the linked condition would make of the two camps, with nobody responding.
    private static BriefTest Balance(BriefDraft draft, BriefScenario? scenario)
    {
        PowerBalance balance = draft.Power.Between(draft.Blocs.FirstCamp, draft.Blocs.SecondCamp);
        string ratio = balance.Ratio is { } known ? string.Create(CultureInfo.InvariantCulture, $" ({known:0.0} to 1)") : "";
        string condition = scenario is null ? "" : " Its condition is put in as a scenario under 'What would change'; nobody responds in it.";
        string[] after = scenario is null ? [] :
        [
            $"With the condition put in ({scenario.Title}): " + string.Join("; ", scenario.Shares.Select(share => $"{share.Label} {Percent(share.Share)} before, {Percent(share.After)} after")) + ".",
            scenario.Flips.Count == 0 ? "No state changes sides, so the shares stay as they were." : string.Join(" ", scenario.Flips),
        ];
        return new BriefTest
        {
            Outcome = BriefOutcome.NoVerdict,
            Computed = "Whether something keeps a balance is a forecast; Entente has no model of responses yet. Computed are the shares of the two camps on record." + condition,
            Results =
            [
                $"Camp of {draft.Names(draft.Blocs.FirstCamp.Take(3))}{(draft.Blocs.FirstCamp.Count > 3 ? " and others" : "")}: {Wording.Share(draft.Power.OfRegion(draft.Blocs.FirstCamp))} of net resources.",
                $"Camp of {draft.Names(draft.Blocs.SecondCamp.Take(3))}{(draft.Blocs.SecondCamp.Count > 3 ? " and others" : "")}: {Wording.Share(draft.Power.OfRegion(draft.Blocs.SecondCamp))}: {balance.Word.ToString().ToLowerInvariant()}{ratio}.",
                .. after,
            ],
        };
    }

    private static string Percent(double? share) => share is { } known ? Wording.Share(known) : "unknown";

    private static BriefTest Pair(BriefDraft draft, ActorId one, ActorId other, string why)
    {
        Tie? tie = one == other ? null : draft.Workspace.Model.Between(Dyad.Of(one, other), draft.RecordDay);
        return new BriefTest
        {
            Outcome = tie is null ? BriefOutcome.CannotBeTested : BriefOutcome.NoVerdict,
            Computed = why,
            Results = tie is null ? [] : [$"On the record {draft.Name(one)} and {draft.Name(other)} stand at {Wording.WithInterval(tie)}: {Wording.Kind(tie)}."],
        };
    }
}
