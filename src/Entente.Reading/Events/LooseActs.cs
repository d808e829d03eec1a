using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>The last resort for a sentence in which no act found both its sides by syntax: a verb that happened, an actor before it, another
/// behind it. Less sure than all else, and marked so.</summary>
internal static class LooseActs
{
    // Verbs that mean too many things to be trusted without syntax.
    private static readonly HashSet<string> Light =
        [.. "go come make put turn want bring leave take give talk choose see tell get keep seek have hold call settle lead voice move run stand set work open close push look need use host join build draw lay cut break".Split(' ')];

    /// <summary>The first such act, or none.</summary>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, FrameLexicon lexicon, bool isHomeMeant)
    {
        for (int verb = 0; verb < graph.Tokens.Count; verb++)
        {
            if (graph.Tokens[verb].Upos != "VERB" || lexicon.Verbs(graph.Lemma(verb)).Count == 0 || Light.Contains(graph.Lemma(verb)) || MoodReader.IsSpeech(graph.Lemma(verb)) || !MoodReader.Of(graph, verb).IsHappening)
            {
                continue;
            }

            Arguments arguments = Arguments.Of(graph, verb);
            EventFrame? frame = lexicon.Verbs(graph.Lemma(verb)).FirstOrDefault(frame => frame.Id[0] == 'V' && !frame.IsReversed && VerbActs.Fits(graph, frame, verb, arguments, out _));
            if (frame is null || arguments.Rules.Contains("owner of the object") || SportWords.Has(graph))
            {
                continue;
            }

            ClauseMood mood = MoodReader.Of(graph, verb);
            FoundActor? source = arguments.Sources.FirstOrDefault() ?? (arguments.IsPassive ? null : Before(graph, verb));
            if (source is not null && Behind(graph, verb, source) is { } target)
            {
                return [new CodedAct(frame, verb, source, target, mood, [.. arguments.Rules, "word order alone"], 0)];
            }

            if (source is not null && isHomeMeant && IsHome(graph, arguments))
            {
                return [new CodedAct(frame, verb, source, source, mood, [.. arguments.Rules, "unnamed part of its own state"], 0)];
            }
        }

        return [];
    }

    private static FoundActor? Before(SentenceGraph graph, int verb) =>
        graph.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP" && !graph.Children(verb, "nsubj").Any(subject => graph.Tokens[subject].Upos == "PRON")
            ? graph.Actors.FirstOrDefault(actor => actor.Last < verb && !IsTeller(graph, actor))
            : null;

    private static FoundActor? Behind(SentenceGraph graph, int verb, FoundActor source) =>
        graph.Actors.Concat(graph.Places).Where(actor => actor.First > verb && !IsTeller(graph, actor)).OrderBy(actor => actor.First).FirstOrDefault(actor => actor.Mention.Actor != source.Mention.Actor);

    // "..., Egyptian officials said".
    private static bool IsTeller(SentenceGraph graph, FoundActor actor)
    {
        for (int at = actor.First; at <= actor.Last; at++)
        {
            int head = graph.Tokens[at].Head;
            if (head >= 0 && (graph.Is(at, "nsubj") && MoodReader.IsSpeech(graph.Lemma(head))))
            {
                return true;
            }
        }

        return graph.Children(actor.Last, "case").Any(word => graph.Lemma(word) is "accord" or "according");
    }

    // "ordered the party to", "arrested ten militants": a part of a state, named by its part alone.
    private static bool IsHome(SentenceGraph graph, Arguments arguments) =>
        arguments.ObjectTokens.Any(noun => ActorLexicon.Standard.RoleOf(graph.Tokens[noun].Form.ToLowerInvariant()) is not null && graph.ActorsOf(noun).Count == 0);
}
