using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Finds the acts in a sentence: verb groups first, then event nouns that no verb group has used.</summary>
internal static class ActFinder
{
    /// <summary>The acts of a sentence, in order of their triggers; at most one a pair and verb group.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="lexicon">The frames.</param>
    /// <param name="isDomesticKept">Whether acts between two mentions of one actor stay ("Turkish police", "Turkish students").</param>
    public static IReadOnlyList<CodedAct> Find(SentenceGraph graph, FrameLexicon lexicon, bool isDomesticKept = false)
    {
        List<CodedAct> acts = FindAll(graph, lexicon);
        acts.AddRange([.. DeclaredActs.Find(graph, acts)]);
        acts.AddRange([.. ThreatActs.Find(graph, acts)]);
        acts.AddRange([.. JointActs.Find(graph, acts)]);
        acts = [.. CrowdActs.Turn(graph, acts, isDomesticKept)];
        AnswerActs.Add(graph, lexicon, acts);
        acts.AddRange([.. RejectedActs.Find(graph, lexicon, acts)]);
        acts = [.. acts.Select(act => UndoneActs.Mark(graph, act))];
        if (!acts.Any(act => act.Mood.IsHappening))
        {
            acts.AddRange(LooseActs.Find(graph, lexicon, isDomesticKept).Select(act => UndoneActs.Mark(graph, act)));
        }

        if (acts.Count > 0 && SportWords.Has(graph))
        {
            acts.RemoveAll(act => SportWords.IsContest(graph.Lemma(act.Trigger)));
        }

        acts = [.. acts.Select(act => act with { Confidence = ActConfidence.Of(graph, act) })];
        return isDomesticKept ? acts : [.. acts.Where(act => act.Source.Mention.Actor != act.Target?.Mention.Actor)];
    }

    private static List<CodedAct> FindAll(SentenceGraph graph, FrameLexicon lexicon)
    {
        List<CodedAct> acts = [];
        HashSet<int> used = [];
        List<(int Verb, IReadOnlyList<EventFrame> Frames, Arguments Arguments)> unfilled = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is "VERB" or "AUX" or "ADJ" && ActPhrases.Find(graph, at) is { Count: > 0 } phrase)
            {
                acts.AddRange(Finer(graph, lexicon, at, phrase, used));
            }
            else if (graph.Tokens[at].Upos is "VERB" or "ADJ")
            {
                VerbActs.Add(graph, lexicon, at, acts, used, unfilled);
            }
        }

        // What a verb makes by the act below it goes before what merely stands near.
        acts.AddRange([.. ControlledActs.Find(graph, lexicon, acts)]);
        foreach ((int verb, IReadOnlyList<EventFrame> frames, Arguments arguments) in unfilled.Where(verb => !acts.Any(act => act.Trigger == verb.Verb)))
        {
            VerbActs.Wide(graph, frames, verb, arguments, acts);
        }

        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos == "NOUN" && !used.Contains(at))
            {
                NounActs.Add(graph, lexicon, at, acts);
            }
        }

        return acts;
    }

    // A frame that gives the same type for the same pairs tells more of the mode than a set phrase.
    private static IReadOnlyList<CodedAct> Finer(SentenceGraph graph, FrameLexicon lexicon, int at, IReadOnlyList<CodedAct> phrase, HashSet<int> used)
    {
        List<CodedAct> own = [];
        HashSet<int> objects = [];
        VerbActs.Add(graph, lexicon, at, own, objects, []);
        bool isSame = own.Count > 0 && own.Select(Told).ToHashSet().SetEquals(phrase.Select(Told));
        if (isSame)
        {
            used.UnionWith(objects);
        }

        return isSame ? own : phrase;
    }

    private static (string Type, ActorId Source, ActorId? Target) Told(CodedAct act) => (act.Frame.Code.Type, act.Source.Mention.Actor, act.Target?.Mention.Actor);
}
