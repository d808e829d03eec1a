using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Protests told by what a crowd does and by its signs ("angry crowds surged through the gates", "packed the square to demand elections"), and whom
/// a protest is against ("marched on the embassy of Y", "anti-Y chants").</summary>
internal static class CrowdActs
{
    private static readonly EventFrame Protest = new("V:gather + signs", false, "", new HashSet<string>(), ["home"], new EventCode("PROTEST", null, "140"), 0);

    private static readonly HashSet<string> Gathering =
        [.. ("pack fill throng converge flood jam swarm surge storm march rally gather mass pour stream block park camp occupy besiege surround burn torch parade assemble congregate crowd line clog choke crush picket turn take " +
            "down walk hurl throw pelt stone smash ransack attack lay boo jeer heckle shout chant scuffle barricade halt suspend stop strike stay stage hold sit chain descend wave carry brandish beat bang march").Split(' ')];

    private static readonly HashSet<string> Signs =
        [.. ("protest chant slogan placard banner barricade effigy boo jeer heckle riot picket walkout demonstration dissent demonstrator protester protestor angry furious enraged fury anger outrage objection opposition sit-in resign resignation " +
            "demand denounce strike rally vigil tear-gas march unrest uprising abuse").Split(' ')];

    private static readonly HashSet<string> Aims = [.. "at on against outside".Split(' ')];

    /// <summary>The acts with protests added that only their signs tell, and with those against another state turned that way.</summary>
    public static IEnumerable<CodedAct> Turn(SentenceGraph graph, IReadOnlyList<CodedAct> acts, bool isHomeMeant)
    {
        List<CodedAct> all = [.. acts];
        if (!acts.Any(act => act.Frame.Code.Type == "PROTEST") && Gathered(graph, acts) is { } gathered)
        {
            all.RemoveAll(act => act.Source.Mention.Actor == gathered.Source.Mention.Actor && act.Frame.Code.Type is "ACCUSE" or "REQUEST" && act.Trigger > gathered.Trigger && act.Source.Mention.Actor == act.Target?.Mention.Actor);
            all.Add(gathered);
        }

        return all.Select(act => act.Frame.Code.Type == "PROTEST" && act.Source.Mention.Actor == act.Target?.Mention.Actor && Against(graph, act) is { } other
            ? act with { Target = other, Rules = [.. act.Rules, "whom the protest is against"] } : act).Where(act => isHomeMeant || act.Source.Mention.Actor != act.Target?.Mention.Actor);
    }

    private static CodedAct? Gathered(SentenceGraph graph, IReadOnlyList<CodedAct> acts)
    {
        if (!graph.Tokens.Any(token => Signs.Contains(token.Lemma.ToLowerInvariant())))
        {
            return null;
        }

        for (int verb = 0; verb < graph.Tokens.Count; verb++)
        {
            if (graph.Tokens[verb].Upos != "VERB" || !Gathering.Contains(graph.Lemma(verb)) || acts.Any(act => act.Trigger == verb && act.Mood.IsHappening))
            {
                continue;
            }

            Arguments arguments = Arguments.Of(graph, verb);
            FoundActor? crowd = arguments.IsPassive ? null : arguments.Sources.FirstOrDefault(IsCrowd);
            ClauseMood mood = MoodReader.Of(graph, verb);
            if (crowd is not null && mood.IsHappening)
            {
                return ActPairs.Act(Protest, verb, crowd, crowd, mood, arguments, "home");
            }
        }

        return null;
    }

    private static bool IsCrowd(FoundActor actor) => !actor.IsPronoun && !actor.IsPerson
        && (actor.Mention.Role is "CVL" or "OPP" or "EDU" or "LAB" or "REL" or "BUS" or "JUD" || (actor.Mention.Role is null && actor.Mention.Basis == "demonym" && !actor.IsAdjective));

    // "marched on the French embassy", "anti-American chants", "calling for death to Israel": another state that the protest is aimed at.
    private static FoundActor? Against(SentenceGraph graph, CodedAct act)
    {
        foreach (FoundActor actor in graph.Actors.Where(actor => !actor.IsPronoun && actor.Mention.Actor != act.Source.Mention.Actor))
        {
            string head = actor.First > 1 && graph.Tokens[actor.First - 1].Form is "-" or "–" ? graph.Lemma(actor.First - 2) : "";
            if (head == "anti" || graph.Tokens[actor.First].Form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase))
            {
                return actor;
            }

            int at = actor.Last;
            for (int steps = 0; steps < 5 && at >= 0; steps++)
            {
                if (at > act.Trigger && (Aims.Contains(graph.Case(at)) || (graph.Is(at, "obj") && graph.Lemma(at) is "embassy" or "consulate" or "mission" or "flag" or "effigy" or "effigies" or "portrait" or "residence")) && !IsTold(graph, at))
                {
                    return actor;
                }

                if (graph.Tokens[at].Upos == "VERB" || graph.Case(at) is "in" or "near" or "by" or "after" or "before" or "during")
                {
                    break;
                }

                at = graph.Tokens[at].Head;
            }
        }

        return null;
    }

    // "told reporters", "according to".
    private static bool IsTold(SentenceGraph graph, int at) => graph.Tokens[at].Head is >= 0 and var head && MoodReader.IsSpeech(graph.Lemma(head));
}
