using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Lists the sentences of a plain text, one a line, that name two actors or more and give no act, with their verbs: where the
/// lexicon or the syntax falls short on text that nobody coded.</summary>
internal static class ReadingGapsVerb
{
    public static int Run(string[] args)
    {
        LanguageFront front = LanguageFront.Load();
        foreach (string line in File.ReadLines(args[0]))
        {
            Document document = new() { Id = ContentHash.Of(line), Text = line };
            Sentence[] sentences = [.. front.Parse(document)];
            IReadOnlyList<FoundActor> actors = new ActorFinder(ActorLexicon.Standard).Find(document, sentences);
            for (int index = 0; index < sentences.Length; index++)
            {
                SentenceGraph graph = new(sentences[index], actors.Where(actor => actor.Sentence == index));
                IReadOnlyList<CodedAct> acts = ActFinder.Find(graph, FrameLexicon.Standard);
                string[] names = [.. graph.Actors.Select(actor => actor.Mention.Actor.Text).Distinct()];
                if (names.Length < 2)
                {
                    continue;
                }

                string words = sentences[index].Span.In(line);
                if (acts.Count == 0)
                {
                    string[] verbs = [.. Enumerable.Range(0, graph.Tokens.Count).Where(at => graph.Tokens[at].Upos == "VERB").Select(at => graph.Lemma(at) + (FrameLexicon.Standard.Verbs(graph.Lemma(at)).Count == 0 ? "?" : ""))];
                    Console.WriteLine($"- {words}\n    {string.Join(' ', names)} | {string.Join(' ', verbs)}");
                }
                else
                {
                    Console.WriteLine($"+ {words}");
                    foreach (CodedAct act in acts)
                    {
                        Console.WriteLine($"    {(act.Mood.IsHappening ? "" : "not ")}{act.Source.Mention.Actor.Text} {act.Frame.Code.Type} {act.Target?.Mention.Actor.Text} ({act.Frame.Id}; {string.Join(", ", act.Rules)})");
                    }
                }
            }
        }

        return 0;
    }
}
