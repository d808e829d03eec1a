using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The mood that a clause shows by itself: auxiliaries, adverbs, marks, negation, word order.</summary>
internal static class ClauseCues
{
    private static readonly HashSet<string> Accusing =
        [.. "accuse suspect charge blame criticise criticize condemn denounce acquit guilty warn refrain accusation allegation".Split(' ')];

    private static readonly HashSet<string> Genuine = [.. "genuine true right correct accurate authentic believe trust reliable".Split(' ')];

    /// <summary>Reads the clause of a predicate.</summary>
    public static ClauseMood Of(SentenceGraph graph, int verb)
    {
        string tag = graph.Tokens[verb].Xpos;
        bool isNegated = IsNegated(graph, verb);
        bool isPerfect = graph.Children(verb, "aux").Any(child => graph.Lemma(child) == "have");
        bool isPast = tag is "VBD" or "VBN" || isPerfect || graph.Children(verb, "cop").Concat(graph.Children(verb, "aux")).Any(child => graph.Tokens[child].Xpos == "VBD");
        ClauseMood mood = new(ClaimMood.Asserted, 1, -1, isNegated, false, !isNegated, -1, isPast);
        foreach (int child in graph.Children(verb))
        {
            string form = graph.Tokens[child].Form.ToLowerInvariant();
            if (graph.Is(child, "aux") && MoodWords.Find("aux", form) is { } auxiliary)
            {
                mood = MoodAbove.Set(mood, auxiliary, child);
            }
            else if (graph.Is(child, "advmod") && MoodWords.Find("adverb", form) is { } adverb && mood.Cue < 0)
            {
                // What "presumably" says of the past is no forecast, but is not vouched for.
                mood = MoodAbove.Set(mood, adverb.Mood == "forecast" && isPast ? new MoodWords.MoodWord("hearsay", adverb.Strength) : adverb, child);
            }
            else if (graph.Is(child, "mark") && form is "if" or "unless" && mood.IsCondition == false)
            {
                mood = mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
            else if (graph.Is(child, "mark") && form == "whether" && graph.Tokens[verb].Head is >= 0 and var over && graph.Lemma(over) is "depend" or "hinge" or "turn")
            {
                mood = mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
            else if ((graph.Is(child, "mark") || graph.Is(child, "advmod")) && child < verb && !isPast && MoodWords.Find("mark", form) is { } mark && graph.Is(verb, "advcl"))
            {
                mood = MoodAbove.Set(mood, mark, child);
            }
            else if (graph.Is(child, "mark") && form == "without" && graph.Tokens[verb].Head is >= 0 and var main && !Of(graph, main).IsPast)
            {
                mood = mood with { IsCondition = true, IsNegated = false, IsHappening = false, Cue = child };
            }
            else if (graph.Is(child, "mark") && form == "whether" && graph.Is(verb, "advcl") && verb < graph.Tokens[verb].Head)
            {
                mood = mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
            else if (graph.Is(child, "mark") && form == "whether")
            {
                mood = mood with { IsHearsay = true, IsHappening = false, Strength = .4, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
            else if (graph.Is(child, "advcl") && IsLeak(graph, child))
            {
                mood = mood with { IsHearsay = true, IsHappening = false, Strength = .4, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
        }

        mood = Inverted(graph, verb, mood);
        mood = Bare(graph, verb, mood);
        mood = Ahead(graph, verb, mood);
        if (mood.Cue >= 0 && graph.Tokens[mood.Cue].Form == "May" && IsWish(graph, verb, mood.Cue))
        {
            mood = mood with { Mood = ClaimMood.Prescribed, Strength = .6 };
        }

        // "suspected Russian drones attacked": the doer is only supposed.
        int doubt = graph.Children(verb).Where(child => graph.Is(child, "nsubj")).SelectMany(subject => graph.Children(subject, "amod"))
            .FirstOrDefault(word => MoodWords.Find("amod", graph.Tokens[word].Form.ToLowerInvariant()) is { Mood: "hearsay" }, -1);
        if (doubt >= 0 && mood.IsHappening)
        {
            mood = mood with { IsHearsay = true, IsHappening = false, Strength = .4, Cue = doubt };
        }

        // "accused of harbouring", "did India attack?": not told as having happened.
        return mood.IsHappening && (IsAlleged(graph, verb) || graph.Tokens[^1].Form == "?")
            ? mood with { IsHappening = false, IsHearsay = graph.Tokens[^1].Form != "?", Strength = Math.Min(mood.Strength, .3) }
            : mood;
    }

    // "a grave provocation should Greece seize the ship", "had India attacked": the auxiliary before its subject, and nothing asked.
    private static ClauseMood Inverted(SentenceGraph graph, int verb, ClauseMood mood)
    {
        int first = graph.Children(verb).FirstOrDefault(child => child < verb && (graph.Is(child, "aux") || graph.Is(child, "cop")), -1);
        int subject = graph.Children(verb).FirstOrDefault(child => graph.Is(child, "nsubj"), -1);
        bool isInverted = first >= 0 && subject > first && subject < verb && graph.Tokens[first].Form.ToLowerInvariant() is "should" or "had" or "were" && graph.Tokens[^1].Form != "?"
            && !graph.Tokens.Skip(Math.Max(0, first - 3)).Take(Math.Min(3, first)).Any(token => token.Form.ToLowerInvariant() is "nor" or "neither" or "only" or "so" or "never" or "not" or "rarely" or "seldom" or "why" or "how" or "what" or "when" or "where" or "than" or "as" or "hardly" or "scarcely" or "sooner" or "here" or "there" or "once");
        return isInverted ? mood with { Mood = ClaimMood.Asserted, Strength = 1, IsCondition = true, IsHappening = false, Cue = first } : mood;
    }

    // "May India and Pakistan make peace": a wish, for "may" stands before its subject and nothing is asked.
    private static bool IsWish(SentenceGraph graph, int verb, int may) => graph.Tokens[^1].Form != "?"
        && graph.Children(verb).Any(child => graph.Is(child, "nsubj") && child > may);

    // "meets him next week", "is visiting tomorrow": the present of what is to come.
    private static ClauseMood Ahead(SentenceGraph graph, int verb, ClauseMood mood)
    {
        bool isPresent = graph.Tokens[verb].Xpos is "VBZ" or "VBP" || (graph.Tokens[verb].Xpos == "VBG" && graph.Children(verb, "aux").Any(aux => graph.Tokens[aux].Xpos is "VBZ" or "VBP"));
        if (!isPresent || mood.Cue >= 0 || mood.IsPast)
        {
            return mood;
        }

        foreach (int child in graph.Children(verb).Where(child => graph.Is(child, "obl") || graph.Is(child, "advmod")))
        {
            bool isNext = graph.Lemma(child) is "tomorrow" or "soon" or "shortly"
                || graph.Children(child, "amod").Any(word => graph.Lemma(word) is "next" or "coming");
            if (isNext)
            {
                return mood with { Mood = ClaimMood.Forecast, Strength = .8, Cue = child, IsHappening = false };
            }
        }

        return mood;
    }

    // Infinitives without an auxiliary: "are to meet", an order, or nothing told of whether it happened.
    private static ClauseMood Bare(SentenceGraph graph, int verb, ClauseMood mood)
    {
        string tag = graph.Tokens[verb].Xpos;
        if (mood.Cue >= 0 || !mood.IsHappening && !mood.IsNegated || tag is not ("VB" or "VBP"))
        {
            return mood;
        }

        int to = graph.Children(verb, "mark").FirstOrDefault(mark => graph.Lemma(mark) == "to", -1);
        int be = graph.Children(verb).FirstOrDefault(child => child < verb && graph.Lemma(child) == "be" && (graph.Is(child, "aux") || graph.Is(child, "cop")), -1);
        if (to >= 0 && be >= 0 && be < to)
        {
            return mood with { Mood = ClaimMood.Forecast, Strength = .8, Cue = be, IsHappening = false };
        }

        bool isOrder = tag == "VB" && to < 0 && !graph.Children(verb, "aux").Any() && !graph.Children(verb).Any(child => graph.Is(child, "nsubj"))
            && (graph.Tokens[verb].Head < 0 || graph.Is(verb, "ccomp") || graph.Is(verb, "parataxis"));
        if (isOrder)
        {
            bool isSpoken = (graph.Tokens[verb].Head is >= 0 and var head && MoodWords.IsSpeech(graph.Lemma(head))) || graph.Speech.SpeakerOf(verb) >= 0;
            return mood with { Mood = isSpoken ? ClaimMood.Demanded : ClaimMood.Prescribed, Strength = .8, Cue = verb, IsHappening = false };
        }

        // A bare infinitive tells nothing of whether it happened, unless it is a finite conjunct.
        return tag == "VB" && !graph.Children(verb, "aux").Any() && (graph.Children(verb, "mark").Any() || !graph.Children(verb).Any(child => graph.Is(child, "nsubj")))
            ? mood with { IsHappening = false }
            : mood;
    }

    /// <summary>Whether a clause is negated by a word of its own, or by a subject that is nobody.</summary>
    public static bool IsNegated(SentenceGraph graph, int verb) =>
        graph.Children(verb).Any(child => IsNegation(graph, child))
        || graph.Children(verb).Any(child => (graph.Is(child, "nsubj") || (graph.Is(child, "obj") && child < verb)) && IsNobody(graph, child))
        || IsInterrupted(graph, verb)
        || (graph.Tokens[verb].Relation == "acl" && graph.Tokens[verb].Xpos is "VBN" or "VBD" && IsNobody(graph, graph.Tokens[verb].Head));

    // "if the leak is genuine": a doubt of the source, no condition.
    private static bool IsLeak(SentenceGraph graph, int clause) => Genuine.Contains(graph.Lemma(clause))
        && graph.Children(clause, "mark").Any(mark => graph.Lemma(mark) == "if");

    private static bool IsNegation(SentenceGraph graph, int child) =>
        (graph.Tokens[child].Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no" or "neither" or "nor" or "hardly" or "scarcely" or "barely" or "nowhere" or "without"
            && (graph.Is(child, "advmod") || graph.Is(child, "det") || graph.Is(child, "cc") || graph.Is(child, "mark")) && !IsNotOnly(graph, child))
        || (graph.Tokens[child].Form.Equals("longer", StringComparison.OrdinalIgnoreCase) && graph.Children(child).Any(word => graph.Lemma(word) == "no"));

    // "not only did it build", "no sooner had he left", "could not help but": all of these happened.
    private static bool IsNotOnly(SentenceGraph graph, int child)
    {
        string next = child + 1 < graph.Tokens.Count ? graph.Tokens[child + 1].Form.ToLowerInvariant() : "";
        return next is "only" or "just" or "merely" or "sooner" or "help" or "least" || (next == "before" && child + 1 < graph.Tokens.Count);
    }

    // "have never in our history attacked": the "never" between an auxiliary and its verb, wherever it hangs.
    private static bool IsInterrupted(SentenceGraph graph, int verb)
    {
        int first = graph.Children(verb, "aux").FirstOrDefault(aux => aux < verb, -1);
        return first >= 0 && first + 1 < verb && graph.Tokens[first + 1].Form is "never" or "not" && !IsNotOnly(graph, first + 1);
    }

    // "neither India nor Pakistan", "nobody", "no state".
    private static bool IsNobody(SentenceGraph graph, int subject) =>
        graph.Lemma(subject) is "nobody" or "none" or "neither" or "nothing"
        || (graph.Lemma(subject) == "one" && graph.Children(subject).Any(child => graph.Lemma(child) == "no"))
        || graph.Children(subject).Any(child => child < subject && graph.Tokens[child].Form.ToLowerInvariant() is "neither" or "no")
        || (graph.Children(subject).Any(child => child < subject && graph.Lemma(child) is "not") && graph.Children(subject).Any(child => child < subject && graph.Lemma(child) is "a" or "an" or "one" or "single"));

    // "accused of harbouring": what somebody is accused of is not told as having happened.
    private static bool IsAlleged(SentenceGraph graph, int verb)
    {
        if (graph.Tokens[verb].Xpos != "VBG" || !graph.Children(verb).Any(mark => mark < verb && graph.Lemma(mark) is "of" or "for" or "with" or "against" or "from"))
        {
            return false;
        }

        for (int at = verb - 1; at >= 0 && at > verb - 14; at--)
        {
            if (Accusing.Contains(graph.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }
}
