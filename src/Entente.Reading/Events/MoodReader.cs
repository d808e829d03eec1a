using Entente.Reading.Factuality;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Reads the mood of a clause: from its own auxiliaries and marks, the phrases before it, the words above it, and, where all of these are
/// silent, its factuality.</summary>
internal static class MoodReader
{
    // Under this score a clause without any cue is not told as having happened. Chosen on the tuning part of the gold.
    private const double Doubted = -1.2;
    private const int Highest = 6;

    // Verbs whose past looks like their infinitive; the tags, and with them the score, cannot be trusted.
    private static readonly HashSet<string> Unchanging = [.. "set put cut hit let shut cast split quit spread bid read beat".Split(' ')];

    // Sources of which nobody knows who they are.
    private static readonly HashSet<string> Nameless = [.. "blog tabloid leak rumour rumor gossip story version website post video channel".Split(' ')];

    /// <summary>Whether a verb reports what somebody says.</summary>
    public static bool IsSpeech(string lemma) => MoodWords.IsSpeech(lemma);

    /// <summary>Reads the clause of a verb, or of a noun or adjective that a copula makes a predicate.</summary>
    public static ClauseMood Of(SentenceGraph graph, int verb) => graph.MoodOf(verb, static (own, at) => MoodWeigher.Of(own, at, Read(own, at)));

    private static ClauseMood Read(SentenceGraph graph, int verb)
    {
        ClauseMood mood = Own(graph, verb);
        int at = verb;
        for (int steps = 0; steps < Highest; steps++)
        {
            int head = graph.Tokens[at].Head;
            if (head < 0)
            {
                break;
            }

            if (graph.Is(at, "conj") && !HasOwnSubject(graph, at) && mood is { Cue: < 0, IsHappening: true } && !HasAuxiliary(graph, at))
            {
                // "India should stop and leave": the second verb shares the first one's auxiliary.
                ClauseMood first = Own(graph, head);
                mood = first.Cue >= 0 || first.IsNegated ? first with { IsPast = mood.IsPast } : mood;
            }

            mood = MoodAbove.Of(graph, at, head, mood);
            at = head;
            if (!IsClause(graph, at))
            {
                break;
            }
        }

        mood = graph.Phrases.Of(graph, verb).Aggregate(mood, (all, phrase) => MoodAbove.Set(all, phrase.Word, phrase.Cue));
        if (mood.Mood == ClaimMood.Prescribed && graph.Children(verb, "parataxis").Any(child => graph.Lemma(child) is "demand" or "insist" or "warn"))
        {
            mood = mood with { Mood = ClaimMood.Demanded };
        }

        if (mood is { IsHappening: true, Cue: < 0 } && !Unchanging.Contains(graph.Lemma(verb)) && graph.FactualityOf(verb) < Doubted)
        {
            mood = mood with { IsHappening = false, Mood = ClaimMood.Forecast, Strength = .3 };
        }

        if (graph.Speech.InsertedSpeakerOf(verb) is >= 0 and var inserted)
        {
            return mood with { Speaker = inserted };
        }

        if (mood.Speaker >= 0)
        {
            return mood;
        }

        int speaker = graph.Speech.SpeakerOf(verb);
        return speaker >= 0 && Nameless.Contains(graph.Lemma(speaker)) && mood.Mood == ClaimMood.Asserted
            ? mood with { Speaker = speaker, IsHearsay = true, IsHappening = false, Cue = speaker, Strength = .4 }
            : mood with { Speaker = speaker };
    }

    /// <summary>What the rules alone make of a verb's clause or of an act that a noun names.</summary>
    public static ClauseMood RuleOf(SentenceGraph graph, int at) => graph.Tokens[at].Upos is "NOUN" && !graph.Children(at, "cop").Any() ? NounMood.RuleOf(graph, at) : Read(graph, at);

    /// <summary>The mood by the clause's own auxiliaries and marks, what stands above it left out.</summary>
    public static ClauseMood Own(SentenceGraph graph, int verb) => ClauseCues.Of(graph, verb);

    /// <summary>The mood of an act that a noun names: "talks", "an attack".</summary>
    public static ClauseMood OfNoun(SentenceGraph graph, int noun) => NounMood.Of(graph, noun);

    private static bool IsClause(SentenceGraph graph, int at) => graph.Is(at, "ccomp") || graph.Is(at, "xcomp") || graph.Is(at, "advcl") || graph.Is(at, "conj")
        || graph.Is(at, "parataxis") || graph.Is(at, "acl") || graph.Is(at, "csubj");

    private static bool HasAuxiliary(SentenceGraph graph, int at) => graph.Children(at, "aux").Any();

    private static bool HasOwnSubject(SentenceGraph graph, int at) => graph.Children(at).Any(child => graph.Is(child, "nsubj"));
}
