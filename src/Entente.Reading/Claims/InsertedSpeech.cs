using Entente.Reading.Events;
using Entente.Reading.Language;

namespace Entente.Reading.Claims;

/// <summary>Speech whose speaker is set into it or behind it: "the border, Khartoum complained, was crossed", "it was settled, said the minister".</summary>
internal static class InsertedSpeech
{
    private static readonly HashSet<string> Breaks = [",", "\"", "''", "``", "”", "“", "-", "--", "—", "–", ":", "'", "’"];
    private static readonly HashSet<string> Inverting = [.. "say warn claim insist argue complain explain report admit declare announce write predict assert conclude promise add ask reply retort note".Split(' ')];

    // Verbs whose object may be a person: ", praised the minister" may be one act of several.
    private static readonly HashSet<string> Addressing = [.. "tell inform assure remind advise brief notify ask urge beg instruct thank praise hail quote cite describe mock blame accuse criticise criticize dismiss reject deny challenge question believe think hold find show order allow hear read feel put threaten demand call see view know imagine rule".Split(' ')];

    /// <summary>The inserted speeches of a sentence.</summary>
    public static IEnumerable<SentenceSpeech.Speech> Find(SentenceGraph graph)
    {
        for (int verb = 1; verb < graph.Tokens.Count; verb++)
        {
            if (!IsSaying(graph, verb))
            {
                continue;
            }

            SentenceSpeech.Speech? speech = Behind(graph, verb) ?? Inverted(graph, verb);
            if (speech is { } found)
            {
                yield return found;
            }
        }
    }

    // A verb of saying in a finite form; "report" and "forecast" are tagged as nouns in this place at times.
    private static bool IsSaying(SentenceGraph graph, int verb)
    {
        string lemma = VerbOf(graph, verb);
        bool isListed = MoodWords.IsAny(lemma) && (MoodWords.IsSpeech(lemma) || MoodWords.Find("aside", lemma) is not null || MoodWords.Find("utter", lemma) is not null);
        if (!isListed)
        {
            return false;
        }

        string tag = graph.Tokens[verb].Xpos;
        bool isBehind = verb + 1 >= graph.Tokens.Count || IsBreak(graph, verb + 1) || graph.Tokens[verb + 1].Upos is "ADP" or "ADV" || graph.Lemma(verb + 1) is "reporter" or "journalist" or "correspondent" or "parliament" or "lawmaker" or "deputy";
        bool isBefore = verb + 1 < graph.Tokens.Count && (tag is "VBN" or "VB") && graph.Tokens[verb - 1].Form is "," or "\"" or "''" or "”" && graph.Tokens[verb + 1].Upos is "PROPN" or "NOUN" or "DET" or "ADJ" or "NUM";
        return (tag is "VBD" or "VBZ" or "VBP" || (tag is "NN" or "NNS" or "VBN" or "VB" or "JJ" && isBehind) || isBefore)
            && !graph.Children(verb, "aux").Any(aux => verb - aux <= 2);
    }

    // The verb of a word that the tagger took for a noun or an adjective in this place.
    private static string VerbOf(SentenceGraph graph, int verb)
    {
        string lemma = graph.Lemma(verb);
        return graph.Tokens[verb].Xpos switch
        {
            "NNS" when lemma.EndsWith('e') && !MoodWords.IsSpeech(lemma) => lemma[..^1],
            "JJ" when lemma.EndsWith("ed", StringComparison.Ordinal) => MoodWords.IsSpeech(lemma[..^1]) ? lemma[..^1] : lemma[..^2],
            _ => lemma,
        };
    }

    private static SentenceSpeech.Speech? Behind(SentenceGraph graph, int verb)
    {
        if (Subject(graph, verb) is not { } subject || subject.First == 0 || !IsBreak(graph, subject.First - 1))
        {
            return null;
        }

        int end = SegmentEnd(graph, verb);
        bool isSaidBehind = IsSaidBehind(graph, verb, end);
        int from = SegmentStart(graph, subject.First - 1);
        return isSaidBehind || !IsClause(graph, from, subject.First - 2, verb) ? null : new SentenceSpeech.Speech(subject.Head, subject.First, end, from, PartEnd(graph, verb));
    }

