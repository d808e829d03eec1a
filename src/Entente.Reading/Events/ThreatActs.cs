using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Threats told by what they say: somebody speaks, and what is said will do harm to whoever is spoken to or of ("told Y that its troops would be
/// hunted down", "said Y would pay for it", "would hit back if Y crossed the line").</summary>
internal static class ThreatActs
{
    private static readonly EventFrame Threat = new("V:say + harm", false, "", new HashSet<string>(), ["that"], new EventCode("THREATEN", null, "130"), 0);

    // Verbs of which it is certain that what follows is meant as a threat.
    private static readonly HashSet<string> Warners = [.. "warn threaten vow swear caution thunder menace growl".Split(' ')];

    private static readonly HashSet<string> Speakers =
        [.. "say tell announce declare notify inform promise insist state add pledge stress reiterate let signal hint remark write claim maintain repeat argue assure advise remind quote serve give".Split(' ')];

    // What the one who speaks would do.
    private static readonly HashSet<string> Harms =
        [.. ("retaliate hit strike punish destroy crush smash annihilate obliterate eliminate hunt kill drown burn bury bomb bombard shell attack invade seize arrest jail imprison shoot crush teach reduce raze flatten wipe " +
            "suspend cut close shut expel freeze halt block boycott sever downgrade recall withhold cancel disrupt interrupt impose tax intervene fire overrun march storm set turn make fight sink down intercept confiscate " +
            "target avenge resist defend react respond answer act step go begin resume escalate scrap tear abandon walk quit leave reconsider review revisit veto mobilise mobilize deploy send use unleash rain launch open hold treat dismiss sack dissolve disband ban outlaw prosecute hang execute deport").Split(' ')];

    // Those of the above that harm even where no condition is named.
    private static readonly HashSet<string> Plain =
        [.. ("retaliate punish destroy crush smash annihilate obliterate eliminate hunt kill drown bury bombard invade raze flatten avenge bomb attack shell intercept sink prosecute overrun burn").Split(' ')];

    // What would happen to the one spoken of.
    private static readonly HashSet<string> Dooms = [.. "pay regret suffer face bear burn drown perish bleed lose rue die feel".Split(' ')];

    private static readonly HashSet<string> DoomWords =
        [.. ("price consequence consequences retaliation wrath war annihilation destruction fire hell blood force action punishment sanction sanctions isolation measure measures response reprisal reprisals attack strike target cost " +
            "dearly heavily unanswered unpunished ablaze dust ashes rubble grave graveyard jail prison death trial penalty penalties missile missiles might fury storm hellfire humiliation defeat mud").Split(' ')];

    /// <summary>The threats of a sentence.</summary>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, IReadOnlyList<CodedAct> acts)
    {
        for (int verb = 0; verb < graph.Tokens.Count; verb++)
        {
            if (!IsFuture(graph, verb) || Speech(graph, verb) is not { } speech)
            {
                continue;
            }

            bool isWarning = Warners.Contains(graph.Lemma(speech));
            ClauseMood mood = MoodReader.Of(graph, speech);
            if (!mood.IsHappening || graph.Children(verb, "advmod").Any(word => graph.Lemma(word) is "never" or "not"))
            {
                continue;
            }

            Arguments telling = Arguments.Of(graph, speech);
            FoundActor[] speakers = [.. telling.Sources.Where(actor => actor.Mention.Role is not "MED")];
            if (speakers.Length == 0)
            {
                continue;
            }

            FoundActor[] subjects = Subjects(graph, verb);
            bool isForeign = subjects.Length > 0 && !subjects.Any(subject => IsOneOf(subject, speakers));
            bool isPassive = graph.Children(verb, "aux:pass").Any();
            int condition = Condition(graph, verb, speech);
            bool isDoom = HasDoom(graph, verb) || (Dooms.Contains(graph.Lemma(verb)) && isForeign && graph.Lemma(verb) is "regret" or "pay" or "suffer");
            bool isHarm = Harms.Contains(graph.Lemma(verb)) && (!isForeign || isPassive);
            bool isThreat = isForeign && !isPassive
                ? isDoom && (isWarning || condition >= 0 || Dooms.Contains(graph.Lemma(verb)))
                : isDoom || (isHarm && (condition >= 0 || Plain.Contains(graph.Lemma(verb)) || (isWarning && telling.In("obj").Count > 0))) || (isWarning && condition >= 0);
            if (!isThreat)
            {
                continue;
            }

            foreach (FoundActor target in Targets(graph, verb, condition, telling, speakers))
            {
                if (!acts.Any(act => act.Frame.Code.Type is "THREATEN" && act.Mood.IsHappening && act.Target?.Mention.Actor == target.Mention.Actor))
                {
                    yield return new CodedAct(Threat, speech, speakers[0], target, mood, ["says that harm will come"], 0);
                }
            }
        }
    }

    private static bool IsOneOf(FoundActor actor, IEnumerable<FoundActor> others) => others.Any(other => other.Mention.Actor == actor.Mention.Actor);

    private static FoundActor[] Subjects(SentenceGraph graph, int verb) =>
        [.. graph.Children(verb, "nsubj").SelectMany(token => graph.ActorsOf(token) is { Count: > 0 } named ? named : graph.OwnersOf(token))];

    private static bool IsFuture(SentenceGraph graph, int verb) =>
        graph.Children(verb, "aux").Concat(graph.Children(verb, "cop")).Any(aux => graph.Tokens[aux].Form.ToLowerInvariant() is "will" or "would" or "'ll" or "shall")
        && !graph.Children(verb, "aux").Any(aux => graph.Lemma(aux) == "have" && graph.Tokens[aux].Xpos == "VB");

    // The verb of saying above a clause, or put in behind it.
    private static int? Speech(SentenceGraph graph, int verb)
    {
        int at = verb;
        for (int steps = 0; steps < 3; steps++)
        {
            int said = graph.Children(at, "parataxis").Where(child => IsSaying(graph, child)).FirstOrDefault(-1);
            if (said >= 0)
            {
                return said;
            }

            int head = graph.Tokens[at].Head;
            if (head < 0)
            {
                return null;
            }

            if ((graph.Is(at, "ccomp") || graph.Is(at, "parataxis")) && IsSaying(graph, head))
            {
                return head;
            }

            if (!(graph.Is(at, "ccomp") || graph.Is(at, "conj") || graph.Is(at, "parataxis") || graph.Is(at, "xcomp")))
            {
                return null;
            }

            at = head;
        }

        return null;
    }

    private static bool IsSaying(SentenceGraph graph, int verb) =>
        graph.Tokens[verb].Upos == "VERB" && (Warners.Contains(graph.Lemma(verb)) || Speakers.Contains(graph.Lemma(verb)));

    // The clause behind "if" or "unless" that the act hangs on.
    private static int Condition(SentenceGraph graph, int verb, int speech) =>
        graph.Children(verb).Concat(graph.Children(speech)).Where(child => graph.Is(child, "advcl")
            && graph.Children(child).Any(mark => graph.Is(mark, "mark") && graph.Lemma(mark) is "if" or "unless" or "until" or "should")).FirstOrDefault(-1);

    private static bool HasDoom(SentenceGraph graph, int verb)
    {
        int last = Math.Min(graph.Tokens.Count, verb + 12);
        bool isPhrase = Dooms.Contains(graph.Lemma(verb)) || graph.Lemma(verb) is "be" or "meet" or "go" or "set" or "turn" or "become" or "remain" or "respond" or "react" or "use" or "bring" or "open" or "rain" or "target" or "have" or "end"
            || DoomWords.Contains(graph.Lemma(verb));
        return isPhrase && (DoomWords.Contains(graph.Lemma(verb)) || Enumerable.Range(verb + 1, Math.Max(0, last - verb - 1)).TakeWhile(at => graph.Tokens[at].Form is not ("," or ";"))
            .Any(at => DoomWords.Contains(graph.Lemma(at))));
    }

    // Whoever is spoken to; else whoever is spoken of: the clause's subject, what the act is done to, or whose deed would bring it on.
    private static FoundActor[] Targets(SentenceGraph graph, int verb, int condition, Arguments telling, FoundActor[] speakers)
    {
        IEnumerable<int> phrases = graph.Children(verb).Where(child => child > verb && (graph.Is(child, "obj") || graph.Is(child, "obl")) && graph.Case(child) is not ("by" or "after" or "before" or "in" or "for" or "alongside"));
        IEnumerable<FoundActor>[] places =
        [
            telling.In("obj").Where(actor => actor.Mention.Role != "MED"),
            telling.In("obj2"),
            telling.In("to"),
            Subjects(graph, verb),
            phrases.SelectMany(token => graph.ActorsOf(token) is { Count: > 0 } named ? named : graph.OwnersOf(token)),
            condition < 0 ? [] : Subjects(graph, condition),
            WideTargets.Behind(graph, verb, speakers),
            condition < 0 ? [] : WideTargets.Behind(graph, condition, speakers),
        ];
        return places.Select(place => place.Where(actor => !IsOneOf(actor, speakers)).DistinctBy(actor => actor.Mention.Actor).ToArray()).FirstOrDefault(place => place.Length > 0)
            ?? [.. telling.In("obj").Where(actor => !actor.IsPronoun && actor.First != speakers[0].First && actor.Mention.Role != "MED").Take(1)];
    }
}
