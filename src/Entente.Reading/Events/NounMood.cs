using Entente.Reading.Factuality;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The mood of an act that a noun names: by its determiner, the nouns above it, and the verb whose argument it is.</summary>
internal static class NounMood
{
    private static readonly HashSet<string> Untruths = [.. "invention lie fabrication fiction falsehood smear false untrue nonsense baseless groundless fake propaganda unfounded myth".Split(' ')];

    // Verbs that say of an act no more than that it is or was.
    private static readonly HashSet<string> Occurring = [.. "take happen occur begin start come follow resume go materialise materialize hold sign conclude be continue end open close last arrive".Split(' ')];

    /// <summary>Whether a word says of what is told that it is not so.</summary>
    public static bool IsUntruth(string lemma) => Untruths.Contains(lemma);

    /// <summary>Reads the mood of a noun.</summary>
    public static ClauseMood Of(SentenceGraph graph, int noun)
    {
        ClauseMood mood = MoodWeigher.Of(graph, noun, RuleOf(graph, noun));
        if (!mood.IsHappening)
        {
            return mood;
        }

        // "The loan fell through": where the verb's clause is weighed as denied or rumoured, so is the act it speaks of.
        int verb = graph.Is(noun, "nsubj") || graph.Is(noun, "obj") ? graph.Tokens[noun].Head : -1;
        ClauseMood? above = verb >= 0 && graph.Tokens[verb].Upos == "VERB" ? MoodReader.Of(graph, verb) : null;
        return above is { Cue: >= 0 } said && said.Cue == verb && (said.Mood == ClaimMood.Denied || said.IsHearsay) ? said : mood;
    }

    /// <summary>What the rules alone make of a noun.</summary>
    public static ClauseMood RuleOf(SentenceGraph graph, int noun)
    {
        ClauseMood mood = Read(graph, noun);
        return mood.Speaker < 0 ? mood with { Speaker = graph.Speech.SpeakerOf(noun) } : mood;
    }

    private static ClauseMood Read(SentenceGraph graph, int noun)
    {
        if (graph.Children(noun).Any(child => child < noun && graph.Tokens[child].Form.ToLowerInvariant() is "no" or "neither" or "hardly" or "little"))
        {
            return ClauseMood.Plain with { IsNegated = true, IsHappening = false, IsPast = true };
        }

        // "that would be the first visit": the noun is the predicate.
        if (graph.Children(noun, "cop").Any() && MoodReader.RuleOf(graph, noun) is { IsHappening: false } predicate)
        {
            return predicate;
        }

        ClauseMood mood = ClauseMood.Plain with { IsPast = true };
        foreach ((int cue, MoodWords.MoodWord word) in graph.Phrases.Of(graph, noun))
        {
            mood = MoodAbove.Set(mood, word, cue);
        }

        foreach (int child in graph.Children(noun).Where(child => graph.Is(child, "amod") || graph.Is(child, "compound")))
        {
            mood = MoodWords.Find("amod", graph.Tokens[child].Form.ToLowerInvariant()) is { } word ? MoodAbove.Set(mood, word, child) : mood;
        }

        if (!mood.IsHappening)
        {
            return mood;
        }

        if (IsCalledUntrue(graph, noun) is >= 0 and var untrue)
        {
            return MoodAbove.Set(mood, new("denied", .9), untrue);
        }

        int at = noun;
        int head = graph.Tokens[noun].Head;
        for (int steps = 0; steps < 3 && head >= 0 && graph.Tokens[head].Upos is not ("VERB" or "AUX") && !graph.Is(at, "nsubj"); steps++)
        {
            if (MoodWords.FindNoun(graph, head) is { } word && graph.Is(at, "nmod"))
            {
                return graph.Children(head, "det").Any(det => graph.Lemma(det) == "no")
                    ? mood with { IsNegated = true, IsHappening = false, Cue = head }
                    : MoodAbove.Set(mood, word, head);
            }

            (at, head) = (head, graph.Tokens[head].Head);
        }

        mood = Without(graph, noun, head, mood);
        if (head < 0 || !mood.IsHappening)
        {
            return mood;
        }

        if (graph.Is(at, "nsubj") && Subject(graph, noun, head, mood) is { } said)
        {
            return said;
        }

        bool isArgument = graph.Is(at, "nsubj") || graph.Is(at, "obj") || graph.Is(at, "obl") || graph.Is(at, "nmod");
        return isArgument && graph.Tokens[head].Upos == "VERB" ? Below(graph, at, head) : mood;
    }