    // ", warned the government of Honduras, ..." and "..." said the minister.
    private static SentenceSpeech.Speech? Inverted(SentenceGraph graph, int verb)
    {
        bool isQuoted = graph.Tokens[verb - 1].Form is "\"" or "''" or "”" or "’" or "'";
        string lemma = graph.Lemma(verb);
        if ((!isQuoted && (graph.Tokens[verb - 1].Form != "," || Addressing.Contains(lemma))) || graph.Tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VB"))
        {
            return null;
        }

        if (NamePhrase.From(graph, verb + 1) is not { } subject || !LooseSpeech.MaySpeak(graph, subject.Head)
            || (subject.Last + 1 < graph.Tokens.Count && !IsBreak(graph, subject.Last + 1) && !isQuoted && graph.Tokens[subject.Last + 1].Upos is not ("PUNCT" or "ADP" or "ADV" or "SCONJ" or "NOUN" or "PRON")))
        {
            return null;
        }

        if (!isQuoted && !Inverting.Contains(lemma) && !HasFinite(graph, 0, verb - 2))
        {
            return null;
        }

        // "condemned the raid, warned Israel and recalled": one of several verbs.
        int end = SegmentEnd(graph, subject.Last);
        bool isListed = !isQuoted && (end + 2 < graph.Tokens.Count && graph.Tokens[end + 2].Upos == "CCONJ" || graph.Tokens.Skip(subject.Last + 1).Take(1).Any(token => token.Upos == "CCONJ"));
        int from = SegmentStart(graph, verb - 1);
        return isListed || (!isQuoted && !IsClause(graph, from, verb - 2, verb) && end + 1 >= graph.Tokens.Count - 1) ? null
            : new SentenceSpeech.Speech(subject.Head, verb, end, from, PartEnd(graph, verb));
    }

    private static bool HasFinite(SentenceGraph graph, int from, int to)
    {
        for (int at = from; at <= to; at++)
        {
            if (IsFinite(graph, at))
            {
                return true;
            }
        }

        return false;
    }

    // "missiles struck the embassy": a past tense taken for a participle has its object.
    private static bool IsFinite(SentenceGraph graph, int at) => graph.Tokens[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD"
        || (graph.Tokens[at].Xpos == "VBN" && !graph.Children(at, "aux").Any() && graph.Children(at, "obj").Any(child => child > at));

    /// <summary>The words before a verb back to a break; a relative clause or a name in apposition between commas is stepped over.</summary>
    public static (int Head, int First)? Subject(SentenceGraph graph, int verb)
    {
        int last = verb - 1;
        while (last > 0 && graph.Tokens[last].Upos == "ADV")
        {
            last--;
        }

        if (graph.Tokens[last].Xpos is "WP" or "WDT")
        {
            return null;
        }

        if (graph.Tokens[last].Form != ",")
        {
            return NamePhrase.Before(graph, last);
        }

        int comma = last - 1;
        while (comma > 0 && graph.Tokens[comma].Form != ",")
        {
            comma--;
        }

        bool isAside = comma > 0 && comma + 1 < last && (graph.Tokens[comma + 1].Xpos is "WP" or "WDT" || NamePhrase.From(graph, comma + 1) is { } named && named.Last == last - 1);
        return isAside ? NamePhrase.Before(graph, comma - 1) : null;
    }

    private static bool IsSaidBehind(SentenceGraph graph, int verb, int end)
    {
        for (int at = verb + 1; at <= end; at++)
        {
            Token token = graph.Tokens[at];
            if (token.Form.Equals("that", StringComparison.OrdinalIgnoreCase) && token.Xpos == "IN")
            {
                return true;
            }

            bool isFinite = token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" && (graph.Children(at).Any(child => graph.Is(child, "nsubj") && child > verb) || token.Xpos == "MD");
            if (isFinite && !graph.Children(at, "advcl").Any() && !graph.Is(at, "advcl") && !graph.Is(at, "acl"))
            {
                return true;
            }
        }

        return end + 1 < graph.Tokens.Count && graph.Tokens[end + 1].Form is ":" or "``" or "“" or "\"" && end + 2 < graph.Tokens.Count - 1
            && !graph.Tokens.Take(verb).Any(token => token.Form is "\"" or "``" or "''" or "“" or "”");
    }

    // A finite clause of its own, no "when X attacked".
    private static bool IsClause(SentenceGraph graph, int from, int to, int verb)
    {
        bool isQuoted = Enumerable.Range(from, Math.Max(0, to - from + 1)).Any(at => graph.Tokens[at].Form is "\"" or "``" or "''" or "“" or "”");
        bool isOpen = false;
        for (int at = from; at <= to && !isOpen; at++)
        {
            bool isFinite = IsFinite(graph, at);
            bool isBelow = graph.Children(at).Any(child => child < at && (graph.Is(child, "mark") || graph.Tokens[child].Xpos is "WRB" or "WDT" or "WP") && graph.Lemma(child) is not ("that" or "if")) || (graph.Is(at, "acl") && graph.Tokens[at].Xpos != "VBN");
            bool isParticiple = graph.Is(at, "advcl") && graph.Tokens[at].Xpos == "VBD" && !graph.Children(at).Any(child => graph.Is(child, "nsubj"));
            isOpen = isFinite && !isBelow && !isParticiple;
        }

        // The rest of the sentence may hold the clause's verb: "Juba, Khartoum complained, was sheltering".
        int end = SegmentEnd(graph, verb);
        bool isSplit = end + 2 < graph.Tokens.Count && graph.Tokens[end + 1].Form is "," or "-" or "--" or "—" or "–"
            && graph.Tokens.Skip(end + 2).Take(4).Any(token => token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "TO")
            && !(graph.Tokens[from].Xpos is "VBN" or "VBD" or "VBG" or "IN" or "WRB") && graph.Tokens[end + 2].Upos is "VERB" or "AUX" or "ADV" or "PART" or "ADP";
        return isQuoted || isOpen || isSplit;
    }

    private static bool IsBreak(SentenceGraph graph, int at) => at >= graph.Tokens.Count || Breaks.Contains(graph.Tokens[at].Form) || graph.Tokens[at].Form is "." or ";" or "!" or "?" or ")";

    private static int SegmentEnd(SentenceGraph graph, int at)
    {
        while (at + 1 < graph.Tokens.Count && (!IsBreak(graph, at + 1) || graph.Tokens[at + 1].Xpos == "HYPH"))
        {
            at++;
        }

        return at;
    }

    private static int SegmentStart(SentenceGraph graph, int at)
    {
        while (at > 0 && graph.Tokens[at - 1].Form != ";")
        {
            at--;
        }

        return at;
    }

    private static int PartEnd(SentenceGraph graph, int at)
    {
        while (at + 1 < graph.Tokens.Count && graph.Tokens[at].Form != ";")
        {
            at++;
        }

        return at;
    }
}
