using System.Globalization;
using Entente.Balance;
using Entente.Foresight.WhatIf;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Writes each proposal and condition of the article as a scenario, and accounts for it.</summary>
internal static class ScenarioWriter
{
    private const int MostScenarios = 4;
    private static readonly string[] Notes =
    [
        "This is accounting on the record, not a forecast: all other relations stay as they are, and nobody responds.",
    ];

    /// <summary>The scenarios that the article's claims give.</summary>
    public static IReadOnlyList<BriefScenario> Write(BriefDraft draft, CancellationToken cancellationToken)
    {
        List<BriefScenario> written = [];
        HashSet<string> known = [];
        foreach ((Scenario scenario, Claim claim) in Asked(draft))
        {
            if (written.Count == MostScenarios || !known.Add(string.Join(',', scenario.NewBlocs.SelectMany(bloc => bloc).Order()) + string.Join(',', scenario.Levers.Select(lever => (lever.Dyad, lever.Amount)))))
            {
                continue;
            }

            try
            {
                written.Add(Of(draft, draft.Workspace.WhatIf(draft.Network, scenario, cancellationToken), claim));
            }
            catch (ConfigurationException refusal) when (refusal.Failure.Code is "ENT0703" or "ENT0704" or "ENT0705")
            {
                written.Add(new BriefScenario { Title = scenario.Title, Finding = refusal.Failure.Cause, Quote = BriefDraft.Quote(claim), ClaimId = claim.Id, Notes = Notes });
            }
        }

        return written;
    }

    /// <summary>A scenario's account in the brief's words.</summary>
    public static BriefScenario Of(BriefDraft draft, ScenarioAccount account, Claim claim)
    {
        BlocReport before = account.BlocsBefore;
        BlocReport after = account.BlocsAfter;
        string reference = draft.Name(account.Reference);
        return new BriefScenario
        {
            Title = account.Scenario.Title,
            Finding = Finding(draft, account),
            Quote = BriefDraft.Quote(claim),
            ClaimId = claim.Id,
            Levers = [.. account.Shocks.Select(shock => new BriefLever(draft.Name(shock.Dyad.First), draft.Name(shock.Dyad.Second), shock))],
            Before = before,
            After = after,
            Flips = [.. account.Flips.Select(flip => $"{draft.Name(flip)} moves {(Side(after, flip) == Side(after, account.Reference) ? $"to the side of {reference}" : $"away from the side of {reference}")}.")],
            Shares =
            [
                new BriefShare($"Camp with {reference}", Share(draft, before, account.Reference, true), Share(draft, after, account.Reference, true)),
                new BriefShare("The other camp", Share(draft, before, account.Reference, false), Share(draft, after, account.Reference, false)),
            ],
            ShareMeasure = RegionWriter.ShareMeasure(draft),
            Size = Size(account),
            SmallestFlip = Smallest(draft, account),
            Notes = Notes,
        };
    }

    private static IEnumerable<(Scenario Scenario, Claim Claim)> Asked(BriefDraft draft)
    {
        foreach (Claim claim in draft.Reading.Claims.Where(claim => claim.Bloc is { IsProposed: true }))
        {
            ActorId[] members = [.. ClaimWriter.Members(draft, claim.Bloc!.Members).Where(draft.Network.Actors.Contains)];
            if (members.Length >= 2)
            {
                yield return (new Scenario { Title = $"A bloc of {draft.Names(members)}", NewBlocs = [members] }, claim);
            }

            ActorId[] wider = [.. members.Concat(ClaimWriter.Members(draft, claim.Bloc.PossibleMembers)).Where(draft.Network.Actors.Contains).Distinct()];
            if (wider.Length > members.Length)
            {
                yield return (new Scenario { Title = $"The same bloc with {draft.Names(wider.Skip(members.Length))}", NewBlocs = [wider] }, claim);
            }
        }

        foreach (Claim claim in draft.Reading.Claims.Where(claim => claim.Links.Any(link => link.Kind == ClaimLinkKind.If)))
        {
            string condition = claim.Links.First(link => link.Kind == ClaimLinkKind.If).Other;
            if (draft.Reading.Claims.FirstOrDefault(other => other.Id == condition) is { } other)
            {
                foreach (Lever lever in Levers(draft, other))
                {
                    string direction = lever.Amount > 0 ? "closer" : "further apart";
                    yield return (new Scenario { Title = $"{draft.Name(lever.Dyad.First)} and {draft.Name(lever.Dyad.Second)} {direction} by a large yearly change", Levers = [lever] }, claim);
                }
            }
        }
    }

