namespace Entente.Reading.Dictionaries;

/// <summary>Lays a phrase structure out in a line in which noun phrases are flat: the form that patterns of the older kind are
/// matched on.</summary>
internal sealed class ClauseLine
{
    private readonly List<ClauseItem> _items = [];
    private int _verbPhrases;

    private ClauseLine()
    {
    }

    /// <summary>The line of a sentence. Compounds are marked in the tree on the way.</summary>
    public static List<ClauseItem> Of(PhraseNode root)
    {
        MarkCompounds(root);
        ClauseLine line = new();
        line.Lay(root);
        return line._items;
    }

    // A conjunction makes a compound where it joins nouns; where it joins clauses or verb phrases it does not, nor where a phrase
    // holds several conjunctions.
    private static void MarkCompounds(PhraseNode root)
    {
        foreach (PhraseNode parent in root.All().ToArray())
        {
            foreach (PhraseNode conjunction in parent.Children.Where(child => child is { IsWord: true, Label: "CC" }).ToArray())
            {
                if (parent.Has("VP") || parent.Has("S"))
                {
                    conjunction.Label = "CCP";
                }
                else if (parent.Label == "NP" && parent.All().Count(node => node.Label.StartsWith("CC", StringComparison.Ordinal)) == 1
                    && parent.All().Count(node => node.Label.StartsWith('N')) >= 3)
                {
                    parent.Label = "NEC";
                }
            }
        }
    }

    private void Lay(PhraseNode node)
    {
        if (node.IsWord)
        {
            _items.Add(ClauseItem.Open(node.Label));
            _items.Add(ClauseItem.OfWord(node));
            _items.Add(ClauseItem.Close(node.Label));
        }
        else if (node.Label == "NEC")
        {
            LayCompound(node);
        }
        else if (node.IsNounPhrase && Flat(node) is { } noun)
        {
            _items.Add(ClauseItem.OfNoun(noun));
        }
        else
        {
            string label = node.Label == "VP" ? $"VP{_verbPhrases++}" : node.Label;
            _items.Add(ClauseItem.Open(label));
            foreach (PhraseNode child in node.Children)
            {
                Lay(child);
            }

            _items.Add(ClauseItem.Close(label));
        }
    }

    private void LayCompound(PhraseNode compound)
    {
        _items.Add(new ClauseItem(ClauseItemKind.OpenCompound, "NEC", "", -1, null));
        foreach (NounContent member in Members(compound, isSharingAdjectives: true))
        {
            _items.Add(ClauseItem.OfNoun(member));
        }

        _items.Add(new ClauseItem(ClauseItemKind.CloseCompound, "NEC", "", -1, null));
    }

    // Adjectives before the first noun hold for all bare nouns of the compound: "Danish media and government".
    private static List<NounContent> Members(PhraseNode compound, bool isSharingAdjectives)
    {
        List<NounContent> members = [];
        List<PhraseNode> adjectives = [];
        Walk(compound);
        return members;

        void Walk(PhraseNode node)
        {
            foreach (PhraseNode child in node.Children)
            {
                if (child.IsNounPhrase || child.Label == "NEC" || child.Label.StartsWith("NN", StringComparison.Ordinal))
                {
                    NounContent member = new();
                    if (child.IsWord && isSharingAdjectives)
                    {
                        adjectives.ForEach(member.Add);
                    }

                    Flatten(child, member);
                    members.Add(member);
                }
                else if (child.Label == "JJ" && members.Count == 0)
                {
                    adjectives.Add(child);
                }
                else
                {
                    Walk(child);
                }
            }
        }
    }

    // The noun phrase in one piece, or null where it has to be taken apart.
    private static NounContent? Flat(PhraseNode node)
    {
        foreach (PhraseNode clause in node.All().Skip(1).Where(below => below.Label == "SBAR"))
        {
            clause.Label = "SBR";
        }

        NounContent content = new();
        if (node.All().FirstOrDefault(below => below.Label == "POS") is { } possessive)
        {
            Flatten(node, content, possessive);
            return content;
        }

        if (node.Has("PP"))
        {
            return WithPreposition(node);
        }

        if (node.All().Skip(1).Any(below => below.IsNounPhrase || below.Label == "NEC"))
        {
            return null;
        }

        Flatten(node, content);
        return content;
    }

    // "(NP (NP a) (PP of (NP b)))" in one piece, unless there is a further preposition inside.
    private static NounContent? WithPreposition(PhraseNode node)
    {
        PhraseNode parent = node.All().First(below => below.Children.Exists(child => child.Label.StartsWith("PP", StringComparison.Ordinal)));
        PhraseNode first = parent.Children[0];
        if (parent.Label != "NP" || !(first.IsNounPhrase || first.Label == "NEC") || parent.Children.Count(child => child.Label == "PP") > 1)
        {
            return null;
        }

        PhraseNode[] rest = [.. parent.Children.Skip(1).SelectMany(child => child.All())];
        int preposition = Array.FindIndex(rest, below => below.Label == "IN");
        int noun = preposition < 0 ? -1 : Array.FindIndex(rest, preposition, below => below.IsNounPhrase || below.Label == "NEC");
        if (noun < 0 || rest[noun].Has("PP"))
        {
            return null;
        }

        NounContent content = new();
        Flatten(first, content);
        content.Add(rest[preposition]);
        Flatten(rest[noun], content);
        if (node.All().SkipWhile(below => below != rest[noun]).FirstOrDefault(below => below.Label == "SBR" && !rest[noun].All().Contains(below)) is { } clause)
        {
            Flatten(clause, content);
        }

        return content;
    }

    private static void Flatten(PhraseNode node, NounContent content, PhraseNode? without = null)
    {
        if (node.Label == "NEC")
        {
            content.Parts.Add(new NounPart("", -1, Members(node, isSharingAdjectives: false)));
        }
        else if (node.IsWord)
        {
            if (node != without)
            {
                content.Add(node);
            }
        }
        else
        {
            foreach (PhraseNode child in node.Children)
            {
                Flatten(child, content, without);
            }
        }
    }
}
