using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>How a bloc is spoken of: as there, as proposed, as denied.</summary>
internal static class BlocMood
{
    private const int Highest = 4;

    private static readonly HashSet<string> Prescribing = [.. "should must ought need needs".Split(' ')];

    private static readonly HashSet<string> Foretelling = [.. ("could may might will would 'll shall can plan plans planned planning hope hopes hoped hoping want wants wanted intend intends intended mean agree agreed agreeing wish aim aims aimed "
        + "prepare preparing ready going about seek seeks seeking propose proposed decide decided expected likely considering trying willing bound due").Split(' ')];

    private static readonly HashSet<string> Nobody = [.. "nobody none neither no-one".Split(' ')];

    /// <summary>The mood of the bloc that a noun names.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="making">The verb by which it is made, or null.</param>
    public static ClauseMood Of(SentenceGraph graph, int noun, BlocMaking? making)
    {
        if (making is not null)
        {
            return Made(graph, noun, making);
        }

        if (graph.Children(noun, "cop").Any())
        {
            return MoodReader.Of(graph, noun);
        }

        int before = graph.Children(noun).FirstOrDefault(child => child < noun && BlocWords.Is("before", graph.Tokens[child].Form.ToLowerInvariant()), -1);
        return before >= 0 ? Set(graph, "before", before) ?? ClauseMood.Plain with { Speaker = graph.Speech.SpeakerOf(noun) }
            : Above(graph, noun) ?? Supposed(graph, noun) ?? Told(graph, noun);
    }

    private static ClauseMood Made(SentenceGraph graph, int noun, BlocMaking making)
    {
        ClauseMood mood = making.IsVerb ? MoodReader.Of(graph, making.Verb) : ClauseMood.Plain;

        // "should come together and create": the second verb shares the mood of the first.
        if (making.IsVerb && mood.Cue < 0 && graph.Is(making.Verb, "conj") && !graph.Children(making.Verb).Any(child => graph.Is(child, "nsubj")) && graph.Tokens[making.Verb].Head is >= 0 and var first)
        {
            mood = MoodReader.Of(graph, first) is { Cue: >= 0 } shared ? shared : mood;
        }

        if (mood is not { Mood: ClaimMood.Asserted, IsCondition: false, IsHearsay: false })
        {
            return mood;
        }

        // Where the tree has lost the verb, its auxiliaries still tell that the bloc is only to come.
        ClauseMood open = mood with { IsNegated = mood.IsNegated || making.Words.Any(word => word is "not" or "n't" or "never"), IsHappening = false, Cue = mood.Cue < 0 ? making.Verb : mood.Cue };
        return making.Before is "if" or "unless" ? open with { IsCondition = true }
            : making.Words.Any(Prescribing.Contains) ? open with { Mood = ClaimMood.Prescribed, Strength = .8 }
            : making.Words.Any(Foretelling.Contains) ? open with { Mood = ClaimMood.Forecast, Strength = .5 }
            : open.IsNegated ? open
            : Above(graph, noun) is { Mood: ClaimMood.Denied } denied ? denied : mood;
    }

    // "the idea of a bloc", "wants an alliance": the words over the noun tell that it is not there yet.
    private static ClauseMood? Above(SentenceGraph graph, int noun)
    {
        int at = noun;
        for (int steps = 0; steps < Highest && graph.Tokens[at].Head is >= 0 and var head; steps++)
        {
            bool isBelow = graph.Is(at, "obj") || graph.Is(at, "nsubj:pass") || (graph.Is(at, "obl") && graph.Case(at) is "for" or "of" or "about" or "on" or "against") || (graph.Is(at, "nmod") && graph.Case(at) is "of" or "for" or "about");
            if (graph.Tokens[head].Upos == "VERB")
            {
                return !isBelow ? null
                    : Set(graph, "verb", head) is not { } willed ? MoodReader.OfNoun(graph, noun) is { IsHappening: false } below && below.Mood != ClaimMood.Asserted && at != noun ? below : null
                    : IsUnwilled(graph, head) ? willed with { Mood = ClaimMood.Denied, IsNegated = true } : willed;
            }

            if (!isBelow)
            {
                // "The formation of a bloc is a matter of time", "a bloc of A and B was his dream".
                bool isSaid = graph.Is(at, "nsubj") && graph.Children(head, "cop").Any();
                return isSaid && Set(graph, "over", head) is { } named ? named : isSaid && at != noun && NounMood.RuleOf(graph, at) is { IsHappening: false } told ? told : null;
            }

            if (Set(graph, "over", head) is { } said)
            {
                return said;
            }

            at = head;
        }

        return null;
    }

