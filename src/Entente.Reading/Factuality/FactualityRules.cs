using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>What the rules alone say of a predicate: it happened, it did not, or the text leaves it open.</summary>
internal static class FactualityRules
{
    private const int Deepest = 6;

    /// <summary>+1 happened, -1 did not, 0 open, with steps between.</summary>
    public static double Of(SentenceGraph graph, int at) => Of(graph, at, 0);

    private static double Of(SentenceGraph graph, int at, int depth)
    {
        ClauseView clause = graph.ClauseOf(at);
        double own = Own(graph, clause);
        int head = graph.Tokens[at].Head;
        if (head < 0 || depth >= Deepest)
        {
            return own;
        }

        if (graph.Is(at, "conj") && clause.Subject < 0 && clause.Auxiliaries == "-")
        {
            // "should stop and leave": the second verb is as real as the first, unless one of the two alone is negated.
            double first = Of(graph, head, depth + 1);
            return clause.IsNegated ? Math.Min(-first, 0) : first;
        }

        bool isComplement = graph.Is(at, "ccomp") || graph.Is(at, "xcomp") || graph.Is(at, "csubj")
            || (graph.Is(at, "acl") && clause.Relation != "acl:relcl") || (graph.Is(at, "advcl") && clause.Mark == "to");
        if (!isComplement)
        {
            return own;
        }

        ClauseView above = graph.ClauseOf(head);
        int? signature = EmbeddingWords.Signature(graph.Lemma(head), clause.Complement, above.IsNegated);
        double upper = graph.Tokens[head].Upos is "NOUN" or "PROPN" ? 1 : Math.Abs(Of(graph, head, depth + 1));
        return signature switch
        {
            null => clause.Complement == "to" ? 0 : clause.Complement == "ing" ? own : own * .8,
            0 => own * (clause.Complement == "that" ? .4 : 0),
            var sign => sign.Value * (own == 0 ? 1 : own) * upper,
        };
    }

    private static double Own(SentenceGraph graph, ClauseView clause)
    {
        bool isAsked = graph.Tokens[^1].Form == "?";
        bool isOpen = clause.Mark != "-" && clause.Mark.Split('_').Any(mark => mark is "if" or "unless" or "whether" or "lest");
        bool isOrder = clause.Xpos == "VB" && clause.Auxiliaries == "-" && clause.Subject < 0 && clause.Mark == "-" && graph.Tokens[clause.At].Head < 0;
        if (isOpen || isOrder || (isAsked && graph.Tokens[clause.At].Head < 0))
        {
            return 0;
        }

        bool isUnreal = clause.HasModal && clause.Auxiliaries.Contains("have", StringComparison.Ordinal);
        double sure = isUnreal ? -.3 : clause.HasModal ? 0 : 1;
        return clause.IsNegated ? sure > 0 ? -sure : -.5 : sure;
    }
}