    // "The visit is planned", "the meeting did not take place", "any attack would mean war": what is said of the act.
    private static ClauseMood? Subject(SentenceGraph graph, int noun, int predicate, ClauseMood mood)
    {
        ClauseMood above = ClauseCues.Of(graph, predicate);
        bool isOccurring = Occurring.Contains(graph.Lemma(predicate));
        if (MoodWords.FindVerb("subject", graph, predicate) is { } word)
        {
            return above.IsNegated ? mood with { IsNegated = word.Mood != "denied", IsHappening = word.Mood == "denied" } : MoodAbove.Set(mood, word, predicate);
        }

        if (above.IsNegated && isOccurring)
        {
            return mood with { IsNegated = true, IsHappening = false };
        }

        bool isAny = graph.Children(noun).Any(child => graph.Lemma(child) is "any" or "another" or "further");
        if (above.Cue >= 0 && above.Mood == ClaimMood.Forecast && !isOccurring && (isAny || graph.Tokens[above.Cue].Form.ToLowerInvariant() is "would" or "'d" or "could" or "might"))
        {
            return MoodAbove.Set(mood, new("condition", 1), above.Cue);
        }

        return above.Cue >= 0 && isOccurring ? above : null;
    }

    // "Without a guarantee the talks are worthless": a condition where the clause looks ahead, else what did not happen.
    private static ClauseMood Without(SentenceGraph graph, int noun, int head, ClauseMood mood)
    {
        if (graph.Case(noun) != "without" || head < 0)
        {
            return mood;
        }

        return ClauseCues.Of(graph, head).IsPast
            ? mood with { IsNegated = true, IsHappening = false }
            : MoodAbove.Set(mood, new("condition", 1), graph.Children(noun, "case").First());
    }

    // "called talk of a pact an invention": the word for it stands behind the noun, the verb before it.
    private static int IsCalledUntrue(SentenceGraph graph, int noun)
    {
        int untrue = -1;
        for (int at = noun + 1; at < graph.Tokens.Count && at < noun + 12 && untrue < 0; at++)
        {
            untrue = Untruths.Contains(graph.Lemma(at)) ? at : -1;
        }

        return untrue >= 0 && Enumerable.Range(Math.Max(0, noun - 8), Math.Min(noun, 8)).Any(at => graph.Tokens[at].Upos == "VERB"
            && graph.Lemma(at) is "call" or "label" or "brand" or "dismiss" or "describe" or "denounce" or "reject" or "term" or "deem") ? untrue : -1;
    }

    private static ClauseMood Below(SentenceGraph graph, int at, int verb)
    {
        ClauseMood above = MoodReader.RuleOf(graph, verb);
        bool isObject = graph.Is(at, "obj") || graph.Is(at, "nsubj:pass") || (graph.Is(at, "obl") && graph.Case(at) is "for" or "on" or "to" or "against" or "from");
        if (isObject && MoodWords.FindVerb("object", graph, verb) is { } word)
        {
            return above.IsNegated && word.Mood == "denied" ? above with { IsNegated = false, IsHappening = true }
                : above.IsHappening || above.Cue < 0 ? MoodAbove.Set(above, word, verb) : above with { IsHappening = false };
        }

        bool isSubject = graph.Is(at, "nsubj") && !graph.Is(at, "nsubj:pass");
        bool isReal = (above.IsHappening || isSubject || !graph.Is(at, "obj")) && !above.IsCondition;
        return above with { IsHappening = isReal, Cue = isReal ? -1 : above.Cue };
    }
}
