using System.Text.Json;
using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Actors;

/// <summary>How many of the actors that people coded in the PLOVER records the lexicon names, whatever the syntax.</summary>
public sealed class GoldActorTests
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal) { ["JAP"] = "JPN", ["ITL"] = "ITA", ["VTN"] = "VNM", ["NGO"] = "IGO", ["ISM"] = "IMG" };

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Fact]
    public void The_country_of_nearly_every_gold_actor_is_found_in_its_sentence()
    {
        byte[] json = File.ReadAllBytes(SharedFolder.Require("data", "event-coding", "plover-gsr", "PLOVER_GSR_CAMEO.txt"));
        using JsonDocument file = JsonDocument.Parse(json);
        LanguageFront front = LanguageFront.Load();
        ActorFinder finder = new(ActorLexicon.Standard);
        (int All, int InSentence, int InSpan, int Records, int WholeRecords) tally = default;
        int extra = 0;
        foreach (JsonElement record in file.RootElement.EnumerateArray().Where(record => record.GetProperty("event").GetString() != "DOCUMENT"))
        {
            string text = record.GetProperty("text").GetString()!.Trim('{', '}'); // every record has a text
            Document document = new() { Id = ContentHash.Of(text), Text = text };
            HashSet<string> found = [.. finder.Find(document, [.. front.Parse(document)]).Select(actor => ReadingTriple.CountryOf(actor.Mention.Actor))];
            (string Code, string Words)[] gold = [.. Actors(record, "source").Concat(Actors(record, "target"))];
            string[] missed = [.. gold.Where(actor => !found.Contains(actor.Code)).Select(actor => $"{actor.Code} '{actor.Words}'")];
            tally.All += gold.Length;
            tally.InSentence += gold.Length - missed.Length;
            tally.InSpan += gold.Count(actor => Countries(actor.Words).Contains(actor.Code));
            tally.Records++;
            tally.WholeRecords += missed.Length == 0 ? 1 : 0;
            extra += found.Count(code => gold.All(actor => actor.Code != code));
            if (missed.Length > 0)
            {
                _output.WriteLine($"{string.Join(", ", missed)} | {text} | {string.Join(' ', found)}");
            }
        }

        _output.WriteLine($"gold actors {tally.All}, in the sentence {tally.InSentence}, in the gold span {tally.InSpan}; records {tally.Records}, with all actors {tally.WholeRecords}; other countries found {extra}");
        Assert.InRange(tally.InSentence, 626, tally.All);
        Assert.InRange(tally.InSpan, 574, tally.All);
        Assert.InRange(tally.WholeRecords, 300, tally.Records);
        Assert.InRange(extra, 0, 140);
    }

    private static IEnumerable<(string Code, string Words)> Actors(JsonElement record, string side) =>
        record.TryGetProperty(side, out JsonElement actors) && actors.ValueKind == JsonValueKind.Array
            ? actors.EnumerateArray().Where(actor => actor.TryGetProperty("code", out _))
                .Select(actor => (actor.GetProperty("code").GetString()!, actor.TryGetProperty("actorText", out JsonElement words) ? words.GetString() ?? "" : "")) // coded in the file
                .Select(actor => (Codes.GetValueOrDefault(actor.Item1, actor.Item1), actor.Item2))
            : [];

    // The phrases of the lexicon within the gold span, without syntax.
    private static HashSet<string> Countries(string words)
    {
        string folded = ActorLexicon.Fold(words);
        HashSet<string> found = [];
        for (int at = 0; at < words.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && char.IsLetter(words[at])
                && ActorLexicon.Standard.LongestAt(words, folded, at, null) is { } phrase && phrase.Actor != default)
            {
                found.Add(ReadingTriple.CountryOf(phrase.Actor));
            }
        }

        return found;
    }
}
