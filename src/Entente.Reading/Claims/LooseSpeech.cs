using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Speech by the words alone, asked only where nothing surer is found: somebody who may speak is the subject, the owner or the source of a
/// word of telling, and there is something besides for him to tell.</summary>
internal static class LooseSpeech
{
    /// <summary>The first such speech, or none.</summary>
    public static IEnumerable<SentenceSpeech.Speech> Find(SentenceGraph graph)
    {
        int end = graph.Tokens.Count - 1;
        if (Colon(graph) is { } titled)
        {
            return [titled];
        }

        for (int at = 0; at <= end; at++)
        {
            int speaker = Cited(graph, at) is >= 0 and var cited ? cited : graph.Tokens[at].Upos switch
            {
                "VERB" when MoodWords.Find("utter", graph.Lemma(at)) is not null => OfVerb(graph, at),
                "NOUN" when MoodWords.Find("tidings", graph.Lemma(at)) is not null => OfNoun(graph, at),
                _ => -1,
            };
            if (speaker >= 0)
            {
                return [new(speaker, Math.Min(at, speaker), Math.Max(at, speaker), 0, end)];
            }
        }

        return [];
    }

    // "citing X", "ask X and you hear", "to believe X": the one whose word it is stands as the object.
    private static int Cited(SentenceGraph graph, int verb)
    {
        bool isCiting = graph.Lemma(verb) is "cite" or "quote" && graph.Tokens[verb].Xpos is "VBG" or "VBZ" or "VBD" or "VBP";
        bool isAsking = graph.Lemma(verb) is "ask" or "hear" or "believe" or "trust" or "credit" && graph.Tokens[verb].Xpos is "VB" or "VBP" && !graph.Children(verb).Any(child => graph.Is(child, "nsubj") && graph.Lemma(child) is not ("we" or "you" or "one"));
        bool isListening = graph.Lemma(verb) == "listen" && graph.Tokens[verb].Xpos is "VB" or "VBP";
        int of = isListening
            ? graph.Children(verb).FirstOrDefault(child => graph.Case(child) == "to", -1)
            : isCiting || isAsking ? graph.Children(verb).FirstOrDefault(child => (graph.Is(child, "obj") || graph.Is(child, "iobj") || (graph.Is(child, "nsubj") && child > verb)) && graph.Tokens[child].Upos is "NOUN" or "PROPN", -1) : -1;
        return of >= 0 && MaySpeak(graph, of) ? of : -1;
    }

    // "X was blunt: ...", "X's answer: ...", "X: ...": one who may speak before the colon, a clause behind it.
    private static SentenceSpeech.Speech? Colon(SentenceGraph graph)
    {
        int colon = Enumerable.Range(0, graph.Tokens.Count).FirstOrDefault(at => graph.Tokens[at].Form == ":", -1);
        if (colon < 1 || colon > graph.Tokens.Count - 4 || !Enumerable.Range(colon, graph.Tokens.Count - colon).Any(at => graph.Tokens[at].Upos is "VERB" or "AUX"))
        {
            return null;
        }

        bool isAlone = NamePhrase.From(graph, 0) is { } label && label.Last == colon - 1 && MaySpeak(graph, label.Head);
        if (isAlone && NamePhrase.From(graph, 0) is { } name)
        {
            return new(name.Head, 0, colon, colon, graph.Tokens.Count - 1);
        }

        bool isTold = Enumerable.Range(0, colon).Any(at => MoodWords.Find("utter", graph.Lemma(at)) is not null || MoodWords.Find("tidings", graph.Lemma(at)) is not null
            || (graph.Tokens[at].Upos == "ADJ" && graph.Lemma(at) is "blunt" or "clear" or "defiant" or "unmoved" or "frank" or "plain" or "firm" or "curt" or "terse" or "adamant"));
        int who = Enumerable.Range(0, colon).FirstOrDefault(at => (graph.Is(at, "nsubj") || graph.Is(at, "nmod:poss") || graph.Case(at) is "from" or "by") && graph.Tokens[at].Upos is "NOUN" or "PROPN" && MaySpeak(graph, at), -1);
        return isTold && who >= 0 ? new(who, 0, colon, colon, graph.Tokens.Count - 1) : null;
    }

