using System.Globalization;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Names = Entente.Reading.Factuality.FeatureNames;

namespace Entente.Reading.Factuality;

/// <summary>The features of a predicate that the factuality model weighs. A change here makes a model of another version.</summary>
internal static class PredicateFeatures
{
    private static readonly uint Empty = FeatureHash.Of(""), Dash = FeatureHash.Of("-"), Not = FeatureHash.Of("not"), No = FeatureHash.Of("no");
    private static readonly uint Before = FeatureHash.Of("before"), Behind = FeatureHash.Of("behind"), If = FeatureHash.Of("if"), Please = FeatureHash.Of("please");
    private static readonly uint Quoted = FeatureHash.Of("quoted"), Short = FeatureHash.Of("short"), Middle = FeatureHash.Of("middle"), Long = FeatureHash.Of("long");

    /// <summary>Gathers the features of a predicate.</summary>
    public static void Fill(SentenceGraph graph, int at, FeatureKeys keys)
    {
        keys.Clear();
        ClauseView clause = graph.ClauseOf(at);
        uint lemma = graph.Keys.Lemma(at);
        keys.Add(Names.Bias, Empty);
        Word(graph, clause, lemma, keys);
        Dependents(graph, clause, lemma, keys);
        Above(graph, clause, lemma, keys);
        Near(graph.Keys, at, keys);
        Whole(graph, clause, keys);
    }

    private static void Word(SentenceGraph graph, ClauseView clause, uint lemma, FeatureKeys keys)
    {
        WordKeys words = graph.Keys;
        uint relation = words.Relation(clause.At), tag = words.Tag(clause.At);
        uint negated = clause.IsNegated ? Not : clause.HasNoObject ? No : Empty;
        keys.Add(Names.Lemma, lemma);
        keys.Add(Names.Form, words.Form(clause.At));
        keys.Add(Names.LemmaTag, lemma, tag);
        keys.Add(Names.LemmaTense, lemma, clause.TenseKey, negated);
        keys.Add(Names.Tag, tag);
        keys.Add(Names.Upos, FeatureHash.Of(graph.Tokens[clause.At].Upos));
        keys.Add(Names.Relation, relation);
        keys.Add(Names.RelationTag, relation, tag);
        keys.Add(Names.RelationLemma, relation, lemma);
        keys.Add(Names.Tense, clause.TenseKey);
        keys.Add(Names.TenseNot, clause.TenseKey, negated);
        keys.Add(Names.TenseRelation, clause.TenseKey, relation, negated);
        keys.Add(Names.TenseMark, clause.TenseKey, clause.MarkKey, negated);
        keys.Add(Names.AuxNot, clause.AuxiliariesKey, negated);
        keys.Add(Names.Mark, clause.MarkKey);
        keys.Add(Names.MarkRelation, clause.MarkKey, relation);
        keys.Add(Names.MarkTag, clause.MarkKey, tag);
        keys.Add(Names.Not, negated, relation);
        keys.Add(Names.NotLemma, negated, lemma);
        uint rule = Number(words.Rule(graph, clause.At));
        keys.Add(Names.Rule, rule);
        keys.Add(Names.RuleTag, rule, tag);
        keys.Add(Names.RuleRelation, rule, relation);
        keys.Add(Names.RuleTense, rule, clause.TenseKey);
    }

    private static void Dependents(SentenceGraph graph, ClauseView clause, uint lemma, FeatureKeys keys)
    {
        WordKeys words = graph.Keys;
        uint tag = words.Tag(clause.At);
        uint subject = clause.Subject < 0 ? Dash : words.Lemma(clause.Subject);
        uint kind = clause.Subject < 0 ? Dash : graph.Tokens[clause.Subject].Upos == "PRON" ? subject : words.Tag(clause.Subject);
        keys.Add(Names.Subject, subject);
        keys.Add(Names.SubjectKindTense, kind, clause.TenseKey);
        keys.Add(Names.SubjectKindRelation, kind, words.Relation(clause.At));
        keys.Add(Names.SubjectBefore, clause.Subject < 0 ? Dash : clause.Subject < clause.At ? Before : Behind, clause.TenseKey);
        keys.Add(Names.Object, clause.Object < 0 ? Dash : words.Lemma(clause.Object));
        keys.Add(Names.ObjectKind, clause.Object < 0 ? Dash : words.Tag(clause.Object), clause.TenseKey);
        foreach (int child in graph.Children(clause.At))
        {
            uint form = words.Form(child), relation = words.Relation(child);
            keys.Add(Names.Child, relation);
            keys.Add(Names.ChildTag, relation, tag);
            keys.Add(Names.ChildWord, relation, form);
            if (graph.Is(child, "advmod") || graph.Is(child, "aux") || graph.Is(child, "mark") || graph.Is(child, "cc") || graph.Is(child, "det") || graph.Is(child, "case") || graph.Is(child, "discourse"))
            {
                keys.Add(Names.ChildWordTag, relation, form, tag);
                keys.Add(Names.ChildWordLemma, form, lemma);
            }
            else if (graph.Is(child, "advcl") || graph.Is(child, "ccomp") || graph.Is(child, "xcomp") || graph.Is(child, "conj") || graph.Is(child, "parataxis"))
            {
                ClauseView below = graph.ClauseOf(child);
                keys.Add(Names.Below, relation, below.TenseKey);
                keys.Add(Names.BelowMark, relation, below.MarkKey);
                keys.Add(Names.BelowMarkTense, below.MarkKey, clause.TenseKey);
            }
            else if (graph.Is(child, "obl") || graph.Is(child, "nmod"))
            {
                uint preposition = FeatureHash.Of(graph.Case(child));
                keys.Add(Names.Oblique, preposition, words.Lemma(child));
                keys.Add(Names.ObliqueCase, preposition, clause.TenseKey);
            }
        }
    }

