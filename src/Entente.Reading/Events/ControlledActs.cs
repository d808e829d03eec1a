using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Acts that a verb makes by what stands below it: who threatens to attack Y threatens Y, who agrees to visit Y agrees with Y, who urges
/// X to leave Y asks X; and who tries to attack Y has done something to Y.</summary>
internal static class ControlledActs
{
    /// <summary>The acts that the verbs above the acts not done make, where they have made none yet.</summary>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, FrameLexicon lexicon, IReadOnlyList<CodedAct> acts)
    {
        HashSet<int> triggers = [.. acts.Where(act => act.Mood.IsHappening).Select(act => act.Trigger)];
        foreach (CodedAct act in acts.Where(act => !act.Mood.IsHappening && !act.Frame.IsNoun && act.Target is not null))
        {
            int above = Above(graph, act.Trigger);
            if (above < 0 || triggers.Contains(above))
            {
                continue;
            }

            ClauseMood mood = MoodReader.Of(graph, above);
            if (!mood.IsHappening)
            {
                continue;
            }

            if (IsAttempt(graph, above) && act.Frame.Code.Type is "ASSAULT" or "COERCE" && !act.Mood.IsNegated && !act.Mood.IsCondition)
            {
                yield return act with { Mood = mood, Rules = [.. act.Rules, "attempt"] };
            }
            else if (Control(graph, lexicon, above) is { } frame
                && (frame.Code.Type != "MOBILIZE" || EventCatalogue.QuadClassOf(act.Frame.Code.Type) == QuadClass.MaterialConflict)
                && !(frame.Code.Type == "REQUEST" && graph.Lemma(above) is "want" or "need" or "seek" && graph.Is(act.Trigger, "xcomp")))
            {
                IReadOnlyList<FoundActor> subjects = Arguments.Of(graph, above).Sources;
                bool isOther = subjects.Count > 0 && !subjects.Any(subject => subject.Mention.Actor == act.Source.Mention.Actor);
                FoundActor? source = frame.Code.Type == "REQUEST" ? subjects.FirstOrDefault() : isOther ? null : act.Source;
                FoundActor target = frame.Code.Type == "REQUEST" && source?.Mention.Actor != act.Source.Mention.Actor ? act.Source : act.Target!;
                if (source is not null && source.First != target.First && !acts.Any(held => held.Trigger == above && held.Target?.Mention.Actor == target.Mention.Actor))
                {
                    yield return new CodedAct(frame, above, source, target, mood, [.. act.Rules, "what the clause below names"], 0);
                }
            }
        }
    }

    // The verb or adjective that an act hangs below.
    private static int Above(SentenceGraph graph, int trigger)
    {
        int at = trigger;
        for (int steps = 0; steps < 4; steps++)
        {
            bool isBelow = graph.Is(at, "xcomp") || graph.Is(at, "ccomp") || graph.Is(at, "advcl") || graph.Is(at, "conj");
            int head = graph.Tokens[at].Head;
            if (!isBelow || head < 0)
            {
                return -1;
            }

            if (!graph.Is(at, "conj") && graph.Lemma(head) is not ("resume" or "begin" or "start" or "continue" or "keep"))
            {
                return head;
            }

            at = head;
        }

        return -1;
    }

    private static bool IsAttempt(SentenceGraph graph, int verb) => graph.Lemma(verb) is "try" or "attempt";

    // A frame whose clause below did not happen, without demands of its own.
    private static EventFrame? Control(SentenceGraph graph, FrameLexicon lexicon, int verb)
    {
        char pos = graph.Tokens[verb].Upos == "ADJ" ? 'A' : 'V';
        return lexicon.Verbs(graph.Lemma(verb)).FirstOrDefault(frame => frame.Id[0] == pos && frame.Objects.Count == 0 && frame.Particle.Length == 0
            && frame.Code.Type is "THREATEN" or "AGREE" or "REJECT" or "REQUEST" or "MOBILIZE" && frame.IsControl);
    }
}