    // A finite verb or its participle whose subject may speak, with a clause below it, beside it or around it.
    private static int OfVerb(SentenceGraph graph, int verb)
    {
        bool isPassive = graph.Children(verb, "aux:pass").Any();
        int speaker = isPassive
            ? graph.Children(verb).FirstOrDefault(child => graph.Is(child, "obl") && graph.Case(child) == "by", -1)
            : graph.Children(verb).FirstOrDefault(child => graph.Is(child, "nsubj"), -1);
        if (speaker < 0 || !MaySpeak(graph, speaker) || graph.Children(verb, "aux").Any(aux => graph.Tokens[aux].Xpos == "MD"))
        {
            return -1;
        }

        bool isBelow = !ClauseCues.IsNegated(graph, verb) && graph.Children(verb).Any(child => (graph.Is(child, "ccomp") || graph.Is(child, "parataxis")) && HasSubject(graph, child)
            && !graph.Children(child).Any(own => own > verb && own < child && graph.Tokens[own].Xpos is "WP" or "WRB" or "WDT"));
        bool isBeside = graph.Is(verb, "parataxis") && graph.Tokens[verb].Head >= 0 && HasSubject(graph, graph.Tokens[verb].Head);
        return isBelow || isBeside ? speaker : -1;
    }

    // "X's reading is", "from X's lips", "the word from X", with a preposition before or a clause behind.
    private static int OfNoun(SentenceGraph graph, int noun)
    {
        int speaker = graph.Children(noun, "nmod:poss").FirstOrDefault(child => graph.Tokens[child].Upos is "PROPN" or "NOUN", -1);
        bool isSource = speaker < 0;
        speaker = isSource ? graph.Children(noun).FirstOrDefault(child => graph.Is(child, "nmod") && graph.Case(child) is "from" or "by" or "of" or "in" or "at" or "among", -1) : speaker;
        if (speaker < 0 || !MaySpeak(graph, speaker))
        {
            return -1;
        }

        bool isLens = graph.Case(noun) is "in" or "on" or "to" or "by" or "from" or "according" && (graph.Is(noun, "obl") || graph.Is(noun, "nmod")) && (noun <= 8 || IsAside(graph, noun))
            && MoodWords.Find("lens", graph.Lemma(noun)) is not null;
        bool isSubject = graph.Is(noun, "nsubj") && graph.Tokens[noun].Head is >= 0 and var head && (graph.Children(head, "cop").Any() || graph.Lemma(head) is "be" or "have" or "run" or "go") && graph.Children(head).Any(child => graph.Is(child, "ccomp") || graph.Is(child, "csubj") || graph.Is(child, "mark"));
        bool hasClause = graph.Children(noun).Any(child => graph.Is(child, "acl") && graph.Children(child, "mark").Any(mark => graph.Lemma(mark) == "that")) && MoodWords.Find("stance", graph.Lemma(noun)) is not null;
        return isLens || isSubject || hasClause ? speaker : -1;
    }

    private static bool IsAside(SentenceGraph graph, int noun) => (noun + 1 < graph.Tokens.Count && graph.Tokens[noun + 1].Form is "," or ".") && graph.Tokens.Take(noun).Any(token => token.Form == ",");

    private static bool HasSubject(SentenceGraph graph, int at) => graph.Children(at).Any(child => graph.Is(child, "nsubj") || graph.Is(child, "cop"));

    /// <summary>Whether a noun means one or many who may say something.</summary>
    public static bool MaySpeak(SentenceGraph graph, int noun) => graph.Tokens[noun].Upos == "PROPN" || graph.ActorsOf(noun).Count > 0
        || MoodWords.Find("speaker", graph.Lemma(noun)) is not null || ActorLexicon.Standard.RoleOf(graph.Lemma(noun)) is not null
        || graph.Lemma(noun) is "he" or "she" or "they" or "one" or "who";
}
