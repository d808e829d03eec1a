using Entente.Reading.Factuality;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>What the word that a clause hangs on does to the clause's mood.</summary>
internal static class MoodAbove
{
    private static readonly HashSet<string> Doubtful = [.. "believe allege report rumour rumor suspect think say suppose understand claim".Split(' ')];

    private static readonly HashSet<string> Abstaining = [.. "refrain stop avoid desist cease abstain forgo forbear resist halt quit hesitate shun forswear renounce abandon".Split(' ')];

    // What one does with a demand itself: "the demand that Russia made".
    private static readonly HashSet<string> Voicing = [.. "make issue put raise repeat reject accept refuse ignore deny voice bring present meet".Split(' ')];

    /// <summary>The mood of a clause once the word above it is reckoned with.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="at">The clause's predicate.</param>
    /// <param name="head">The word it hangs on.</param>
    /// <param name="mood">The mood so far.</param>
    public static ClauseMood Of(SentenceGraph graph, int at, int head, ClauseMood mood)
    {
        bool isTo = graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "to");
        if (graph.Is(at, "advcl"))
        {
            return Adverbial(graph, at, head, mood, isTo);
        }

        if (graph.Is(at, "acl") && IsReported(graph, at, head))
        {
            int verb = graph.Tokens[head].Head;
            ClauseMood told = WithHolder(graph, at, verb, mood, isReported: true);
            return ClauseCues.Of(graph, verb) is { IsNegated: false, Cue: < 0 } ? told : told with { IsHappening = false };
        }

        if (graph.Is(at, "acl") && (graph.Tokens[at].Relation != "acl:relcl" || IsContent(graph, at, head)))
        {
            return BelowNoun(graph, head, mood, isTo);
        }

        if (graph.Is(at, "ccomp") && graph.Tokens[head].Upos == "NOUN" && !graph.Children(head, "cop").Any())
        {
            return BelowNoun(graph, head, mood, isTo);
        }

