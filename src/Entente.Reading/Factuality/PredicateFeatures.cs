using System.Globalization;
using Entente.Reading.Events;

namespace Entente.Reading.Factuality;

/// <summary>The features of a predicate that the factuality model weighs. A change here makes a model of another version.</summary>
internal static class PredicateFeatures
{
    private static readonly string[] Relations = ["conj", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "appos", "nmod", "obl", "obj", "nsubj"];

    /// <summary>Gathers the features of a predicate.</summary>
    public static void Fill(SentenceGraph graph, int at, FeatureKeys keys)
    {
        keys.Clear();
        ClauseView clause = new(graph, at);
        string lemma = graph.Lemma(at);
        keys.Add("bias", "");
        Word(graph, clause, lemma, keys);
        Dependents(graph, clause, lemma, keys);
        Above(graph, clause, lemma, keys);
        Near(graph, at, keys);
        Whole(graph, clause, keys);
    }

    private static void Word(SentenceGraph graph, ClauseView clause, string lemma, FeatureKeys keys)
    {
        string relation = clause.Relation;
        string negated = clause.IsNegated ? "not" : clause.HasNoObject ? "no" : "";
        keys.Add("lemma", lemma);
        keys.Add("form", graph.Tokens[clause.At].Form.ToLowerInvariant());
        keys.Add("lemma tag", lemma, clause.Xpos);
        keys.Add("lemma tense", lemma, clause.Tense, negated);
        keys.Add("tag", clause.Xpos);
        keys.Add("upos", graph.Tokens[clause.At].Upos);
        keys.Add("relation", relation);
        keys.Add("relation tag", relation, clause.Xpos);
        keys.Add("relation lemma", relation, lemma);
        keys.Add("tense", clause.Tense);
        keys.Add("tense not", clause.Tense, negated);
        keys.Add("tense relation", clause.Tense, relation, negated);
        keys.Add("tense mark", clause.Tense, clause.Mark, negated);
        keys.Add("aux not", clause.Auxiliaries, negated);
        keys.Add("mark", clause.Mark);
        keys.Add("mark relation", clause.Mark, relation);
        keys.Add("mark tag", clause.Mark, clause.Xpos);
        keys.Add("not", negated, relation);
        keys.Add("not lemma", negated, lemma);
        string rule = FactualityRules.Of(graph, clause.At).ToString("0.0", CultureInfo.InvariantCulture);
        keys.Add("rule", rule);
        keys.Add("rule tag", rule, clause.Xpos);
        keys.Add("rule relation", rule, relation);
        keys.Add("rule tense", rule, clause.Tense);
    }

    private static void Dependents(SentenceGraph graph, ClauseView clause, string lemma, FeatureKeys keys)
    {
        string subject = clause.Subject < 0 ? "-" : graph.Lemma(clause.Subject);
        string kind = clause.Subject < 0 ? "-" : graph.Tokens[clause.Subject].Upos == "PRON" ? subject : graph.Tokens[clause.Subject].Xpos;
        keys.Add("subject", subject);
        keys.Add("subject kind tense", kind, clause.Tense);
        keys.Add("subject kind relation", kind, clause.Relation);
        keys.Add("subject before", clause.Subject < 0 ? "-" : clause.Subject < clause.At ? "before" : "behind", clause.Tense);
        keys.Add("object", clause.Object < 0 ? "-" : graph.Lemma(clause.Object));
        keys.Add("object kind", clause.Object < 0 ? "-" : graph.Tokens[clause.Object].Xpos, clause.Tense);
        foreach (int child in graph.Children(clause.At))
        {
            string own = graph.Lemma(child);
            string form = graph.Tokens[child].Form.ToLowerInvariant();
            string relation = graph.Tokens[child].Relation;
            keys.Add("child", relation);
            keys.Add("child tag", relation, clause.Xpos);
            keys.Add("child word", relation, form);
            if (graph.Is(child, "advmod") || graph.Is(child, "aux") || graph.Is(child, "mark") || graph.Is(child, "cc") || graph.Is(child, "det") || graph.Is(child, "case") || graph.Is(child, "discourse"))
            {
                keys.Add("child word tag", relation, form, clause.Xpos);
                keys.Add("child word lemma", form, lemma);
            }
            else if (graph.Is(child, "advcl") || graph.Is(child, "ccomp") || graph.Is(child, "xcomp") || graph.Is(child, "conj") || graph.Is(child, "parataxis"))
            {
                ClauseView below = new(graph, child);
                keys.Add("below", relation, below.Tense);
                keys.Add("below mark", relation, below.Mark);
                keys.Add("below mark tense", below.Mark, clause.Tense);
            }
            else if (graph.Is(child, "obl") || graph.Is(child, "nmod"))
            {
                keys.Add("oblique", graph.Case(child), own);
                keys.Add("oblique case", graph.Case(child), clause.Tense);
            }
        }
    }

