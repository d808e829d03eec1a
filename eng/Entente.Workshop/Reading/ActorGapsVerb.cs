using System.Text.Json;
using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Lists the lines of a gold file of events in which an expected actor is not found by any word, with what was found instead.</summary>
internal static class ActorGapsVerb
{
    public static int Run(string[] args)
    {
        LanguageFront front = LanguageFront.Load();
        ActorFinder finder = new(ActorLexicon.Standard);
        (int Wanted, int Found, int Lines, int Whole) tally = default;
        foreach (string line in File.ReadLines(args[0]))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            string text = record.RootElement.GetProperty("text").GetString() ?? "";
            PartialDate? date = record.RootElement.TryGetProperty("date", out JsonElement day) && day.GetString() is { } written ? PartialDate.Parse(written, null) : null;
            Document document = new() { Id = ContentHash.Of(text), Text = text, Date = date };
            Sentence[] sentences = [.. front.Parse(document)];
            IReadOnlyList<FoundActor> found = finder.Find(document, sentences);
            HashSet<string> codes = [.. found.SelectMany(actor => new[] { actor.Mention.Actor.Text, ReadingTriple.CountryOf(actor.Mention.Actor) })];
            string[] wanted = [.. Wanted(record.RootElement).Distinct()];
            string[] missed = [.. wanted.Where(actor => !codes.Contains(actor) && !codes.Contains(Home(actor)))];
            tally = (tally.Wanted + wanted.Length, tally.Found + wanted.Length - missed.Length, tally.Lines + 1, tally.Whole + (missed.Length == 0 ? 1 : 0));
            if (args.Contains("all") || missed.Length > 0)
            {
                Console.WriteLine($"{string.Join(' ', missed)} | {text}\n    {string.Join("; ", found.Select(actor => $"{actor.Mention.Span.In(text)} = {actor.Mention.Actor} {actor.Mention.Role} ({actor.Mention.Basis}{(actor.IsPlace ? ", only a place" : "")})"))}");
            }
        }

        Console.WriteLine($"expected actors {tally.Wanted}, found {tally.Found}; lines {tally.Lines}, with all their actors {tally.Whole}");
        return 0;
    }

    private static string Home(string actor) => ActorId.TryParse(actor, null, out ActorId id) ? ReadingTriple.CountryOf(id) : actor;

    private static IEnumerable<string> Wanted(JsonElement record) =>
        record.TryGetProperty("expected", out JsonElement expected) && expected.TryGetProperty("events", out JsonElement events)
            ? events.EnumerateArray().SelectMany(coded => new[] { coded.GetProperty("source").GetString() ?? "", coded.GetProperty("target").GetString() ?? "" }).Where(actor => actor.Length > 0)
            : [];
}
