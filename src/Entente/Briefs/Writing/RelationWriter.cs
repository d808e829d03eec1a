using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Holds the relations that an article says hold against the record.</summary>
internal static class RelationWriter
{
    private const int YearsBack = 5;
    private const int LongYears = 30;
    private const double Moved = 0.05;

    /// <summary>The relations said, each with the record's value and a verdict.</summary>
    public static IReadOnlyList<BriefRelation> Write(BriefDraft draft) =>
        [.. draft.Reading.Claims.Where(IsSaidToHold).Select(claim => Of(draft, claim))];

    /// <summary>Whether a claim says that a relation holds, rather than that it should or may.</summary>
    public static bool IsSaidToHold(Claim claim) =>
        claim is { Kind: ClaimKind.Relation, Relation: not null, Mood: ClaimMood.Asserted or ClaimMood.Denied }
        && claim.Relation.First.Actor != claim.Relation.Second.Actor;

    private static BriefRelation Of(BriefDraft draft, Claim claim)
    {
        RelationContent said = claim.Relation!;
        Dyad dyad = Dyad.Of(said.First.Actor, said.Second.Actor);
        Tie? now = draft.Workspace.Model.Between(dyad, draft.RecordDay);
        Tie? earlier = draft.Workspace.Model.Between(dyad, draft.RecordDay.AddYears(-YearsBack));
        (BriefVerdict verdict, string reason) = Judge(draft, said, now, earlier);
        return new BriefRelation
        {
            Claim = claim,
            First = draft.Name(said.First.Actor),
            Second = draft.Name(said.Second.Actor),
            Said = ReadingText.Said(said) + (said.Period is { } period ? $" ({period.ToLowerInvariant()})" : ""),
            Holder = claim.Holder is { } holder ? draft.Name(holder.Actor) : claim.HolderWords,
            Quote = BriefDraft.Quote(claim),
            Record = now,
            Verdict = verdict,
            Reason = reason,
        };
    }

    private static (BriefVerdict Verdict, string Reason) Judge(BriefDraft draft, RelationContent said, Tie? now, Tie? earlier)
    {
        string day = Wording.Day(draft.RecordDay);
        if (now is null)
        {
            return (BriefVerdict.NotCovered, $"The record has no evidence of this pair on {day}.");
        }

        bool isWeak = now.Contributions.All(piece => piece.Layer == "un-votes");
        if (isWeak)
        {
            return (BriefVerdict.NotCovered, $"The record holds only UN votes of this pair ({Wording.WithInterval(now)}), too little to judge a relation.");
        }

        if (said.Sign != 0 && said.Period is { } period && (period.Contains("long", StringComparison.OrdinalIgnoreCase) || period.Contains("decades", StringComparison.OrdinalIgnoreCase)
            || period.Contains("past", StringComparison.OrdinalIgnoreCase) || period.EndsWith("ally", StringComparison.OrdinalIgnoreCase) || period.Contains("years", StringComparison.OrdinalIgnoreCase)))
        {
            return Long(draft, said, now);
        }

        bool? signHolds = said.Sign == 0 ? null : Math.Abs(now.Weight) < Wording.NeutralBelow ? null : Math.Sign(now.Weight) == said.Sign;
        string value = $"The record has {Wording.WithInterval(now)} on {day}: {Wording.Kind(now)}";
        if (said.Trend == 0 || earlier is null)
        {
            return signHolds switch
            {
                true => (BriefVerdict.Agrees, value + "."),
                false => (BriefVerdict.Disagrees, value + "."),
                null => (BriefVerdict.Mixed, value + ", too near to zero to side with the article."),
            };
        }

        double change = now.Weight - earlier.Weight;
        string moved = $"{value}; {YearsBack} years before, {Wording.Weight(earlier.Weight)}";
        bool? trendHolds = Math.Abs(change) < Moved ? null : Math.Sign(change) == said.Trend;
        return (signHolds, trendHolds) switch
        {
            (true, true) => (BriefVerdict.Agrees, moved + ": the direction agrees too."),
            (true, null) => (BriefVerdict.Mixed, moved + ": the sign agrees, a change is not seen."),
            (true, false) => (BriefVerdict.Mixed, moved + ": the sign agrees, the direction does not."),
            (false, true) => (BriefVerdict.Mixed, moved + ": the direction agrees, the sign does not."),
            (false, _) => (BriefVerdict.Disagrees, moved + "."),
            (null, true) => (BriefVerdict.Mixed, moved + ": the direction agrees, the value is near zero."),
            (null, false) => (BriefVerdict.Disagrees, moved + ": the direction is the other one."),
            (null, null) => (BriefVerdict.Mixed, moved + ": neither sign nor change is clear."),
        };
    }

    // "For a long time": the last thirty years decide, not the day alone.
    private static (BriefVerdict Verdict, string Reason) Long(BriefDraft draft, RelationContent said, Tie now)
    {
        double[] years = [.. Enumerable.Range(1, LongYears).Select(back => draft.Workspace.Model.Between(now.Dyad, draft.RecordDay.AddYears(-back))?.Weight).OfType<double>()];
        int friendly = years.Count(weight => weight >= Wording.NeutralBelow);
        int hostile = years.Count(weight => weight <= -Wording.NeutralBelow);
        int holding = said.Sign > 0 ? friendly : hostile;
        int against = said.Sign > 0 ? hostile : friendly;
        string reason = $"Of the {Wording.Count(years.Length, "year")} before, the record has it hostile in {hostile}, friendly in {friendly} and near zero in {years.Length - hostile - friendly}; on the day, {Wording.WithInterval(now)}.";
        return (years.Length == 0 ? BriefVerdict.NotCovered : holding * 2 >= years.Length ? BriefVerdict.Agrees : against > holding ? BriefVerdict.Disagrees : BriefVerdict.Mixed, reason);
    }
}