        bool isClausal = graph.Is(at, "xcomp") || graph.Is(at, "ccomp") || graph.Is(at, "csubj") || (graph.Is(at, "obl") && graph.Tokens[at].Upos == "VERB");
        return isClausal ? Complement(graph, at, head, mood, isTo) : mood;
    }

    /// <summary>The mood once a word or phrase has had its say. An order or a denial keeps its mood under a plan or a wish.</summary>
    public static ClauseMood Set(ClauseMood mood, MoodWords.MoodWord word, int cue)
    {
        bool isFirm = mood is { Mood: ClaimMood.Demanded or ClaimMood.Denied or ClaimMood.Prescribed, Cue: >= 0 };
        return word.Mood switch
        {
            "forecast" or "wish" when isFirm => mood with { Strength = Math.Min(mood.Strength, word.Strength), IsHappening = false },
            "forecast" or "wish" => mood with { Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
            "prescribed" when isFirm => mood with { IsHappening = false },
            "prescribed" => mood with { IsCondition = false, Mood = ClaimMood.Prescribed, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
            "demanded" => mood with { Mood = ClaimMood.Demanded, Strength = word.Strength, Cue = cue, IsHappening = false },
            "hearsay" => mood with { IsHearsay = true, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
            "denied" => mood with { Mood = ClaimMood.Denied, Strength = word.Strength, Cue = cue, IsHappening = false },
            "condition" => mood with { IsCondition = true, Cue = cue, IsHappening = false },
            "not" => mood with { IsNegated = true, Cue = mood.Cue < 0 ? cue : mood.Cue, IsHappening = false },
            "unplanned" => mood with { Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, word.Strength), IsNegated = !mood.IsNegated, Cue = cue, IsHappening = false },
            _ => mood,
        };
    }

    private static ClauseMood Adverbial(SentenceGraph graph, int at, int head, ClauseMood mood, bool isTo)
    {
        if (!isTo && graph.Tokens[at].Xpos == "VBG" && graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "from"))
        {
            // "prevented Iran from bombing".
            return Complement(graph, at, head, mood, isTo);
        }

        if (isTo && graph.Lemma(head) == "go" && head + 1 < graph.Tokens.Count && graph.Lemma(head + 1) == "on")
        {
            return AsRealAs(graph, at, "begin", mood, ClauseCues.Of(graph, head));
        }

        if (!isTo && mood.IsHearsay && graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "whether") && MoodWords.IsSpeech(graph.Lemma(head)))
        {
            return WithHolder(graph, at, head, mood, isReported: true);
        }

        if (!isTo)
        {
            int mark = graph.Children(at, "mark").FirstOrDefault(-1);
            return mark >= 0 && graph.Lemma(mark) is "if" or "unless" && !mood.IsHearsay ? mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? mark : mood.Cue } : mood;
        }

        string lemma = graph.Lemma(head);
        if (graph.Tokens[head].Upos == "ADJ" && graph.Children(head, "advmod").Any(too => graph.Lemma(too) == "too"))
        {
            return Set(mood, new("denied", .9), head);
        }

        // An adjective, or a verb that takes an infinitive, whose complement was hung as an adverbial; else a purpose: it is meant, not told.
        MoodWords.MoodWord? word = graph.Tokens[head].Upos == "ADJ" ? MoodWords.Find("adj", lemma) : MoodWords.Find("verb", lemma);
        return word is { } found
            && (graph.Tokens[head].Upos == "ADJ" || found.Mood == "demanded")
            ? Set(mood, found, head)
            : mood.Cue >= 0 ? mood with { IsHappening = false } : mood with { IsHappening = false, Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, .5), Cue = graph.Children(at, "mark").First() };
    }

    // "told the assembly that India had invaded": what is told hangs on the one it is told to.
    private static bool IsReported(SentenceGraph graph, int at, int head) =>
        (graph.Is(head, "iobj") || graph.Is(head, "obj")) && graph.Tokens[head].Head is >= 0 and var verb
        && graph.Lemma(verb) is "tell" or "inform" or "assure" or "remind" or "warn" or "notify"
        && graph.Children(at).Any(child => graph.Is(child, "nsubj") && child > head && graph.Lemma(child) != "that")
        && graph.Tokens.Skip(head + 1).Take(2).Any(token => token.Lemma == "that");

    // "stories that India had shelled Nepal", taken for a relative clause though nothing in it is missing.
    private static bool IsContent(SentenceGraph graph, int at, int head)
    {
        bool isThat = head + 1 < graph.Tokens.Count && graph.Lemma(head + 1) == "that";
        int subject = graph.Children(at).FirstOrDefault(child => graph.Is(child, "nsubj") && graph.Lemma(child) != "that", -1);
        if (!isThat || subject < 0 || MoodWords.FindNoun(graph, head) is not { } word)
        {
            return false;
        }

        bool hasObject = graph.Children(at).Any(child => graph.Is(child, "obj") && graph.Lemma(child) != "that" && child > at);
        return hasObject || (word.Mood == "demanded" && !Voicing.Contains(graph.Lemma(at)));
    }

    // "the allegation that it attacked", "in the event that Y does", "a plan to visit", "the refusal to pay".
    private static ClauseMood BelowNoun(SentenceGraph graph, int head, ClauseMood mood, bool isTo)
    {
        if (MoodWords.FindNoun(graph, head) is { } word && (isTo || word.Mood is not "prescribed"))
        {
            bool isNone = graph.Children(head, "det").Any(det => graph.Lemma(det) == "no");
            if (!isNone && word.Mood == "hearsay" && IsRejected(graph, head))
            {
                return Set(mood, new("denied", .9), head);
            }

            // "has no plans to close it": it is foretold not to happen.
            return isNone && word.Mood is "forecast" or "wish" && isTo ? Set(mood, new("unplanned", .7), head)
                : isNone ? mood with { IsNegated = true, IsHappening = false, Cue = head } : Set(mood, word, head);
        }

        return isTo ? Set(mood, new("forecast", .5), head) : mood;
    }

    // "rejects the allegation that", "called the story that ... false".
    private static bool IsRejected(SentenceGraph graph, int noun)
    {
        int verb = graph.Tokens[noun].Head;
        if (verb >= 0 && graph.Is(noun, "nsubj") && NounMood.IsUntruth(graph.Lemma(verb)))
        {
            return !ClauseCues.IsNegated(graph, verb);
        }

        return verb >= 0 && graph.Tokens[verb].Upos == "VERB" && (graph.Is(noun, "obj") || graph.Is(noun, "nsubj:pass"))
            && (MoodWords.Find("verb", graph.Lemma(verb)) is { Mood: "denied" } || MoodWords.Find("object", graph.Lemma(verb)) is { Mood: "denied" })
            && !ClauseCues.IsNegated(graph, verb);
    }

    private static ClauseMood Complement(SentenceGraph graph, int at, int head, ClauseMood mood, bool isTo)
    {
        string lemma = graph.Lemma(head);
        ClauseMood upper = ClauseCues.Of(graph, head);
        if (graph.Is(head, "obj") && MoodWords.FindNoun(graph, head) is { Mood: "hearsay" })
        {
            // "rejects claims that", the noun taken for a verb.
            return BelowNoun(graph, head, mood, isTo);
        }

        if (graph.Tokens[head].Upos is "ADJ" or "NOUN")
        {
            return BelowPredicate(graph, head, mood, upper, isTo);
        }

        bool isFinite = !isTo && !graph.Is(at, "xcomp") && graph.Tokens[at].Xpos != "VBG";
        bool isSubjunctive = isFinite && IsSubjunctive(graph, at);
        bool isPassive = graph.Tokens[head].Xpos == "VBN" && graph.Children(head, "aux:pass").Any();
        if (isFinite && !isSubjunctive && !(isPassive && Doubtful.Contains(lemma)) && MoodWords.Find("says", lemma) is { } says)
        {
            return Said(graph, at, head, mood, upper, says);
        }

        if (isFinite && lemma is "imagine" or "suppose" or "picture" or "assume" && graph.Tokens[head].Xpos is "VB" or "VBP" && !graph.Children(head).Any(child => graph.Is(child, "nsubj") && child != at))
        {
            return Set(mood, new("condition", 1), head);
        }

        if (isSubjunctive && lemma is "insist" or "stress" or "warn" or "say" or "propose" or "suggest" or "recommend")
        {
            return WithHolder(graph, at, head, Set(mood, new(lemma is "propose" or "suggest" or "recommend" ? "prescribed" : "demanded", .9), head));
        }

        // "are believed to have threatened", "it is alleged that it shelled"; what "it is reported" or "said that" tells is vouched for.
        if (Doubtful.Contains(lemma) && isPassive && (!isFinite || lemma is not ("say" or "report" or "understand")))
        {
            return Set(mood, new("hearsay", .4), head);
        }

        if (MoodWords.Find("verb", lemma) is { } word && !(lemma == "have" && !isTo) && !(word.Mood == "denied" && graph.Tokens[at].Xpos == "VBG" && lemma == "risk"))
        {
            return Willed(graph, at, head, mood, upper, word);
        }

        // "is going to", "is about to".
        if (lemma is "go" && !isFinite && graph.Children(head, "aux").Any(aux => graph.Lemma(aux) == "be"))
        {
            return Set(mood, new("forecast", .9), head);
        }

        if (lemma == "be" && isTo)
        {
            return Set(mood, new("forecast", .8), head);
        }

        // "Let Germany send the tanks."
        if (lemma == "let" && graph.Tokens[head].Xpos == "VB" && !graph.Children(head).Any(child => graph.Is(child, "nsubj") && child < head))
        {
            return Set(mood with { Cue = -1, Mood = ClaimMood.Asserted }, new("prescribed", .8), head);
        }

        return isFinite ? mood : AsRealAs(graph, at, lemma, mood, upper);
    }

    // "began to send", "was forced to leave", "failed to": by the implicative class; a word of no class leaves it to the factuality score.
    private static ClauseMood AsRealAs(SentenceGraph graph, int at, string lemma, ClauseMood mood, ClauseMood upper)
    {
        string complement = graph.Tokens[at].Xpos == "VBG" ? "ing" : "to";
        int? signature = EmbeddingWords.Signature(lemma, complement, upper.IsNegated) ?? (complement == "ing" ? 1 : null);
        if (mood.Cue >= 0 || mood.IsNegated)
        {
            return mood;
        }

        return signature switch
        {
            1 => upper with { Speaker = mood.Speaker, IsNegated = false, IsHappening = upper.IsHappening || upper is { IsNegated: true, Cue: < 0 } },
            -1 when upper.Cue < 0 => mood with { Mood = ClaimMood.Denied, IsHappening = false },
            null when graph.FactualityOf(at) > 1.5 && upper.IsHappening => upper with { Speaker = mood.Speaker },
            _ => mood with { IsHappening = false, Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, .5), Cue = graph.Tokens[at].Head },
        };
    }

    // "It is untrue that ...", "is set to ...", "The best course is to ...", "There is no doubt that ...".
    private static ClauseMood BelowPredicate(SentenceGraph graph, int head, ClauseMood mood, ClauseMood upper, bool isTo)
    {
        string lemma = graph.Lemma(head);
        MoodWords.MoodWord? word = MoodWords.Find(graph.Tokens[head].Upos == "ADJ" ? "adj" : "noun", lemma) ?? MoodWords.Find("adj", lemma);
        if (upper.IsNegated && lemma is "true" or "correct" or "accurate" or "so" or "case")
        {
            return Set(mood, new("denied", .9), head);
        }

        if (word is not { } found)
        {
            return isTo && mood.Cue < 0 && graph.FactualityOf(head) < 2 ? mood with { IsHappening = false } : mood;
        }

        bool isDenied = found.Mood == "denied";
        return upper.IsNegated
            ? isDenied ? mood : mood with { IsNegated = true, IsHappening = false, Mood = found.Mood == "prescribed" ? ClaimMood.Prescribed : mood.Mood, Cue = head }
            : lemma is "certain" or "sure" or "true" && !isTo ? mood : Set(mood, found, head);
    }

    private static ClauseMood Said(SentenceGraph graph, int at, int head, ClauseMood mood, ClauseMood upper, MoodWords.MoodWord says)
    {
        mood = WithHolder(graph, at, head, mood);
        if (upper.IsNegated)
        {
            // "would not admit that it had bombed": whoever could say so does not.
            return graph.Lemma(head) is "admit" or "acknowledge" or "confirm" or "concede" ? Set(mood, new("denied", .8), head) : mood with { IsHappening = false };
        }

        if (mood.Speaker >= 0 && MoodWords.Find("vague", graph.Lemma(mood.Speaker)) is { } vague && graph.ActorsOf(mood.Speaker).Count == 0
            && graph.Lemma(head) is not ("report" or "reveal" or "disclose" or "confirm" or "announce" or "note" or "describe"))
        {
            return Set(mood, vague, head);
        }

        bool isNobodyKnown = mood.Speaker >= 0 && graph.ActorsOf(mood.Speaker).Count == 0;
        return says.Mood == "claimed" && isNobodyKnown ? Set(mood, new("hearsay", .4), head)
            : mood with { IsHappening = mood.IsHappening && upper.Cue < 0 };
    }

    private static ClauseMood Willed(SentenceGraph graph, int at, int head, ClauseMood mood, ClauseMood upper, MoodWords.MoodWord word)
    {
        mood = graph.Is(at, "ccomp") ? WithHolder(graph, at, head, mood) : mood;
        if (graph.Lemma(head) is "require" or "compel" or "bind" && graph.Children(head, "aux:pass").Any())
        {
            return Set(mood, new("prescribed", .9), head);
        }

        if (word.Mood == "denied" && Abstaining.Contains(graph.Lemma(head)) && upper is { Cue: >= 0, IsNegated: false, Mood: ClaimMood.Forecast or ClaimMood.Prescribed or ClaimMood.Demanded })
        {
            // "should refrain from seizing", "may stop sending": called for or foretold not to happen.
            return mood with { Mood = upper.Mood, Strength = upper.Strength, Cue = upper.Cue, IsNegated = !mood.IsNegated, IsHappening = false };
        }

        if (word.Mood == "denied" && upper.IsNegated)
        {
            // "nobody disputes that it invaded", "did not refuse to pay".
            bool isPast = upper.Cue < 0 || graph.Tokens[upper.Cue].Form.Equals("could", StringComparison.OrdinalIgnoreCase);
            return isPast ? mood with { IsHappening = mood.Cue < 0 && !mood.IsNegated || mood.IsHappening, Mood = ClaimMood.Asserted } : mood;
        }

        if (word.Mood == "demanded" && graph.Lemma(head) is "require" or "demand" or "need" && IsNoSpeaker(graph, head))
        {
            // "peace requires that Russia withdraw".
            return Set(mood, new("prescribed", .8), head);
        }

        // "would like Beijing to condemn": what one wants of another is asked of it.
        bool isOfAnother = graph.Children(at).Any(child => graph.Is(child, "nsubj")) || graph.Children(head, "obj").Any(child => child < at);
        if (word.Mood == "wish" && graph.Lemma(head) is "want" or "like" or "prefer" && isOfAnother)
        {
            return Set(mood, new("demanded", .7), head);
        }

        if (word.Mood == "prescribed" && upper.IsNegated && graph.Lemma(head) is "need" or "have")
        {
            // "does not need to leave": nothing is called for.
            return Set(mood, word, head) with { IsNegated = true, Strength = .3 };
        }

        if (word.Mood is "forecast" or "wish" && upper.IsNegated && mood.Cue < 0)
        {
            // "does not plan to visit", "cannot afford to": it is foretold not to happen.
            return Set(mood, word, head) with { IsNegated = !mood.IsNegated };
        }

        return Set(mood, word, head);
    }

    private static bool IsNoSpeaker(SentenceGraph graph, int verb) =>
        graph.Children(verb).FirstOrDefault(child => graph.Is(child, "nsubj"), -1) is >= 0 and var subject
        && graph.Tokens[subject].Upos == "NOUN" && graph.ActorsOf(subject).Count == 0 && graph.OwnersOf(subject).Count == 0
        && Actors.ActorLexicon.Standard.RoleOf(graph.Lemma(subject)) is null;

    private static ClauseMood WithHolder(SentenceGraph graph, int at, int head, ClauseMood mood, bool isReported = false)
    {
        // "he was asked how": the one asked is no speaker.
        bool isAsked = graph.Children(head, "aux:pass").Any();
        int holder = !isAsked && (isReported || graph.Is(at, "ccomp")) ? graph.Children(head).FirstOrDefault(child => graph.Is(child, "nsubj") && child != at, -1) : -1;
        int over = graph.Tokens[head].Head;
        if (holder < 0 && graph.Is(at, "ccomp") && over >= 0 && graph.Lemma(over) is "quote" or "cite" or "report")
        {
            // "quotes the king as saying that".
            holder = graph.Children(over).FirstOrDefault(child => graph.Is(child, "obj") || graph.Is(child, "nsubj:pass"), -1);
        }

        return mood.Speaker < 0 && holder >= 0 ? mood with { Speaker = holder } : mood;
    }

    // "that Qatar break with Iran": a bare form where the subject would ask for an ending.
    private static bool IsSubjunctive(SentenceGraph graph, int at)
    {
        if (graph.Children(at, "aux").Any(aux => graph.Lemma(aux) != "be" || graph.Tokens[aux].Xpos != "VB"))
        {
            return false;
        }

        int subject = graph.Children(at).FirstOrDefault(child => graph.Is(child, "nsubj"), -1);
        bool isSingular = subject >= 0 && (graph.Tokens[subject].Xpos is "NN" or "NNP" || graph.Lemma(subject) is "it" or "he" or "she");
        bool isVerbAfterAll = graph.Tokens[at].Xpos == "JJ" && graph.Children(at, "obj").Any() && !graph.Children(at, "cop").Any();
        return subject >= 0 && (graph.Tokens[at].Xpos == "VB" || isVerbAfterAll || (graph.Tokens[at].Xpos == "VBP" && isSingular) || graph.Children(at, "aux").Any(aux => graph.Tokens[aux].Xpos == "VB"));
    }
}
