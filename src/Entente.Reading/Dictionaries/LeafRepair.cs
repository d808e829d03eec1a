namespace Entente.Reading.Dictionaries;

/// <summary>Mends, before a phrase structure is built, what the parser often gets wrong in news sentences and what the two
/// grammars attach differently.</summary>
internal static partial class LeafRepair
{
    /// <summary>Mends the leaves in place.</summary>
    public static void Mend(SentenceLeaf[] leaves)
    {
        NamesAreNouns(leaves);
        JoinAboutTo(leaves);
        FreeParentheses(leaves);
        JoinAdjectives(leaves);
        FreeNeighbours(leaves);
        FindLostVerb(leaves);
        FreeTimes(leaves);
        FreeSubordinates(leaves);
        FreeMeasures(leaves);
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
