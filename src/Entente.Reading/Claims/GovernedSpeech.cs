using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Speech that hangs on a word of saying: "X admitted that", "that it had was conceded by X", "X described it as", "learned from X that".</summary>
internal static class GovernedSpeech
{
    private static readonly HashSet<string> Depicting = [.. "describe characterise characterize portray depict paint dub".Split(' ')];
    private static readonly HashSet<string> Scoffing = [.. "scoff laugh sneer dismiss reject ridicule mock deny refute bristle".Split(' ')];
    private static readonly HashSet<string> Convinced = [.. "adamant convinced certain sure confident emphatic categorical insistent clear unequivocal sceptical skeptical doubtful aware".Split(' ')];

    /// <summary>The speeches, from the left.</summary>
    public static IEnumerable<SentenceSpeech.Speech> Find(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            SentenceSpeech.Speech? found = graph.Tokens[at].Upos is "VERB" or "ADJ" or "SCONJ" ? Of(graph, at) : graph.Tokens[at].Xpos == "NNS" ? OfMistaken(graph, at) : null;
            if (found is not { } speech)
            {
                continue;
            }

            yield return speech;
        }
    }

    // "One official fears that", "a source reveals that": the verb taken for a noun, no finite verb before it.
    private static SentenceSpeech.Speech? OfMistaken(SentenceGraph graph, int at)
    {
        string next = at + 1 < graph.Tokens.Count ? graph.Tokens[at + 1].Form : "";
        bool isOwned = graph.Children(at).Any(child => child == at - 1 && graph.Tokens[child].Upos is "DET" or "ADJ" or "NUM" or "PRON" || graph.Tokens[child].Xpos == "PRP$");
        string lemma = graph.Lemma(at);
        bool isSpeech = MoodWords.IsSpeech(lemma) || (lemma.EndsWith('e') && MoodWords.IsSpeech(lemma[..^1]));
        bool isFirst = !Enumerable.Range(0, at).Any(before => graph.Tokens[before].Xpos is "VBD" or "MD" or "VBP" || (graph.Tokens[before].Xpos == "VBZ" && before < at - 1));
        return isSpeech && !isOwned && isFirst && next is "that" or "whether" && NamePhrase.From(graph, 0) is { } who && First(graph, at) is >= 0 and var speaker && who.Head < at
            ? new(speaker, 0, at, at + 1, graph.Tokens.Count - 1)
            : null;
    }

    // The first noun of a sentence that may speak and has nothing of its own behind it but a preposition, a participle or the verb.
    private static int First(SentenceGraph graph, int verb)
    {
        for (int at = 0; at < verb; at++)
        {
            bool isOwner = graph.Tokens[at + 1].Xpos == "POS";
            bool isHead = at + 1 == verb || graph.Tokens[at + 1].Upos is not ("NOUN" or "PROPN");
            if (graph.Tokens[at].Upos is "NOUN" or "PROPN" && isHead && !isOwner && LooseSpeech.MaySpeak(graph, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static SentenceSpeech.Speech? Of(SentenceGraph graph, int at)
    {
        string lemma = graph.Lemma(at);
        int end = graph.Tokens.Count - 1;
        int subject = Sure(graph, at, SubjectOf(graph, at));
        bool isSpeech = MoodWords.IsSpeech(lemma);
        bool isPassive = graph.Children(at, "aux:pass").Any();
        int that = at < end ? ThatBehind(graph, at) : -1;
        if (isSpeech && isPassive && graph.Children(at).FirstOrDefault(child => child < at && (graph.Is(child, "csubj") || graph.Is(child, "advcl") || graph.Is(child, "ccomp")), -1) is >= 0 and var content
            && Agent(graph, at) is >= 0 and var agent)
        {
            return new(agent, content + 1 > at ? at : at, end, 0, at - 1);
        }

        if (isSpeech && isPassive && that >= 0 && Agent(graph, at) is >= 0 and var teller)
        {
            return new(teller, Math.Min(at, teller), that, that, end);
        }

        if (lemma is "hear" or "learn" or "gather" or "understand" && that >= 0
            && Enumerable.Range(at + 1, that - at - 1).FirstOrDefault(word => graph.Lemma(word) == "from", -1) is >= 0 and var from && NamePhrase.From(graph, from + 1) is { } origin)
        {
            return new(origin.Head, at, that, that, end);
        }

        if (subject < 0 && isSpeech && that >= 0 && at > 0 && !isPassive && InsertedSpeech.Subject(graph, at) is { } before)
        {
            subject = before.Head;
        }

        if (lemma is "know" or "understand" && that >= 0 && graph.Tokens[at].Head is >= 0 and var let && graph.Lemma(let) == "let" && SubjectOf(graph, let) is >= 0 and var hinting)
        {
            return new(hinting, hinting, that, that, end);
        }

        if (subject >= 0 && that >= 0 && isPassive && Convinced.Contains(graph.Tokens[at].Form.ToLowerInvariant()))
        {
            return new(subject, subject, that, that, end);
        }

        if (subject < 0 || isPassive)
        {
            return null;
        }

        bool isLet = lemma is "know" or "understand" or "clear" or "plain" && graph.Tokens[at].Head is >= 0 and var over && graph.Lemma(over) is "let" or "make";
        bool isStance = graph.Tokens[at].Upos == "ADJ" && Convinced.Contains(lemma);
        if (that >= 0 && (isSpeech || isLet || MoodWords.Find("utter", lemma) is not null || isStance || Scoffing.Contains(lemma)))
        {
            return new(subject, Math.Min(at, subject), that, that, end);
        }

        // "expects the truce to be in force", "doubts whether", "recounted how": what one thinks, without a "that".
        bool isExpected = lemma is "expect" or "believe" or "consider" or "reckon" && LooseSpeech.MaySpeak(graph, subject)
            && graph.Children(at, "obj").Any(child => child > at) && graph.Tokens.Skip(at + 2).Take(14).Any(token => token.Xpos == "TO");
        bool isAsked = isSpeech && LooseSpeech.MaySpeak(graph, subject) && graph.Tokens.Skip(at + 1).Take(4).Any(token => token.Form is "whether" or "how" or "why");
        bool isIt = lemma == "have" && at + 2 < end && graph.Lemma(at + 1) == "it" && graph.Lemma(at + 2) == "that";
        bool isPut = lemma == "put" && graph.Tokens.Skip(at + 1).Take(4).Any(token => token.Lemma is "number" or "toll" or "figure" or "cost" or "total" or "damage" or "loss") && graph.Tokens.Skip(at + 3).Any(token => token.Form == "at");
        if (isExpected || isAsked || isIt || isPut)
        {
            return new(subject, Math.Min(at, subject), at, at + 1, end);
        }

        bool isAs = Depicting.Contains(lemma) && graph.Tokens.Skip(at + 1).Take(12).Any(token => token.Form == "as");
        bool isClaimed = lemma is "claim" or "profess" or "purport" && graph.Children(at, "xcomp").Any();
        bool isScoffed = Scoffing.Contains(lemma) && graph.Tokens.Skip(at + 1).Take(6).Any(token => MoodWords.Find("noun", token.Lemma) is { Mood: "hearsay" });
        bool isSaid = isSpeech && graph.Children(at).Any(child => child > at && graph.Is(child, "ccomp") && graph.Children(child).Any(own => graph.Is(own, "nsubj") && own > at));
        bool isQuote = isSpeech && at + 1 < end && graph.Tokens.Skip(at + 1).Take(3).Any(token => token.Form is ":" or "``" or "“");
        return isAs || isClaimed || isScoffed || isSaid || isQuote ? new(subject, Math.Min(at, subject), at, at + 1, end) : null;
    }

    // "a day after officials said": the parser took the day for the speaker.
    private static int Sure(SentenceGraph graph, int verb, int subject) =>
        subject >= 0 && graph.Lemma(subject) is "hour" or "day" or "week" or "month" or "year" or "minute" && InsertedSpeech.Subject(graph, verb) is { } before ? before.Head : subject;

    // The "that" of a clause behind a verb, with no other verb between.
    private static int ThatBehind(SentenceGraph graph, int verb)
    {
        for (int at = verb + 1; at < graph.Tokens.Count && at <= verb + 14; at++)
        {
            if (graph.Tokens[at].Form == "that" && graph.Tokens[at].Xpos is "IN" or "WDT")
            {
                return at;
            }

            if (graph.Tokens[at].Upos == "VERB" || graph.Tokens[at].Form is ";" or ":")
            {
                break;
            }
        }

        return -1;
    }

    private static int Agent(SentenceGraph graph, int verb) => graph.Children(verb).FirstOrDefault(child => graph.Is(child, "obl") && graph.Case(child) == "by", -1);

    // The subject, also of the verb above where the verb has none of its own; of a relative clause its noun.
    private static int SubjectOf(SentenceGraph graph, int verb)
    {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++)
        {
            int own = graph.Children(at).FirstOrDefault(child => graph.Is(child, "nsubj") && child < at, -1);
            if (own >= 0)
            {
                return graph.Tokens[own].Xpos is "WP" or "WDT" && graph.Is(at, "acl") ? graph.Tokens[at].Head : own;
            }

            bool isOfNoun = graph.Is(at, "acl") && graph.Tokens[at].Xpos is "VB" or "VBG";
            at = isOfNoun || graph.Is(at, "conj") || graph.Is(at, "obl") || graph.Is(at, "xcomp") || graph.Is(at, "advcl") || graph.Is(at, "ccomp") ? graph.Tokens[at].Head : -1;
        }

        return -1;
    }
}