    // A condition between two states moves their relation by the change that nine in ten yearly changes on record stay under; where
    // its words do not tell which way, both ways are accounted for.
    private static IEnumerable<Lever> Levers(BriefDraft draft, Claim condition)
    {
        ActorId[] states = [.. condition.Actors.Select(actor => actor.Actor).Where(draft.Network.Actors.Contains).Distinct().Take(2)];
        IReadOnlyList<double> changes = draft.Workspace.Model.YearlyChanges();
        if (states.Length < 2 || changes.Count == 0 || draft.Network.Between(states[0], states[1]) is null)
        {
            return [];
        }

        double size = Math.Round(changes[(int)(changes.Count * 0.9)], 2);
        int[] signs = ConditionDirection.Of(condition, draft.Reading.Document.Text) is var sign && sign != 0 ? [sign] : [1, -1];
        return size <= 0 ? [] : signs.Select(way => new Lever(Dyad.Of(states[0], states[1]), LeverKind.Shift, way * size));
    }

    private static string Finding(BriefDraft draft, ScenarioAccount account)
    {
        string flips = account.Flips.Count == 0 ? "no state changes sides" : $"{draft.Names(account.Flips)} {(account.Flips.Count == 1 ? "changes" : "change")} sides";
        string frustration = string.Create(CultureInfo.InvariantCulture,
            $"the weight of ties that cut across the split goes from {account.BlocsBefore.WeightedFrustration:0.0} to {account.BlocsAfter.WeightedFrustration:0.0}");
        string exact = account.BlocsBefore.IsExact && account.BlocsAfter.IsExact ? "exact" : "not proved";
        return $"On the record, with nothing else moved, {flips}, and {frustration} ({exact}).";
    }

    private static string? Size(ScenarioAccount account)
    {
        double[] percentiles = [.. account.Shocks.Select(shock => shock.Percentile).OfType<double>()];
        int unknown = account.Shocks.Count(shock => shock.Before is null);
        string lost = unknown > 0 ? $" {Wording.Count(unknown, "relation")} of it {(unknown == 1 ? "is" : "are")} unknown before, so {(unknown == 1 ? "its" : "their")} change has no size." : "";
        return percentiles.Length == 0
            ? lost.Trim() is { Length: > 0 } only ? only : null
            : $"The largest single change is larger than {Wording.Percentile(percentiles.Max())} % of all yearly changes on record; {percentiles.Count(percentile => percentile >= 99)} of {account.Shocks.Count} are beyond the 99th percentile.{lost}";
    }

    private static string? Smallest(BriefDraft draft, ScenarioAccount account)
    {
        FlipPoint? nearest = account.FlipPoints.Where(point => point.Change is not null && point.IsExact).OrderBy(point => Math.Abs(point.Change!.Value)).FirstOrDefault();
        if (nearest is null)
        {
            return "No change of one of these relations alone, within the scale, puts its two states on other sides than now.";
        }

        string verb = nearest.Weight >= nearest.Threshold ? "part" : "join";
        return $"Of these relations alone, the smallest change that would {verb} its two states is {draft.Name(nearest.Dyad.First)}-{draft.Name(nearest.Dyad.Second)} from {Wording.Weight(nearest.Weight!.Value)} to {Wording.Weight(nearest.Threshold)}.";
    }

    private static double? Share(BriefDraft draft, BlocReport report, ActorId reference, bool isWith)
    {
        bool? side = Side(report, reference);
        return side is null ? null : draft.Power.OfRegion(side == isWith ? report.FirstCamp : report.SecondCamp);
    }

    private static bool? Side(BlocReport report, ActorId actor) => report.FirstCamp.Contains(actor) ? true : report.SecondCamp.Contains(actor) ? false : null;
}
