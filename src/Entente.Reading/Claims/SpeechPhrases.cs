using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Speakers named by a phrase: "according to X", "in the words of X", "in X's view", "as X tells it", "if X is right", "X's contention is that".</summary>
internal static class SpeechPhrases
{
    private static readonly HashSet<string> Measured = [.. "figure source number count estimate claim statement report".Split(' ')];

    // What things are done by, not who says them: "shared out according to the accord".
    private static readonly HashSet<string> Ruling = [.. "accord agreement treaty constitution law plan schedule rule custom tradition need size wish number ability".Split(' ')];

    /// <summary>The speeches that such phrases tell of.</summary>
    public static IEnumerable<SentenceSpeech.Speech> Find(SentenceGraph graph)
    {
        int end = graph.Tokens.Count - 1;
        for (int at = 0; at <= end; at++)
        {
            string lemma = graph.Lemma(at);
            string next = at < end ? graph.Lemma(at + 1) : "";
            if (graph.Tokens[at].Form.Equals("according", StringComparison.OrdinalIgnoreCase) && next == "to" && NamePhrase.From(graph, at + 2) is { } source && !Ruling.Contains(graph.Lemma(source.Head)))
            {
                yield return new(source.Head, at, source.Last, 0, end);
            }
            else if (MoodWords.Find("lens", lemma) is not null && graph.Tokens[at].Upos == "NOUN" && Lens(graph, at) is { } lens)
            {
                yield return lens;
            }
            else if (MoodWords.Find("stance", lemma) is not null && graph.Tokens[at].Upos is "NOUN" && Stance(graph, at) is { } stance)
            {
                yield return stance;
            }
            else if (lemma is "tell" or "put" or "see" or "have" or "describe" or "remember" or "recall" or "read" or "call" or "explain" or "say" or "claim" or "insist" or "remark" or "note" or "observe" or "warn" or "argue" or "admit" or "write" && Manner(graph, at) is { } manner)
            {
                yield return manner;
            }
            else if (lemma == "so" && at > 1 && graph.Tokens[at - 1].Form is ":" or "," or "''" or "\"" or "”" && NamePhrase.From(graph, at + 1) is { } last && graph.Tokens[last.Head].Upos == "PROPN"
                && graph.Tokens.Take(at - 1).Any(token => token.Form is "\"" or "''" or "``" or "”" or "“"))
            {
                yield return new(last.Head, at, end, 0, end);
            }
            else if (graph.Tokens[at].Form == "(" && at + 2 <= end && Bracket(graph, at) is { } bracket)
            {
                yield return bracket;
            }
            else if (lemma is "right" or "correct" or "accurate" or "believe" or "trust" or "credit" && IfRight(graph, at) is { } right)
            {
                yield return right;
            }
            else if (lemma == "for" && at == 0 && NamePhrase.From(graph, 1) is { } whom && whom.Last + 3 < end && graph.Tokens[whom.Last + 1].Form == ","
                && graph.Lemma(whom.Last + 2) == "there" && graph.Tokens.Skip(whom.Last + 3).Take(6).Any(token => token.Lemma is "doubt" or "question"))
            {
                yield return new(whom.Head, 0, whom.Last, 0, end);
            }
        }
    }

    // "in X's view", "by X's own account", "in the words of X"; but not "in view of".
    private static SentenceSpeech.Speech? Lens(SentenceGraph graph, int noun)
    {
        int end = graph.Tokens.Count - 1;
        int prep = -1;
        for (int at = noun - 1; at >= 0 && at >= noun - 7 && prep < 0; at--)
        {
            prep = graph.Lemma(at) is "in" or "by" or "to" or "from" or "on" or "at" && graph.Tokens[at].Upos is "ADP" or "SCONJ" ? at : prep;
            if (graph.Tokens[at].Upos is "VERB" or "AUX" or "PUNCT" && !(graph.Lemma(at) == "take"))
            {
                break;
            }

            if (graph.Lemma(at) == "take" && graph.Lemma(noun) == "word")
            {
                prep = at - 1 >= 0 && graph.Lemma(at - 1) == "to" ? at - 1 : at;
            }
        }

        if (prep < 0)
        {
            return null;
        }

        int owner = graph.Children(noun, "nmod:poss").FirstOrDefault(child => child < noun, -1);
        if (owner >= 0 && graph.Tokens[owner].Upos is "PROPN" or "NOUN")
        {
            int last = graph.Lemma(noun) == "word" && graph.Lemma(Math.Min(noun + 1, end)) == "for" ? Math.Min(noun + 2, end) : noun;
            return new(owner, prep, last, 0, end);
        }

        bool isOf = noun + 2 <= end && graph.Lemma(noun + 1) == "of" && graph.Tokens.Skip(prep + 1).Take(noun - prep - 1).Any(token => token.Upos == "DET");
        return isOf && NamePhrase.From(graph, noun + 2) is { } whose ? new(whose.Head, prep, whose.Last, 0, end) : null;
    }

