using System.Globalization;
using System.Text.Json;
using Entente.Reading.Claims;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Judges claims by gold lines: of a line on moods the claim that speaks of its act, of a line on relations or blocs each claim of one, of a
/// line on speakers each claim that names one.</summary>
internal sealed class ClaimJudge(ArticleReader reader)
{
    private static readonly HashSet<string> Undirected = ["AGREE", "COOPERATE", "CONSULT"];

    /// <summary>A claim judged.</summary>
    /// <param name="Part">The part of the table of confidence.</param>
    /// <param name="Way">What it was read from.</param>
    /// <param name="Said">The confidence it carries.</param>
    /// <param name="IsRight">Whether the gold has it so.</param>
    /// <param name="Line">The id of the line.</param>
    /// <param name="Split">Tune or test.</param>
    internal sealed record Judged(string Part, string Way, double Said, bool IsRight, string Line, string Split)
    {
        /// <summary>How sure the act alone is, by how its two sides were found; 1 where the claim is of no act.</summary>
        public double Act { get; init; } = 1;

        /// <summary>One where it is right, else zero.</summary>
        public double Right => IsRight ? 1 : 0;
    }

    /// <summary>The judged claims of the gold files in a folder: those whose names end in mood, mood-growth, relation, bloc or attribution.</summary>
    public IEnumerable<Judged> Folder(string folder) => Directory.EnumerateFiles(folder, "*.jsonl")
        .Where(path => Path.GetFileNameWithoutExtension(path).Split('-') is var words && (words[^1] is "mood" or "relation" or "bloc" or "attribution" or "growth"))
        .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).SelectMany(line => Line(JsonDocument.Parse(line).RootElement));

    private IEnumerable<Judged> Line(JsonElement line)
    {
        string text = line.GetProperty("text").GetString()!, id = line.GetProperty("id").GetString()!, split = line.GetProperty("split").GetString()!; // gold lines have all three
        PartialDate date = PartialDate.Parse(line.GetProperty("date").GetString()!, CultureInfo.InvariantCulture); // and a date
        JsonElement expected = line.GetProperty("expected");
        ReadDocument read = reader.Read(new Document { Id = ContentHash.Of(id, text), Text = text, Date = date, DateBasis = "option" });
        IReadOnlyList<Claim> claims = read.Claims;
        IEnumerable<(Claim Claim, bool IsRight)> judged = expected.TryGetProperty("sign", out _) ? Relations(claims, expected)
            : expected.TryGetProperty("members", out _) ? Blocs(claims, expected)
            : expected.TryGetProperty("byAuthor", out _) ? []
            : Act(read, expected);
        IEnumerable<Judged> speakers = expected.TryGetProperty("byAuthor", out JsonElement byAuthor)
            ? claims.Where(claim => claim.HolderConfidence is not null).DistinctBy(claim => (claim.Holder?.Actor, claim.HolderWords))
                .Select(claim => new Judged("speaker", After(claim, "speaker: "), claim.HolderConfidence ?? 0, !byAuthor.GetBoolean() && IsHolder(claim, expected), id, split))
            : [];
        return [.. judged.Select(item => new Judged(ClaimConfidence.PartOf(item.Claim.Kind), ClaimConfidence.WayOf(item.Claim.Kind, item.Claim.Rules), item.Claim.Confidence, item.IsRight, id, split)
            { Act = ClaimConfidence.OfAct(item.Claim.Kind, item.Claim.Rules) }), .. speakers];
    }

    // The claim of the act with its actors and type, else that which names all its actors; a line whose act is told as an event gives none.
    private static IEnumerable<(Claim Claim, bool IsRight)> Act(ReadDocument read, JsonElement expected)
    {
        if (expected.GetProperty("act") is not { ValueKind: JsonValueKind.Object } act)
        {
            return [];
        }

        string source = act.GetProperty("source").GetString()!, target = act.GetProperty("target").GetString()!, type = act.GetProperty("type").GetString()!, mood = expected.GetProperty("mood").GetString()!; // acts have all of them
        HashSet<string> pair = [source, target];
        if (read.Events.Any(coded => IsAct(coded.Source.Actor.Text, coded.Target.Actor.Text, coded.Code.Type, source, target, type)))
        {
            return [];
        }

        Claim? best = read.Claims.Where(claim => claim.Kind is ClaimKind.Act or ClaimKind.General && pair.IsSubsetOf(claim.Actors.Select(actor => actor.Actor.Text)))
            .OrderByDescending(claim => IsAct(claim, source, target, type)).ThenBy(claim => claim.Kind == ClaimKind.Act ? 0 : 1).ThenBy(claim => claim.Clause.Length).FirstOrDefault();
        return best is null ? [] : [(best, LabelOf(best) == mood && (best.Kind != ClaimKind.Act || IsAct(best, source, target, type)))];
    }

    private static bool IsAct(Claim claim, string source, string target, string type) =>
        claim.Act is { Target: { } other } act && IsAct(act.Source.Actor.Text, other.Actor.Text, act.Code.Type, source, target, type);

    private static bool IsAct(string source, string target, string type, string goldSource, string goldTarget, string goldType) => Fold(type) == Fold(goldType)
        && ((source == goldSource && target == goldTarget) || (Undirected.Contains(goldType) && source == goldTarget && target == goldSource));

    // Suites and our own scores take yielding and retreating for one.
    private static string Fold(string type) => type == "RETREAT" ? "YIELD" : type;

    private static IEnumerable<(Claim Claim, bool IsRight)> Relations(IReadOnlyList<Claim> claims, JsonElement expected)
    {
        HashSet<string> pair = [expected.GetProperty("first").GetString()!, expected.GetProperty("second").GetString()!]; // relations have two sides
        return claims.Where(claim => claim.Relation is not null).Select(claim => (claim, pair.SetEquals([claim.Relation!.First.Actor.Text, claim.Relation.Second.Actor.Text])
            && claim.Relation.Sign == expected.GetProperty("sign").GetInt32() && claim.Relation.Trend == expected.GetProperty("trend").GetInt32()));
    }

    private static IEnumerable<(Claim Claim, bool IsRight)> Blocs(IReadOnlyList<Claim> claims, JsonElement expected)
    {
        HashSet<string> members = [.. expected.GetProperty("members").EnumerateArray().Select(member => member.GetString()!)]; // ids
        string status = expected.GetProperty("status").GetString()!; // and a status
        return claims.Where(claim => claim.Bloc is not null)
            .Select(claim => (claim, members.SetEquals(claim.Bloc!.Members.Select(member => member.Actor.Text)) && StatusOf(claim) == status));
    }

    private static string StatusOf(Claim claim) => claim.Bloc!.IsProposed ? "proposed" : claim.Mood == ClaimMood.Denied ? "denied" : "existing"; // asked of bloc claims alone

    private static bool IsHolder(Claim claim, JsonElement expected) => expected.GetProperty("holder").GetString() is { } holder ? claim.Holder?.Actor.Text == holder
        : claim.Holder is null && claim.HolderWords is { } words && Overlap(words, expected.GetProperty("holderWords").GetString()!); // speakers have words

    private static bool Overlap(string words, string gold) => words.Contains(gold, StringComparison.OrdinalIgnoreCase) || gold.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string After(Claim claim, string start) => claim.Rules.First(rule => rule.StartsWith(start, StringComparison.Ordinal))[start.Length..];

    private static string LabelOf(Claim claim) =>
        claim.IsCondition ? "condition" : claim.Mood != ClaimMood.Asserted ? claim.Mood.ToString().ToLowerInvariant() : claim.IsHearsay ? "hearsay" : "asserted";
}
