namespace Entente.Reading.Dictionaries;

internal sealed partial class PhraseBuilder
{
    private PhraseNode ClausePhrase(int head, List<int> dependents)
    {
        (List<PhraseNode> before, PhraseNode verbs, List<PhraseNode> after) = Clause(head, dependents);
        SentenceLeaf leaf = _leaves[head];
        bool isBare = before.Count == 0 && after.Count == 0;
        int mark = before.FindLastIndex(piece => piece.IsWord && piece.Label is "IN" or "WRB" or "WDT");
        if (isBare && leaf.BaseRelation is "acl" or "conj" && leaf.Relation != "acl:relcl" && verbs.Children[0].Label != "TO")
        {
            return verbs;
        }

        PhraseNode inner = new("S");
        inner.Children.AddRange([.. before.Skip(mark + 1), verbs, .. after]);
        if (mark >= 0)
        {
            bool isParticiple = before.Count == mark + 1 && verbs.Children[0].Label == "VBG";
            PhraseNode outer = new(isParticiple ? "PP" : "SBAR");
            outer.Children.AddRange([.. before.Take(mark + 1), inner]);
            return outer;
        }

        if (leaf.Relation == "acl:relcl" || (leaf.BaseRelation == "ccomp" && head > leaf.Head) || before.Exists(piece => piece.Label == "WHNP"))
        {
            PhraseNode outer = new("SBAR");
            outer.Children.Add(inner);
            return outer;
        }

        return inner;
    }

    private (List<PhraseNode> Before, PhraseNode Verbs, List<PhraseNode> After) Clause(int head) => Clause(head, _leaves[head].Dependents);

    // What stands before the verb group, the group with all that belongs to it, and what follows outside it.
    private (List<PhraseNode> Before, PhraseNode Verbs, List<PhraseNode> After) Clause(int head, List<int> dependents)
    {
        List<int> spine = [.. dependents.FindAll(dependent => dependent < head && IsSpine(dependent)), head];
        List<int> joined = dependents.FindAll(dependent => dependent > head && _leaves[dependent].BaseRelation == "conj" && IsClause(dependent));
        int outside = dependents.FindIndex(dependent => dependent > head && IsOutside(head, dependent));
        List<PhraseNode> before = [], after = [];
        PhraseNode[] groups = [.. spine.Select(_ => new PhraseNode("VP"))];
        bool isVerb = _leaves[head].Tag.StartsWith("VB", StringComparison.Ordinal);
        List<int> predicate = [];
        for (int i = 0; i < spine.Count; i++)
        {
            if (i > 0)
            {
                groups[i - 1].Children.Add(groups[i]);
            }

            if (spine[i] != head)
            {
                groups[i].Children.Add(_leaves[spine[i]].Node);
            }
        }

        foreach (int dependent in dependents)
        {
            if (spine.Contains(dependent) || joined.Contains(dependent))
            {
                continue;
            }

            int group = spine.FindLastIndex(verb => verb < dependent);
            if (outside >= 0 && dependent >= dependents[outside])
            {
                after.AddRange(Pieces(dependent));
            }
            else if (group < 0)
            {
                before.AddRange(BeforeVerb(dependent));
            }
            else if (!isVerb && spine.Count > 1 && group >= spine.Count - 2 && _leaves[dependent].BaseRelation is not ("nsubj" or "obl" or "advcl" or "advmod" or "punct"))
            {
                predicate.Add(dependent);
            }
            else
            {
                groups[group].Children.AddRange(Pieces(dependent));
            }
        }

        if (isVerb || spine.Count == 1)
        {
            groups[^1].Children.Add(_leaves[head].Node);
        }
        else
        {
            // "is about to": the predicate is a phrase within the group of the copula.
            groups[^2].Children.Remove(groups[^1]);
            groups[^2].Children.AddRange(groups[^1].Children);
            groups[^2].Children.Add(IsNoun(head) ? NounOrPreposition(head, predicate) : Other(head, predicate));
        }

        PhraseNode verbs = Join(head, groups[0], groups[^1], joined, after);
        return (before, verbs, after);
    }

    private List<PhraseNode> BeforeVerb(int dependent) =>
        _leaves[dependent].BaseRelation is "mark" && _leaves[dependent].Dependents.Count == 0 ? [_leaves[dependent].Node] : Pieces(dependent);

    private bool IsSpine(int leaf) => _leaves[leaf].BaseRelation is "aux" or "cop" || (_leaves[leaf].Tag == "TO" && _leaves[leaf].BaseRelation == "mark");

    // Clauses beside the main one, and the marks before them and at the end, do not belong to its verb phrase.
    private bool IsOutside(int head, int dependent)
    {
        List<int> all = _leaves[head].Dependents;
        int place = all.IndexOf(dependent);
        return _leaves[dependent].BaseRelation switch
        {
            "parataxis" or "discourse" => true,
            "conj" => HasSubject(dependent),
            "punct" => place == all.Count - 1 || (place + 1 < all.Count && IsOutside(head, all[place + 1])),
            _ => false,
        };
    }

    private bool HasSubject(int head) => _leaves[head].Dependents.Exists(dependent => _leaves[dependent].BaseRelation is "nsubj" or "csubj");

    // Verbs joined by a conjunction: within the innermost group where they share its auxiliaries, else about the whole.
    private PhraseNode Join(int head, PhraseNode outer, PhraseNode inner, List<int> joined, List<PhraseNode> after)
    {
        PhraseNode whole = outer;
        foreach (int other in joined)
        {
            if (HasSubject(other))
            {
                if (!after.Exists(piece => piece.All().Any(node => node.Token == _leaves[other].Token)))
                {
                    after.AddRange(Pieces(other));
                }

                continue;
            }

            bool isShared = outer != inner && _leaves[other].Tag == _leaves[head].Tag && !_leaves[other].Dependents.Exists(IsSpine);
            if (isShared)
            {
                PhraseNode first = new("VP");
                first.Children.AddRange(inner.Children);
                inner.Children.Clear();
                inner.Children.Add(first);
                inner.Children.AddRange(Pieces(other));
                Sorted(first);
                outer = inner;
                continue;
            }

            PhraseNode both = new("VP");
            both.Children.Add(whole);
            both.Children.AddRange(Pieces(other));
            whole = both;
        }

        Sorted(inner);
        return whole;
    }
}