    // "X's contention is that", "it is X's position that", "the message from X:", "..." was X's advice.
    private static SentenceSpeech.Speech? Stance(SentenceGraph graph, int noun)
    {
        int end = graph.Tokens.Count - 1;
        int owner = graph.Children(noun, "nmod:poss").FirstOrDefault(child => child < noun && graph.Tokens[child].Upos is "PROPN" or "NOUN", -1);
        int last = noun;
        if (owner < 0 && noun + 2 <= end && graph.Lemma(noun + 1) is "of" or "from" or "in" && NamePhrase.From(graph, noun + 2) is { } whose)
        {
            (owner, last) = (whose.Head, whose.Last);
        }

        if (owner < 0)
        {
            return null;
        }

        int first = NamePhrase.Around(graph, owner).First;
        for (int at = last + 1; at <= end && at <= last + 6; at++)
        {
            if (graph.Tokens[at].Form is "that" or ":" || (graph.Lemma(at) == "be" && at + 1 <= end && graph.Tokens[at + 1].Form is "that" or ":" or "``" or "\"" or "“"))
            {
                return new(owner, first, at, at, end);
            }

            if (graph.Tokens[at].Upos == "VERB")
            {
                break;
            }
        }

        bool isBehind = first > 2 && graph.Lemma(first - 1) == "be" && graph.Tokens[first - 2].Form is "''" or "\"" or "”" or ",";
        return isBehind ? new(owner, first - 1, end, 0, end) : null;
    }

    // "as X tells it", "the way X sees it", "was how X put it", "to hear X tell it".
    private static SentenceSpeech.Speech? Manner(SentenceGraph graph, int verb)
    {
        int end = graph.Tokens.Count - 1;
        bool isIt = verb < end && graph.Lemma(verb + 1) == "it";
        int close = isIt ? verb + 1 : verb;
        if (verb < 2 || close < end && graph.Tokens[close + 1].Upos is not ("PUNCT" or "ADP") || (!isIt && !MoodWords.IsSpeech(graph.Lemma(verb))) || NamePhrase.Before(graph, graph.Tokens[verb - 1].Upos == "ADV" ? verb - 2 : verb - 1) is not { } who || who.First == 0)
        {
            return null;
        }

        int before = who.First - 1;
        string word = graph.Lemma(before);
        int from = word is "as" or "how" ? before : isIt && word == "hear" ? Math.Max(0, before - 1) : -1;
        if (isIt && from < 0 && graph.Lemma(who.First) is "the" && who.First + 1 < verb && graph.Lemma(who.First + 1) == "way")
        {
            // "The way the government sees it": the phrase swallowed "the way".
            return NamePhrase.From(graph, who.First + 2) is { } whose ? new(whose.Head, who.First, close, 0, end) : null;
        }

        return from < 0 ? WayOf(graph, verb, close) : new(who.Head, from, close, 0, end);
    }

    private static SentenceSpeech.Speech? WayOf(SentenceGraph graph, int verb, int close)
    {
        for (int at = verb - 2; at >= 1 && at >= verb - 8; at--)
        {
            if (graph.Lemma(at) == "way" && graph.Lemma(at - 1) == "the" && NamePhrase.From(graph, at + 1) is { } who)
            {
                return new(who.Head, at - 1, close, 0, graph.Tokens.Count - 1);
            }
        }

        return null;
    }

    // "(figures from the ministry)".
    private static SentenceSpeech.Speech? Bracket(SentenceGraph graph, int open)
    {
        for (int at = open + 1; at < graph.Tokens.Count - 1 && graph.Tokens[at].Form != ")"; at++)
        {
            if (Measured.Contains(graph.Lemma(at)) && graph.Tokens[at + 1].Form is "from" or "by" or "of" or ":" && NamePhrase.From(graph, at + 2) is { } who)
            {
                return new(who.Head, open, who.Last, 0, graph.Tokens.Count - 1);
            }
        }

        return null;
    }

    // "if X is right", "if X is to be believed".
    private static SentenceSpeech.Speech? IfRight(SentenceGraph graph, int predicate)
    {
        int mark = graph.Children(predicate, "mark").FirstOrDefault(child => graph.Lemma(child) == "if", -1);
        int subject = graph.Children(predicate).FirstOrDefault(child => graph.Is(child, "nsubj") && graph.Tokens[child].Upos is "NOUN" or "PROPN", -1);
        return mark >= 0 && subject > mark ? new(subject, mark, predicate, 0, graph.Tokens.Count - 1) : null;
    }
}
