using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Acts that saying itself makes: "X said it would send arms to Y" is a promise of X to Y, "X said it would cut off aid" a threat,
/// "X said Y must leave" a demand. The act spoken of has not happened; the speech has.</summary>
internal static class DeclaredActs
{
    private static readonly EventFrame Doom = new("V:say + will pay", false, "", new HashSet<string>(), ["that"], new EventCode("THREATEN", null, "130"), 0);

    private static readonly EventFrame Must = new("V:say + must", false, "", new HashSet<string>(), ["that"], new EventCode("REQUEST", null, "020"), 0);

    /// <summary>The speech acts that the found acts and the clauses under speech verbs make.</summary>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, IReadOnlyList<CodedAct> acts)
    {
        foreach (CodedAct act in acts)
        {
            if (IsDeclared(graph, act) && Declared(act.Frame, IsUnless(graph, act.Trigger)) is { } frame)
            {
                yield return act with { Frame = frame, Mood = act.Mood with { IsHappening = true, Mood = ClaimMood.Asserted, Cue = -1 }, Rules = [.. act.Rules, "says that it will"] };
            }
        }

        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            foreach (CodedAct demand in Demands(graph, at))
            {
                yield return demand;
            }
        }
    }

    private static bool IsDeclared(SentenceGraph graph, CodedAct act) =>
        act.Target is not null && (act.Frame.IsNoun || Arguments.Of(graph, act.Trigger).Sources.Any(source => source.Mention.Actor == act.Source.Mention.Actor)) && !act.Mood.IsHappening && !act.Mood.IsNegated && !act.Mood.IsCondition && act.Mood.Cue >= 0
        && graph.Tokens[act.Mood.Cue].Form.ToLowerInvariant() is "will" or "would" or "'ll" or "’ll"
        && Speakers(graph).Any(speaker => speaker is null || speaker == act.Source.Mention.Actor || speaker == act.Target.Mention.Actor
            || (EventCatalogue.QuadClassOf(act.Frame.Code.Type) is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation && graph.Lemma(act.Mood.Cue) == "will"));

    private static bool IsUnless(SentenceGraph graph, int verb) =>
        graph.Children(verb, "advcl").Any(clause => graph.Children(clause, "mark").Any(mark => graph.Lemma(mark) == "unless"));

    private static EventFrame? Declared(EventFrame frame, bool isUnless) => isUnless ? frame with { Id = frame.Id + " + will", Code = new EventCode("THREATEN", null, "130") } : EventCatalogue.QuadClassOf(frame.Code.Type) switch
    {
        QuadClass.MaterialConflict => frame with { Id = frame.Id + " + will", Code = new EventCode("THREATEN", null, "130") },
        QuadClass.VerbalCooperation or QuadClass.MaterialCooperation => frame with { Id = frame.Id + " + will", Code = new EventCode("AGREE", null, "030") },
        _ => null,
    };

    // Those who speak in a sentence; null for an official or a statement without a name, who speaks for the side that the sentence is about.
    private static IEnumerable<ActorId?> Speakers(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos == "VERB" && MoodReader.IsSpeech(graph.Lemma(at)) && MoodReader.Own(graph, at).IsHappening)
            {
                IReadOnlyList<FoundActor> speakers = Arguments.Of(graph, at).Sources;
                foreach (FoundActor speaker in speakers)
                {
                    yield return speaker.Mention.Actor;
                }

                IEnumerable<int> nouns = graph.Is(at, "acl:relcl") && graph.Tokens[at].Head is >= 0 and var told ? [told] : graph.Children(at, "nsubj");
                if (speakers.Count == 0 && nouns.Any(noun => graph.ActorsOf(noun).Count == 0 && graph.Lemma(noun) is "statement" or "communique" or "source" or "radio" or "agency" or "newspaper" or "report" or "spokesman" or "spokeswoman" or "television" || ActorLexicon.Standard.RoleOf(graph.Lemma(noun)) == "GOV"))
                {
                    yield return null;
                }
            }
        }
    }

    // "X said that Y must ..."
    private static IEnumerable<CodedAct> Demands(SentenceGraph graph, int verb)
    {
        int speech = graph.Tokens[verb].Head;
        bool isMust = graph.Children(verb, "aux").Any(aux => graph.Lemma(aux) is "must" or "should" && graph.Children(verb, "nsubj").All(subject => subject < aux));
        bool isDoom = graph.Children(verb, "aux").Any(aux => graph.Lemma(aux) is "will" or "would") && (graph.Lemma(verb) is "regret" or "rue"
            || (graph.Lemma(verb) is "pay" or "face" or "suffer" or "bear" && graph.Children(verb, "obj").Any(noun => graph.Lemma(noun) is "price" or "consequence" or "consequences" or "retaliation" or "wrath" or "reckoning" or "war" or "annihilation" or "destruction"))
            || (graph.Lemma(verb) == "pay" && graph.Children(verb, "advmod").Any(how => graph.Lemma(how) is "dearly" or "heavily")));
        if (!(isMust || isDoom) || speech < 0 || !graph.Is(verb, "ccomp") || !(MoodReader.IsSpeech(graph.Lemma(speech)) || graph.Lemma(speech) is "conclude" or "stress" or "insist" or "announce" or "declare" or "argue" or "reiterate" or "emphasise" or "emphasize" or "maintain" or "decide" or "warn" or "vow" or "swear"))
        {
            yield break;
        }

        ClauseMood mood = MoodReader.Of(graph, speech);
        foreach (FoundActor source in Arguments.Of(graph, speech).Sources)
        {
            foreach (FoundActor target in graph.Children(verb, "nsubj").SelectMany(graph.ActorsOf))
            {
                if (mood.IsHappening && source.First != target.First)
                {
                    yield return new CodedAct(isMust ? Must : Doom, speech, source, target, mood, ["says that the other must"], 0);
                }
            }
        }
    }
}