    private static void Above(SentenceGraph graph, ClauseView clause, string lemma, FeatureKeys keys)
    {
        int at = clause.At;
        string path = "";
        for (int steps = 0; steps < 4; steps++)
        {
            int head = graph.Tokens[at].Head;
            if (head < 0)
            {
                keys.Add("root", path);
                keys.Add("root tense", path, clause.Tense);
                break;
            }

            ClauseView above = new(graph, head);
            string over = graph.Lemma(head);
            path += Array.Find(Relations, relation => graph.Is(at, relation)) is { } known ? "<" + known : "<other";
            string not = above.IsNegated ? "not" : "";
            keys.Add("above", path, over);
            keys.Add("above lemma", over);
            keys.Add("above tense", path, above.Tense, not);
            keys.Add("above mark", path, above.Mark);
            keys.Add("above modal", path, above.HasModal ? above.Auxiliaries : "", not);
            if (steps == 0)
            {
                keys.Add("head mark", over, clause.Mark, clause.Xpos);
                keys.Add("head not", over, not, path);
                keys.Add("head lemma", over, lemma);
                keys.Add("head tag", graph.Tokens[head].Xpos, clause.Relation, clause.Xpos);
                keys.Add("head tense tense", above.Tense, clause.Tense, clause.Relation);
                keys.Add("head subject", above.Subject < 0 ? "-" : graph.Lemma(above.Subject), clause.Relation, over);
                string sign = EmbeddingWords.Signature(over, clause.Complement, above.IsNegated)?.ToString(CultureInfo.InvariantCulture) ?? "none";
                keys.Add("signature", sign, clause.Complement, clause.Relation);
                keys.Add("signature tense", sign, above.Tense, clause.Complement);
                string upper = FactualityRules.Of(graph, head).ToString("0.0", CultureInfo.InvariantCulture);
                keys.Add("head rule", upper, clause.Relation, clause.Xpos);
                keys.Add("head rule signature", upper, sign, clause.Complement);
            }

            at = head;
        }
    }

    private static void Near(SentenceGraph graph, int at, FeatureKeys keys)
    {
        string before = Form(graph, at - 1), before2 = Form(graph, at - 2), after = Form(graph, at + 1), after2 = Form(graph, at + 2);
        string own = Tag(graph, at);
        keys.Add("-1", before);
        keys.Add("-2", before2);
        keys.Add("-3", Form(graph, at - 3));
        keys.Add("+1", after);
        keys.Add("+2", after2);
        keys.Add("-1 tag", before, own);
        keys.Add("-2-1", before2, before);
        keys.Add("-3-2-1", Form(graph, at - 3), before2, before);
        keys.Add("-1+1", before, after);
        keys.Add("+1+2", after, after2);
        keys.Add("tags", Tag(graph, at - 2), Tag(graph, at - 1), own);
        keys.Add("tags after", own, Tag(graph, at + 1), Tag(graph, at + 2));
    }

    private static void Whole(SentenceGraph graph, ClauseView clause, FeatureKeys keys)
    {
        string end = graph.Tokens[^1].Upos == "PUNCT" ? graph.Tokens[^1].Form[..1] : "-";
        keys.Add("end", end);
        keys.Add("end relation", end, clause.Relation);
        keys.Add("end tense", end, clause.Tense);
        keys.Add("first", Form(graph, 0), clause.Relation);
        keys.Add("first tag", Tag(graph, 0), clause.Relation, end);
        bool isIf = false, isPlease = false, isQuoted = false;
        for (int i = 0; i < graph.Tokens.Count; i++)
        {
            string form = graph.Tokens[i].Form.ToLowerInvariant();
            isIf |= form is "if" or "unless";
            isPlease |= form == "please";
            isQuoted ^= i < clause.At && form is "\"" or "``" or "''" or "“" or "”";
            if (graph.Tokens[i].Xpos == "MD")
            {
                keys.Add("modal anywhere", form);
            }

            keys.Add("tag anywhere", graph.Tokens[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" ? graph.Tokens[i].Xpos : "");
        }

        keys.Add("if", isIf ? "if" : "", clause.Tense);
        keys.Add("please", isPlease ? "please" : "", clause.Xpos);
        keys.Add("quoted", isQuoted ? "quoted" : "", clause.Xpos);
        keys.Add("length", graph.Tokens.Count < 6 ? "short" : graph.Tokens.Count < 20 ? "middle" : "long", clause.Xpos);
    }

    private static string Form(SentenceGraph graph, int at) =>
        at < 0 ? "<" : at >= graph.Tokens.Count ? ">" : char.IsDigit(graph.Tokens[at].Form[0]) ? "#" : graph.Tokens[at].Form.ToLowerInvariant();

    private static string Tag(SentenceGraph graph, int at) =>
        at < 0 ? "<" : at >= graph.Tokens.Count ? ">" : graph.Tokens[at].Xpos;
}
