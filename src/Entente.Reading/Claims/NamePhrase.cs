using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Noun phrases by their words in a row, where the tree around an inserted "X said" cannot be trusted.</summary>
internal static class NamePhrase
{
    /// <summary>The words around a noun that belong to its phrase: before it without a break, behind it by "of", "in" and the like.</summary>
    public static (int First, int Last) Around(SentenceGraph graph, int noun)
    {
        int first = noun;
        while (first > 0 && IsInside(graph, first - 1) && graph.Tokens[first - 1].Upos != "ADP")
        {
            first--;
        }

        return (first, End(graph, noun));
    }

    /// <summary>The phrase that begins at a token; its head is the last noun before a preposition. Null where none begins there.</summary>
    public static (int Head, int Last)? From(SentenceGraph graph, int first) => From(graph, first, graph.Tokens.Count - 1);

    private static (int Head, int Last)? From(SentenceGraph graph, int first, int limit)
    {
        int head = -1;
        int at = first;
        for (; at <= limit && IsInside(graph, at) && !IsTime(graph, at) && graph.Tokens[at].Upos != "ADP"; at++)
        {
            bool isOwner = at + 1 < graph.Tokens.Count && graph.Tokens[at + 1].Xpos == "POS";
            head = IsNominal(graph, at) && !isOwner ? at : head;
        }

        return head < 0 ? null : (Top(graph, first, head), End(graph, head));
    }

    /// <summary>The phrase that ends at a token, read backwards to a break; null where none does.</summary>
    public static (int Head, int First)? Before(SentenceGraph graph, int last)
    {
        int first = last + 1;
        while (first > 0 && (IsInside(graph, first - 1) || IsReduced(graph, first - 1)))
        {
            first--;
        }

        return first <= last && From(graph, first, last) is { } found ? (found.Head, first) : null;
    }

    // Of a name of several words, the one that the others hang on.
    private static int Top(SentenceGraph graph, int first, int last)
    {
        int at = last;
        while (graph.Tokens[at].Head is >= 0 and var head && head >= first && head < last && graph.Tokens[at].Relation is "flat" or "appos" or "compound" && IsNominal(graph, head))
        {
            at = head;
        }

        return at;
    }

    private static int End(SentenceGraph graph, int head)
    {
        int last = head;
        for (int at = head + 1; at < graph.Tokens.Count && IsInside(graph, at) && !IsTime(graph, at); at++)
        {
            last = IsNominal(graph, at) ? at : last;
        }

        return last;
    }

    // "promised Jeanine Anez hours after she took over", "on Saturday": when, not who.
    private static bool IsTime(SentenceGraph graph, int at) => graph.Lemma(at) is "hour" or "minute" or "day" or "week" or "month" or "year" or "moment" or "late"
        && at > 0 && graph.Tokens[at - 1].Upos is "PROPN" or "NOUN" && at + 1 < graph.Tokens.Count && graph.Lemma(at + 1) is "after" or "before" or "later" or "earlier" or "ago" or "on" or "into" or "in";

    private static bool IsNominal(SentenceGraph graph, int at) => graph.Tokens[at].Upos is "NOUN" or "PROPN" or "PRON";

    private static bool IsInside(SentenceGraph graph, int at) => graph.Tokens[at].Upos is "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" or "NUM" or "X"
        || graph.Tokens[at].Xpos is "POS" or "PRP$" or "HYPH" || (graph.Tokens[at].Upos == "ADP" && graph.Lemma(at) is "of" or "in" or "on" or "at" or "from" or "for" or "to" or "with" or "near")
        || (graph.Tokens[at].Xpos is "VBN" or "VBG" && graph.Is(at, "amod")) || (graph.Tokens[at].Form is "and" or "&" && at > 0 && graph.ActorAt(at - 1) is not null);

    // "economists polled by the magazine", "analysts close to the talks".
    private static bool IsReduced(SentenceGraph graph, int at) => (graph.Tokens[at].Xpos is "VBN" or "VBG" && graph.Is(at, "acl"))
        || (graph.Lemma(at) is "by" or "about" or "not" or "to" or "be" && graph.Tokens[at].Form.Length < 6);
}