    private static ClauseMood? Set(SentenceGraph graph, string kind, int token) =>
        (BlocWords.MoodOf(kind, graph.Lemma(token)) ?? BlocWords.MoodOf(kind, graph.Tokens[token].Form.ToLowerInvariant())) is { } word ? MoodAbove.Set(ClauseMood.Plain with { Speaker = graph.Speech.SpeakerOf(token) }, word, token) : null;

    // "A bloc comprising A and B would isolate C": what a bloc would do, it is not there to do.
    private static ClauseMood? Supposed(SentenceGraph graph, int noun)
    {
        bool isAnyOne = graph.Children(noun).Any(child => child < noun && graph.Lemma(child) is "a" or "an" or "any" or "such");
        int at = graph.Is(noun, "compound") && graph.Tokens[noun].Head == noun + 1 ? noun + 1 : noun;
        int verb = graph.Is(at, "nsubj") || graph.Is(at, "csubj") ? graph.Tokens[at].Head : -1;
        int modal = verb < 0 || !isAnyOne ? -1 : graph.Children(verb, "aux").FirstOrDefault(aux => graph.Tokens[aux].Form.ToLowerInvariant() is "would" or "could" or "might" or "'d", -1);
        return modal < 0 ? null : ClauseMood.Plain with { IsCondition = true, IsHappening = false, Cue = modal, Speaker = graph.Speech.SpeakerOf(noun) };
    }

    private static bool IsUnwilled(SentenceGraph graph, int verb) => ClauseCues.Of(graph, verb).IsNegated
        || graph.Children(verb).Any(child => graph.Is(child, "nsubj") && (Nobody.Contains(graph.Lemma(child)) || graph.Children(child, "det").Any(det => graph.Lemma(det) is "no" or "neither")));

    // What is said of the noun itself. "The alliance could pose a threat", "did not last": a bloc that is spoken of as known is there, whatever it could do.
    private static ClauseMood Told(SentenceGraph graph, int noun)
    {
        ClauseMood mood = NounMood.RuleOf(graph, noun);
        bool isOpen = mood.Mood is ClaimMood.Forecast or ClaimMood.Prescribed or ClaimMood.Demanded || mood.IsCondition;
        bool isKnown = graph.Children(noun).Any(child => child < noun && (graph.Lemma(child) is "the" or "this" or "that" || graph.Is(child, "nmod:poss") || graph.ActorAt(child) is not null));
        bool isModal = mood.Cue >= 0 && graph.Is(mood.Cue, "aux");
        bool isUnmade = (mood.Mood == ClaimMood.Denied || mood.IsNegated) && (!isKnown || graph.Children(noun, "det").Any(det => graph.Lemma(det) == "no") || IsSaidToBe(graph, noun));
        return (isOpen && (!isKnown || !isModal)) || isUnmade || mood.IsHearsay ? mood : ClauseMood.Plain with { Speaker = mood.Speaker };
    }

    // "never came about": a verb that says whether it is there at all.
    private static bool IsSaidToBe(SentenceGraph graph, int noun) => graph.Is(noun, "nsubj") && graph.Tokens[noun].Head is >= 0 and var verb
        && graph.Lemma(verb) is "exist" or "come" or "emerge" or "materialise" or "materialize" or "form" or "happen" or "arise" or "be";
}
