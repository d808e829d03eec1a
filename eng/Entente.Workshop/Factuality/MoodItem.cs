using System.Globalization;
using System.Text.Json;
using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Reading.Factuality;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Workshop.Factuality;

/// <summary>One predicate of a gold sentence with its mood.</summary>
internal sealed record MoodItem(string File, string Id, string Label, string RuleLabel, string[] Features, bool IsExact)
{
    /// <summary>The predicates of the lines for tuning of a gold file: of moods, of negation or of events.</summary>
    public static IEnumerable<MoodItem> Of(string path, LanguageFront front, ActorFinder finder)
    {
        string file = Path.GetFileNameWithoutExtension(path);
        foreach (string line in System.IO.File.ReadLines(path))
        {
            JsonElement root = JsonDocument.Parse(line).RootElement;
            if (root.GetProperty("split").GetString() != "tune")
            {
                continue;
            }

            string text = root.GetProperty("text").GetString()!;
            string id = root.GetProperty("id").GetString()!;

            // The rules were fitted to these lines: what they make of them says nothing of new text.
            bool isFitted = file == "mood" || (file == "mood-growth" && string.CompareOrdinal(id, "mood-growth-215") <= 0);
            Document document = new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse(root.GetProperty("date").GetString()!, CultureInfo.InvariantCulture), DateBasis = "option" };
            Sentence[] sentences = [.. front.Parse(document)];
            ILookup<int, FoundActor> actors = finder.Find(document, sentences).ToLookup(actor => actor.Sentence);
            SentenceGraph[] graphs = [.. sentences.Select((sentence, index) => new SentenceGraph(sentence, actors[index]))];
            foreach ((JsonElement act, string label, bool isExactOnly) in Acts(root.GetProperty("expected")))
            {
                if (Predicate(graphs, act, isExactOnly) is { } found)
                {
                    ClauseMood rule = MoodReader.RuleOf(found.Graph, found.At);
                    ClauseMood? given = isFitted ? null : rule;
                    yield return new MoodItem(file, id, label, MoodFeatures.LabelOf(rule), [.. MoodFeatures.Of(found.Graph, found.At, given)], found.IsExact);
                }
            }
        }
    }

    private static IEnumerable<(JsonElement Act, string Label, bool IsExactOnly)> Acts(JsonElement expected)
    {
        if (expected.TryGetProperty("mood", out JsonElement mood))
        {
            yield return (expected.GetProperty("act"), mood.GetString()!, false);
            yield break;
        }

        foreach ((string name, string label) in new[] { ("events", "asserted"), ("happened", "asserted"), ("notHappened", "denied") })
        {
            if (expected.TryGetProperty(name, out JsonElement acts))
            {
                foreach (JsonElement act in acts.EnumerateArray())
                {
                    yield return (act, label, true);
                }
            }
        }
    }

    // The act of the gold where the coder finds it, told as happened or not; else the clause with the fewest words that names most of its actors.
    private static (SentenceGraph Graph, int At, bool IsExact)? Predicate(SentenceGraph[] graphs, JsonElement act, bool isExactOnly)
    {
        string[] pair = act.ValueKind == JsonValueKind.Null ? [] : [act.GetProperty("source").GetString()!, act.GetProperty("target").GetString()!];
        foreach (SentenceGraph graph in graphs)
        {
            foreach (CodedAct coded in ActFinder.Find(graph, FrameLexicon.Standard).Where(coded => pair.Length == 2 && coded.Frame.Code.Type == act.GetProperty("type").GetString()))
            {
                string[] found = [coded.Source.Mention.Actor.Text, coded.Target?.Mention.Actor.Text ?? ""];
                if (found.Order(StringComparer.Ordinal).SequenceEqual(pair.Order(StringComparer.Ordinal)))
                {
                    return (graph, coded.Trigger, true);
                }
            }
        }

        if (isExactOnly)
        {
            return null;
        }

        var best = graphs.SelectMany(graph => Enumerable.Range(0, graph.Tokens.Count)
                .Where(at => graph.Tokens[at].Upos == "VERB" || graph.Children(at, "cop").Any())
                .Select(at => (Graph: graph, At: at, Span: graph.SpanOf(at))))
            .OrderByDescending(item => item.Graph.Actors.Where(actor => item.Span.Covers(actor.Mention.Span)).Select(actor => actor.Mention.Actor.Text).Where(actor => pair.Length == 0 || pair.Contains(actor)).Distinct().Count())
            .ThenBy(item => item.Span.Length).ToArray();
        return best.Length == 0 ? null : (best[0].Graph, best[0].At, false);
    }
}
