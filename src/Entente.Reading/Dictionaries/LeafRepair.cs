namespace Entente.Reading.Dictionaries;

/// <summary>Mends, before a phrase structure is built, what the parser often gets wrong in news sentences and what the two
/// grammars attach differently.</summary>
internal static class LeafRepair
{
    private static readonly HashSet<string> Reports = new(
        ["SAID", "SAYS", "SAY", "REPORTED", "REPORTS", "ADDED", "TOLD", "ANNOUNCED", "NOTED", "STATED", "CONFIRMED", "CLAIMED"], StringComparer.Ordinal);

    /// <summary>Mends the leaves in place.</summary>
    public static void Mend(SentenceLeaf[] leaves)
    {
        NamesAreNouns(leaves);
        FreeNeighbours(leaves);
        FindLostVerb(leaves);
        FreeTimes(leaves);
        JoinNames(leaves);
        FlattenConjunctions(leaves);
        FreeCompany(leaves);
        FreeReports(leaves);
        LiftLeftEdges(leaves);
        LiftRightEdges(leaves);
        foreach (SentenceLeaf leaf in leaves)
        {
            leaf.Dependents.Clear();
        }

        for (int i = 0; i < leaves.Length; i++)
        {
            if (leaves[i].Head >= 0)
            {
                leaves[leaves[i].Head].Dependents.Add(i);
            }
        }
    }

    // A capital inside a sentence of small letters is a name, not a verb: "to Gondor".
    private static void NamesAreNouns(SentenceLeaf[] leaves)
    {
        int capitals = leaves.Count(leaf => leaf.IsCapital), words = leaves.Count(leaf => !leaf.IsMark);
        if (capitals * 2 > words)
        {
            return;
        }

        for (int i = 1; i < leaves.Length; i++)
        {
            SentenceLeaf leaf = leaves[i];
            if (leaf.IsCapital && leaf.Upos is "VERB" && !leaves[i - 1].IsMark)
            {
                leaf.Upos = "PROPN";
                leaf.Tag = "NNP";
                if (leaves[i - 1].BaseRelation == "mark" && leaves[i - 1].Head == i)
                {
                    leaves[i - 1].Relation = "case";
                }
            }
        }
    }

    // "Ruritania's minister praised Syldavian deputies" as one noun phrase: a sentence without a verb has one among its adjectives.
    private static void FindLostVerb(SentenceLeaf[] leaves)
    {
        int root = Array.FindIndex(leaves, leaf => leaf.Head < 0);
        if (root < 2 || !leaves[root].IsNominal || leaves.Any(leaf => leaf.Upos == "AUX" || (leaf.Upos == "VERB" && leaf.BaseRelation is not ("amod" or "acl"))))
        {
            return;
        }

        for (int verb = 1; verb < root; verb++)
        {
            int subject = leaves[verb] is { Tag: "VBN" or "VBD", BaseRelation: "amod" } && leaves[verb].Head == root
                ? Array.FindLastIndex(leaves, verb - 1, leaf => leaf.Head == root && leaf.IsNominal)
                : -1;
            if (subject < 0)
            {
                continue;
            }

            for (int i = 0; i < verb; i++)
            {
                if (leaves[i].Head == root && i != subject)
                {
                    leaves[i].Head = subject;
                }
            }

            (leaves[verb].Head, leaves[subject].Head, leaves[root].Head) = (-1, verb, verb);
            (leaves[verb].Relation, leaves[subject].Relation, leaves[root].Relation) = ("root", "nsubj", "obj");
            (leaves[verb].Upos, leaves[verb].Tag) = ("VERB", "VBD");
            return;
        }
    }

    // "from neighboring Lebanon": an adjective, not a verb with an object.
    private static void FreeNeighbours(SentenceLeaf[] leaves)
    {
        for (int i = 1; i + 1 < leaves.Length; i++)
        {
            if (leaves[i] is { Word: "NEIGHBORING" or "NEIGHBOURING", Upos: "VERB" } && leaves[i + 1].Upos == "PROPN" && leaves[i + 1].Head == i)
            {
                (leaves[i + 1].Head, leaves[i].Head) = (leaves[i].Head, i + 1);
                leaves[i + 1].Relation = leaves[i].BaseRelation is "acl" ? "nmod" : "obl";
                leaves[i].Relation = "amod";
                leaves[i].Upos = "ADJ";
                leaves[i].Tag = "JJ";
                foreach (SentenceLeaf marker in leaves.Where(leaf => leaf.Head == i && leaf != leaves[i + 1]))
                {
                    marker.Head = i + 1;
                    marker.Relation = marker.Relation == "mark" ? "case" : marker.Relation;
                }
            }
        }
    }

    // "to Pakistan last year": the name is not part of the time.
    private static void FreeTimes(SentenceLeaf[] leaves)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            int time = leaves[i].Head;
            if (leaves[i].Upos != "PROPN" || time <= i + 1 || leaves[time].Head < 0 || leaves[i].BaseRelation is not ("compound" or "nmod" or "amod" or "nsubj")
                || leaves[time].Word is not ("YEAR" or "MONTH" or "WEEK" or "NIGHT" or "SUMMER" or "WINTER" or "SPRING" or "AUTUMN")
                || leaves[i + 1].Word is not ("LAST" or "THIS" or "NEXT" or "EARLIER" or "LATE"))
            {
                continue;
            }