    private static void Above(SentenceGraph graph, ClauseView clause, uint lemma, FeatureKeys keys)
    {
        WordKeys words = graph.Keys;
        uint tag = words.Tag(clause.At), relation = words.Relation(clause.At);
        int at = clause.At;
        PathKey way = PathKey.Start;
        for (int steps = 0; steps < 4; steps++)
        {
            int head = graph.Tokens[at].Head;
            if (head < 0)
            {
                keys.Add(Names.Root, way.Key);
                keys.Add(Names.RootTense, way.Key, clause.TenseKey);
                break;
            }

            ClauseView above = graph.ClauseOf(head);
            uint over = words.Lemma(head);
            way = way.Up(graph, at);
            uint path = way.Key;
            uint not = above.IsNegated ? Not : Empty;
            keys.Add(Names.Above, path, over);
            keys.Add(Names.AboveLemma, over);
            keys.Add(Names.AboveTense, path, above.TenseKey, not);
            keys.Add(Names.AboveMark, path, above.MarkKey);
            keys.Add(Names.AboveModal, path, above.HasModal ? above.AuxiliariesKey : Empty, not);
            if (steps == 0)
            {
                keys.Add(Names.HeadMark, over, clause.MarkKey, tag);
                keys.Add(Names.HeadNot, over, not, path);
                keys.Add(Names.HeadLemma, over, lemma);
                keys.Add(Names.HeadTag, words.Tag(head), relation, tag);
                keys.Add(Names.HeadTenseTense, above.TenseKey, clause.TenseKey, relation);
                keys.Add(Names.HeadSubject, above.Subject < 0 ? Dash : words.Lemma(above.Subject), relation, over);
                uint complement = FeatureHash.Of(clause.Complement);
                uint sign = FeatureHash.Of(EmbeddingWords.Signature(graph.Lemma(head), clause.Complement, above.IsNegated) switch
                {
                    null => "none",
                    > 0 => "1",
                    < 0 => "-1",
                    _ => "0",
                });
                keys.Add(Names.Signature, sign, complement, relation);
                keys.Add(Names.SignatureTense, sign, above.TenseKey, complement);
                uint upper = Number(words.Rule(graph, head));
                keys.Add(Names.HeadRule, upper, relation, tag);
                keys.Add(Names.HeadRuleSignature, upper, sign, complement);
            }

            at = head;
        }
    }

    private static void Near(WordKeys words, int at, FeatureKeys keys)
    {
        uint before = words.NearForm(at - 1), before2 = words.NearForm(at - 2), before3 = words.NearForm(at - 3), after = words.NearForm(at + 1), after2 = words.NearForm(at + 2);
        uint own = words.NearTag(at);
        keys.Add(Names.Minus1, before);
        keys.Add(Names.Minus2, before2);
        keys.Add(Names.Minus3, before3);
        keys.Add(Names.Plus1, after);
        keys.Add(Names.Plus2, after2);
        keys.Add(Names.Minus1Tag, before, own);
        keys.Add(Names.Minus2minus1, before2, before);
        keys.Add(Names.Minus3minus2minus1, before3, before2, before);
        keys.Add(Names.Minus1Plus1, before, after);
        keys.Add(Names.Plus1Plus2, after, after2);
        keys.Add(Names.Tags, words.NearTag(at - 2), words.NearTag(at - 1), own);
        keys.Add(Names.TagsAfter, own, words.NearTag(at + 1), words.NearTag(at + 2));
    }

    private static void Whole(SentenceGraph graph, ClauseView clause, FeatureKeys keys)
    {
        WordKeys words = graph.Keys;
        uint tag = words.Tag(clause.At), relation = words.Relation(clause.At);
        keys.Add(Names.End, words.End);
        keys.Add(Names.EndRelation, words.End, relation);
        keys.Add(Names.EndTense, words.End, clause.TenseKey);
        keys.Add(Names.First, words.NearForm(0), relation);
        keys.Add(Names.FirstTag, words.NearTag(0), relation, words.End);
        bool isAnyElse = false;
        for (int i = 0; i < graph.Tokens.Count; i++)
        {
            switch (graph.Tokens[i].Xpos)
            {
                case "MD":
                    keys.Add(Names.ModalAnywhere, words.Form(i));
                    keys.Add(Names.TagAnywhere, words.Tag(i));
                    break;
                case "VBD" or "VBZ" or "VBP":
                    keys.Add(Names.TagAnywhere, words.Tag(i));
                    break;
                default:
                    isAnyElse = true;
                    break;
            }
        }

        if (isAnyElse)
        {
            keys.Add(Names.TagAnywhere, Empty);
        }

        keys.Add(Names.If, words.IsIf ? If : Empty, clause.TenseKey);
        keys.Add(Names.Please, words.IsPlease ? Please : Empty, tag);
        keys.Add(Names.Quoted, words.IsQuoted(clause.At) ? Quoted : Empty, tag);
        keys.Add(Names.Length, graph.Tokens.Count < 6 ? Short : graph.Tokens.Count < 20 ? Middle : Long, tag);
    }

    // A number of the rules with one digit behind its point.
    private static uint Number(double value)
    {
        Span<char> digits = stackalloc char[32];
        return FeatureHash.Of(value.TryFormat(digits, out int length, "0.0", CultureInfo.InvariantCulture) ? digits[..length] : value.ToString("0.0", CultureInfo.InvariantCulture));
    }
}
