using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Shows what the coder made of a sentence beside what the gold has: the actors it saw, the acts it took and left, on wish the trees.</summary>
internal static class SentenceView
{
    /// <summary>Prints a gold record and its reading.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="document">Its text.</param>
    /// <param name="gold">What the gold has, in words.</param>
    /// <param name="read">What was read, in words.</param>
    /// <param name="sentences">The parsed sentences.</param>
    /// <param name="actors">The actors found.</param>
    /// <param name="isTree">Whether the trees are shown.</param>
    public static void Print(string id, Document document, string gold, string read, IReadOnlyList<Sentence> sentences, IReadOnlyList<FoundActor> actors, bool isTree)
    {
        Console.WriteLine($"\n{id} {document.Text}\n  gold   {gold}\n  read   {read}\n  actors {string.Join("; ", actors.Select(actor => $"{actor.Mention.Span.In(document.Text)}={actor.Mention.Actor.Text}"))}");
        for (int index = 0; index < sentences.Count; index++)
        {
            SentenceGraph graph = new(sentences[index], HomeParties.Add(sentences[index], index, new UnnamedActors(ActorLexicon.Standard).Add(sentences[index], index, [.. actors.Where(actor => actor.Sentence == index)])));
            foreach (CodedAct act in ActFinder.Find(graph, FrameLexicon.Standard, isDomesticKept: true))
            {
                Console.WriteLine($"  {(act.Mood.IsHappening ? "act " : "left")}   {act.Frame.Id} {act.Frame.Code.Type} {act.Source.Mention.Actor.Text}>{act.Target?.Mention.Actor.Text} [{string.Join(", ", act.Rules)}]{(act.Mood.IsHappening ? "" : $" cue {(act.Mood.Cue >= 0 ? graph.Tokens[act.Mood.Cue].Form : "-")}")}");
            }

            if (isTree)
            {
                Console.WriteLine("  " + string.Join(' ', graph.Tokens.Select((token, at) => $"{at}:{token.Form}/{token.Xpos}/{token.Relation}>{token.Head}")));
            }
        }
    }
}
