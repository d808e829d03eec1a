namespace Entente.Reading.Dictionaries;

internal static partial class LeafRepair
{
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

    // "awful and cool minister Calimehtar": an adjective is no subject beside another.
    private static void JoinAdjectives(SentenceLeaf[] leaves)
    {
        for (int i = 0; i + 1 < leaves.Length; i++)
        {
            int noun = leaves[i] is { Upos: "ADJ", BaseRelation: "nsubj" }
                ? Array.FindIndex(leaves, i + 1, leaf => leaf.Head == leaves[i].Head && leaf is { IsNominal: true, BaseRelation: "nsubj" })
                : -1;
            if (noun < 0)
            {
                continue;
            }

            foreach (SentenceLeaf own in leaves.Take(i).Where(leaf => leaf.Head == i && leaf.BaseRelation is "det" or "nmod" or "amod"))
            {
                own.Head = noun;
            }

            leaves[i].Head = noun;
            leaves[i].Relation = "amod";
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
}