            leaves[i].Head = leaves[time].Head;
            leaves[i].Relation = "obl";
            foreach (SentenceLeaf marker in leaves.Take(i).Where(leaf => leaf.Head == time && leaf.BaseRelation is "case" or "mark" or "det"))
            {
                marker.Head = i;
                marker.Relation = marker.Relation == "mark" ? "case" : marker.Relation;
            }
        }
    }

    // "news agency WFNA said": two subjects side by side are one.
    private static void JoinNames(SentenceLeaf[] leaves)
    {
        for (int i = 1; i < leaves.Length; i++)
        {
            bool isNoun = leaves[i] is { Upos: "PROPN", BaseRelation: "nsubj" or "obj" } && leaves[i - 1].Upos is "NOUN" or "PROPN";
            bool isName = leaves[i] is { Upos: "PROPN", BaseRelation: "nmod" or "appos" or "obl" } && leaves[i - 1].Upos == "PROPN"
                && !leaves.Any(leaf => leaf.Head == i);
            if ((isNoun || isName) && leaves[i - 1].Head == leaves[i].Head && leaves[i - 1].BaseRelation == leaves[i].BaseRelation)
            {
                leaves[i].Head = i - 1;
                leaves[i].Relation = "flat";
            }
        }
    }

    // "A, B and C": all members hang on the first.
    private static void FlattenConjunctions(SentenceLeaf[] leaves)
    {
        foreach (SentenceLeaf leaf in leaves)
        {
            for (int steps = 0; steps < leaves.Length && leaf.BaseRelation == "conj" && leaves[leaf.Head].BaseRelation == "conj"
                && (leaf.Upos == leaves[leaf.Head].Upos || leaf.IsNominal == leaves[leaf.Head].IsNominal); steps++)
            {
                leaf.Head = leaves[leaf.Head].Head;
            }
        }
    }

    // "celebrated Eid at Osgiliath with Gondor": a name takes no company of its own, so that "with" goes to the verb or noun above.
    private static void FreeCompany(SentenceLeaf[] leaves)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            SentenceLeaf leaf = leaves[i];
            if (leaf.BaseRelation != "nmod" || !leaves.Any(other => other.Head == i && other is { BaseRelation: "case", Word: "WITH" or "AGAINST" }))
            {
                continue;
            }

            while (leaves[leaf.Head] is { Upos: "PROPN", Head: >= 0, BaseRelation: "nmod" or "obl" or "obj" or "appos" } name && leaves[name.Head].Head != i)
            {
                leaf.Head = name.Head;
            }
        }
    }

    // ", an official said on Monday": a clause beside the main one, whatever the parser hung it on.
    private static void FreeReports(SentenceLeaf[] leaves)
    {
        for (int verb = 2; verb < leaves.Length; verb++)
        {
            if (!Reports.Contains(leaves[verb].Word) || leaves[verb].Head < 0 || leaves[verb].Head > verb || leaves[verb].BaseRelation is "parataxis" or "conj")
            {
                continue;
            }

            int subject = Array.FindIndex(leaves, leaf => leaf.Head == verb && leaf.BaseRelation == "nsubj");
            int first = subject < 0 ? -1 : Enumerable.Range(0, leaves.Length).First(other => IsBelow(leaves, other, subject));
            if (first > 0 && first < verb && leaves[first - 1].Word == "," && !leaves.Any(leaf => leaf.Head == verb && leaf.BaseRelation == "mark")
                && leaves[subject].Tag is not ("WP" or "WDT"))
            {
                leaves[verb].Relation = "parataxis";
                leaves[verb].Head = Array.FindIndex(leaves, leaf => leaf.Head < 0);
                leaves[first - 1].Head = verb;
            }
        }
    }

    // A conjunction or mark at the left edge of a phrase stands beside it.
    private static void LiftLeftEdges(SentenceLeaf[] leaves)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            SentenceLeaf leaf = leaves[i];
            if (leaf.BaseRelation is not ("cc" or "punct"))
            {
                continue;
            }

            for (int steps = 0; steps < leaves.Length && leaf.Head > i && leaves[leaf.Head].Head > leaf.Head && IsFirstOf(leaves, i, leaf.Head); steps++)
            {
                leaf.Head = leaves[leaf.Head].Head;
            }
        }
    }

    // A comma or stop at the right edge of a phrase stands beside it, unless it closes what a comma opened within.
    private static void LiftRightEdges(SentenceLeaf[] leaves)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            SentenceLeaf leaf = leaves[i];
            if (leaf.BaseRelation != "punct")
            {
                continue;
            }

            for (int steps = 0; steps < leaves.Length && leaf.Head >= 0 && leaf.Head < i && leaves[leaf.Head].Head >= 0 && IsLastOf(leaves, i, leaf.Head); steps++)
            {
                if (leaf.Word == "," && leaves[leaf.Head].IsNominal && Closes(leaves, i, leaf.Head))
                {
                    leaf.IsKept = true;
                    break;
                }

                leaf.Head = leaves[leaf.Head].Head;
            }
        }
    }

    private static bool Closes(SentenceLeaf[] leaves, int comma, int head)
    {
        bool isList = leaves.Any(leaf => leaf.BaseRelation == "conj" && leaf.Head == head);
        int inside = 0;
        for (int i = head + 1; i < comma; i++)
        {
            inside += leaves[i].Word == "," ? 1 : 0;
        }

        return !isList && inside % 2 == 1;
    }

    private static bool IsFirstOf(SentenceLeaf[] leaves, int leaf, int head)
    {
        for (int i = 0; i < leaf; i++)
        {
            if (IsBelow(leaves, i, head))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLastOf(SentenceLeaf[] leaves, int leaf, int head)
    {
        for (int i = leaf + 1; i < leaves.Length; i++)
        {
            if (IsBelow(leaves, i, head))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBelow(SentenceLeaf[] leaves, int leaf, int head)
    {
        for (int steps = 0; leaf >= 0 && steps <= leaves.Length; steps++)
        {
            if (leaf == head)
            {
                return true;
            }

            leaf = leaves[leaf].Head;
        }

        return false;
    }
}
