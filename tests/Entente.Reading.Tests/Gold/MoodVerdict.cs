using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Gold;

/// <summary>The mood that the reader gives to the act that a sentence of the gold is about.</summary>
internal static class MoodVerdict
{
    /// <summary>The label: of the event or claim with the act's actors and type, else of one with its actors, else of the smallest clause that names
    /// most of its actors.</summary>
    public static string Of(GoldLine line, ReadDocument read)
    {
        JsonElement act = line.Expected.GetProperty("act");
        if (act.ValueKind == JsonValueKind.Null)
        {
            return OfClaims(read, [.. read.Claims.SelectMany(claim => claim.Actors).Select(actor => actor.Actor.Text)]) ?? OfClauses(read, []);
        }

        string source = act.GetProperty("source").GetString()!, target = act.GetProperty("target").GetString()!, type = act.GetProperty("type").GetString()!;
        string gold = GoldLine.Event(source, target, type);
        HashSet<string> pair = [source, target];
        Claim[] acts = [.. read.Claims.Where(claim => claim.Act is { Target: not null })];
        if (read.Events.Any(coded => GoldLine.Event(coded.Source.Actor.Text, coded.Target.Actor.Text, coded.Code.Type) == gold))
        {
            return "asserted";
        }

        if (acts.FirstOrDefault(claim => GoldLine.Event(claim.Act!.Source.Actor.Text, claim.Act.Target!.Actor.Text, claim.Act.Code.Type) == gold) is { } exact)
        {
            return Label(exact.Mood, exact.IsCondition, exact.IsHearsay);
        }

        return OfClaims(read, pair) ?? OfClauses(read, pair);
    }

    // The claim that names the most of the actors; of several an act first, then the one with the shortest clause.
    private static string? OfClaims(ReadDocument read, HashSet<string> pair)
    {
        Claim? claim = read.Claims
            .Where(item => item.Actors.Any(actor => pair.Contains(actor.Actor.Text)))
            .OrderByDescending(item => item.Actors.Select(actor => actor.Actor.Text).Distinct().Count(pair.Contains))
            .ThenBy(item => item.Kind == ClaimKind.Act ? 0 : 1)
            .ThenBy(item => item.Clause.Length).FirstOrDefault();
        return claim is null ? null : Label(claim.Mood, claim.IsCondition, claim.IsHearsay);
    }

    public static string Label(ClaimMood mood, bool isCondition, bool isHearsay) =>
        isCondition ? "condition" : mood != ClaimMood.Asserted ? mood.ToString().ToLowerInvariant() : isHearsay ? "hearsay" : "asserted";

    // The clause that names the most of the actors; of several the one with the fewest words, but not one inside the first's own actor words.
    private static string OfClauses(ReadDocument read, HashSet<string> pair)
    {
        ReadClause? clause = read.Clauses
            .OrderByDescending(item => read.Mentions.Where(mention => item.Clause.Covers(mention.Span)).Select(mention => mention.Actor.Text).Where(actor => pair.Count == 0 || pair.Contains(actor)).Distinct().Count())
            .ThenBy(item => item.Clause.Length).FirstOrDefault();
        return clause is null ? "none" : Label(clause.Mood, clause.IsCondition, clause.IsHearsay);
    }
}
