using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>What a party that was acted upon does in turn, without naming the other again ("..., and Israel replied with artillery", "Jakarta turned the
/// idea down", "marines returned fire after ..."): it goes to the one who acted.</summary>
internal static class AnswerActs
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "answer to the one who acted";

    // What can be an answer; agreeing, talking and helping name the other.
    private static readonly HashSet<string> Answers = ["ASSAULT", "ACCUSE", "REJECT", "COERCE", "MOBILIZE", "SANCTION", "THREATEN"];

    // Verbs that mean too many things to be trusted without an object that tells.
    private static readonly HashSet<string> Light =
        [.. "go come make put turn want bring leave take give talk choose see tell get keep seek have hold call settle lead voice move run stand set work open close push look need use host join build draw lay cut break say begin lose win kill die fall send".Split(' ')];

    /// <summary>The answers in a sentence to acts that were found.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="lexicon">The frames.</param>
    /// <param name="acts">The acts found so far; one that stays within the answering state gives way to the answer.</param>
    public static void Add(SentenceGraph graph, FrameLexicon lexicon, List<CodedAct> acts)
    {
        CodedAct[] told = [.. acts.Where(act => act.Mood.IsHappening && act.Target is not null && act.Target.Mention.Actor != act.Source.Mention.Actor)];
        if (told.Length == 0)
        {
            return;
        }

        for (int verb = 0; verb < graph.Tokens.Count; verb++)
        {
            if (graph.Tokens[verb].Upos != "VERB" || told.Any(act => act.Trigger == verb) || lexicon.Verbs(graph.Lemma(verb)).Count == 0 || !graph.Children(verb).Any(child => graph.Is(child, "nsubj") && !graph.Is(child, "nsubj:pass")))
            {
                continue;
            }

            if (Answer(graph, lexicon, told, verb) is { } answer)
            {
                acts.RemoveAll(act => act.Trigger == verb && act.Source.Mention.Actor == act.Target?.Mention.Actor);
                acts.Add(answer);
            }
        }
    }

    private static CodedAct? Answer(SentenceGraph graph, FrameLexicon lexicon, CodedAct[] told, int verb)
    {
        Arguments arguments = Arguments.Of(graph, verb);
        ActorId[] doers = [.. arguments.Sources.Select(source => source.Mention.Actor).Distinct()];
        if (arguments.IsPassive || doers.Length != 1 || arguments.Rules.Contains("nearest actor before"))
        {
            return null;
        }

        CodedAct? first = told.FirstOrDefault(act => act.Target!.Mention.Actor == doers[0] && !told.Any(other => other.Source.Mention.Actor == doers[0] && other.Target!.Mention.Actor == act.Source.Mention.Actor && other.Frame.Code.Type == "ASSAULT" && act.Frame.Code.Type == "ASSAULT"));
        if (first is null || IsThirdNamed(graph, verb, doers[0], first.Source.Mention.Actor))
        {
            return null;
        }

        EventFrame? frame = lexicon.Verbs(graph.Lemma(verb)).FirstOrDefault(frame => frame.Id[0] == 'V' && !frame.IsReversed && VerbActs.Fits(graph, frame, verb, arguments, out _));
        // A favour is refused, not answered in kind.
        bool isFavour = EventCatalogue.QuadClassOf(first.Frame.Code.Type) is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;
        if (frame is null || !Answers.Contains(frame.Code.Type) || (isFavour && frame.Code.Type != "REJECT") || (frame.Objects.Count == 0 && frame.Particle.Length == 0 && Light.Contains(graph.Lemma(verb))))
        {
            return null;
        }

        ClauseMood mood = MoodReader.Of(graph, verb);
        return mood.IsHappening ? new CodedAct(frame, verb, arguments.Sources[0], first.Source, mood, [.. arguments.Rules, Rule], 0) : null;
    }

    // Somebody else stands in the clause: what is done goes there, if to anybody.
    private static bool IsThirdNamed(SentenceGraph graph, int verb, ActorId doer, ActorId other)
    {
        bool[] below = new bool[graph.Tokens.Count];
        Stack<int> open = new([verb]);
        while (open.TryPop(out int token))
        {
            below[token] = true;
            foreach (int child in graph.Children(token))
            {
                if (!below[child] && !(graph.Tokens[child].Upos == "VERB" && (graph.Is(child, "conj") || graph.Is(child, "advcl") || graph.Is(child, "parataxis"))))
                {
                    open.Push(child);
                }
            }
        }

        return graph.Actors.Concat(graph.Places).Any(actor => below[actor.Last] && actor.Mention.Actor != doer && actor.Mention.Actor != other);
    }
}
