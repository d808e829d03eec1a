using Entente.Reading.Language;

namespace Entente.Reading.Dictionaries;

/// <summary>Builds the phrase structure of a sentence, in the manner of the Penn treebank, from its tags and dependencies.</summary>
/// <remarks>The old dictionaries were made for such trees: patterns hold within a verb phrase, actors within a noun phrase. Only
/// what the coding rules look at is built with care: base noun phrases, possessives, prepositions, compounds, verb groups, and
/// where clauses begin and end.</remarks>
internal sealed partial class PhraseBuilder
{
    private readonly SentenceLeaf[] _leaves;
    private readonly bool[] _isOpen;

    private PhraseBuilder(SentenceLeaf[] leaves)
    {
        _leaves = leaves;
        _isOpen = new bool[leaves.Length];
    }

    /// <summary>The tree of a parsed sentence; its root holds one clause.</summary>
    public static PhraseNode Build(Sentence sentence)
    {
        SentenceLeaf[] leaves = SentenceLeaf.Of(sentence);
        PhraseBuilder builder = new(leaves);
        PhraseNode root = new("ROOT"), clause = new("S");
        root.Children.Add(clause);
        for (int i = 0; i < leaves.Length; i++)
        {
            if (leaves[i].Head < 0)
            {
                foreach (PhraseNode piece in builder.RootPieces(i))
                {
                    clause.Children.Add(piece);
                }
            }
        }

        Sort(root);
        return root;
    }

    private List<PhraseNode> RootPieces(int root)
    {
        if (!IsClause(root))
        {
            return Pieces(root);
        }

        (List<PhraseNode> before, PhraseNode main, List<PhraseNode> after) = Clause(root);
        return [.. before, main, .. after];
    }

    // The phrase of a subtree, with the marks and conjunctions at its edges beside it.
    private List<PhraseNode> Pieces(int head)
    {
        if (_isOpen[head])
        {
            return []; // a circle of arcs cannot be a tree; what is in it is left out
        }

        if (_leaves[head].Dependents.Count == 0 && (IsEdge(head) || _leaves[head].Upos is "PART" or "ADV"))
        {
            return [_leaves[head].Node];
        }

        _isOpen[head] = true;
        List<PhraseNode> pieces = [];
        List<int> inner = [];
        List<int> all = [.. _leaves[head].Dependents];
        int first = all.FindIndex(dependent => !IsEdge(dependent)) is var found and >= 0 && all[found] < head ? all[found] : head;
        int last = all.FindLastIndex(dependent => !_leaves[dependent].IsMark || _leaves[dependent].IsKept) is var end and >= 0 && all[end] > head ? all[end] : head;
        foreach (int dependent in all)
        {
            if ((dependent < first && IsEdge(dependent)) || (dependent > last && _leaves[dependent].IsMark))
            {
                pieces.Add(_leaves[dependent].Node);
            }
            else
            {
                inner.Add(dependent);
            }
        }

        pieces.Add(Phrase(head, inner));
        _isOpen[head] = false;
        return pieces;
    }

    private bool IsEdge(int leaf) => _leaves[leaf].IsMark || _leaves[leaf].Relation == "cc";

    private PhraseNode Phrase(int head, List<int> dependents)
    {
        if (IsClause(head))
        {
            return ClausePhrase(head, dependents);
        }

        return IsNoun(head) ? NounOrPreposition(head, dependents) : Other(head, dependents);
    }

    private bool IsClause(int head)
    {
        SentenceLeaf leaf = _leaves[head];
        if (leaf.BaseRelation is "amod" or "compound" or "case" or "flat" or "fixed" or "det" or "aux" or "cop" or "mark" or "cc")
        {
            return false;
        }

        return leaf.Upos == "VERB" || leaf.Tag.StartsWith("VB", StringComparison.Ordinal)
            || leaf.Dependents.Exists(dependent => _leaves[dependent].BaseRelation is "cop" or "nsubj" or "csubj");
    }

    private bool IsNoun(int head)
    {
        SentenceLeaf leaf = _leaves[head];
        return leaf.Upos is "NOUN" or "PROPN" or "PRON" or "NUM" or "X" or "SYM"
            || leaf.Tag.StartsWith("NN", StringComparison.Ordinal)
            || (leaf.Upos != "ADV" && leaf.BaseRelation is "nsubj" or "obj" or "iobj" or "nmod" or "obl" or "appos");
    }

    private PhraseNode Other(int head, List<int> dependents)
    {
        string label = _leaves[head].Upos switch
        {
            "ADJ" or "VERB" => "ADJP",
            _ when _leaves[head].Relation == "compound:prt" => "PRT",
            "ADV" => "ADVP",
            "ADP" => "PP",
            _ => "X",
        };
        PhraseNode phrase = new(label);
        phrase.Children.Add(_leaves[head].Node);
        foreach (int dependent in dependents)
        {
            phrase.Children.AddRange(Pieces(dependent));
        }

        return Sorted(phrase);
    }

    private static PhraseNode Sorted(PhraseNode node)
    {
        node.Children.Sort((left, right) => FirstToken(left).CompareTo(FirstToken(right)));
        return node;
    }

    private static void Sort(PhraseNode node)
    {
        if (!node.IsWord)
        {
            Sorted(node);
            node.Children.ForEach(Sort);
        }
    }

    private static int FirstToken(PhraseNode node) => node.IsWord ? node.Token : node.Children.Count == 0 ? int.MaxValue : node.Children.Min(FirstToken);
}
