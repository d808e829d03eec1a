namespace Entente.Reading.Dictionaries;

internal sealed partial class PhraseBuilder
{
    private PhraseNode NounOrPreposition(int head, List<int> dependents)
    {
        List<int> cases = dependents.FindAll(dependent => dependent < head && _leaves[dependent].BaseRelation is "case" or "mark" && _leaves[dependent].Tag != "POS");
        if (cases.Count == 0)
        {
            return Noun(head, dependents);
        }

        PhraseNode phrase = new("PP");
        List<int> rest = [.. dependents.Except(cases)];
        foreach (int adposition in cases)
        {
            phrase.Children.Add(_leaves[adposition].Node);
            foreach (int part in _leaves[adposition].Dependents)
            {
                phrase.Children.AddRange(Pieces(part));
            }
        }

        // "Secretary of State Christopher": hung on the last name, yet the words before the preposition are the head.
        bool isTitle = _leaves[head].BaseRelation is "nsubj" or "obj" or "iobj" or "conj" or "root" or "appos"
            && rest.Exists(dependent => dependent < cases[0] && _leaves[dependent].IsNominal);
        if (isTitle)
        {
            PhraseNode whole = new("NP");
            phrase.Children.Add(Noun(head, rest.FindAll(dependent => dependent > cases[0])));
            whole.Children.AddRange(rest.FindAll(dependent => dependent < cases[0]).SelectMany(Pieces));
            whole.Children.Add(Sorted(phrase));
            return Sorted(whole);
        }

        // "almost five years after the war": what stands before the preposition stays beside it.
        foreach (int early in rest.Where(dependent => dependent < cases[0]).ToArray())
        {
            phrase.Children.AddRange(Pieces(early));
            rest.Remove(early);
        }

        phrase.Children.Add(Noun(head, rest));
        return Sorted(phrase);
    }

    private PhraseNode Noun(int head, List<int> dependents)
    {
        List<int> members = dependents.FindAll(dependent => dependent > head && _leaves[dependent].BaseRelation == "conj");
        List<int> own = members.Count == 0 ? dependents : dependents.FindAll(dependent => dependent < members[0] && !members.Contains(dependent));
        PhraseNode first = SimpleNoun(head, own);
        if (members.Count == 0)
        {
            return first;
        }

        return Coordination(first, members, [.. dependents.Except(own).Except(members)]);
    }

    // "A, B and C of D": what follows the last member belongs to all of them.
    private PhraseNode Coordination(PhraseNode first, List<int> members, List<int> shared)
    {
        PhraseNode joined = new("NP");
        List<PhraseNode> pieces = [first];
        foreach (int member in members)
        {
            pieces.AddRange(Pieces(member));
        }

        // A comma that stood at the end of the first member.
        foreach (PhraseNode piece in pieces)
        {
            if (IsBare(piece))
            {
                joined.Children.AddRange(piece.Children);
            }
            else
            {
                joined.Children.Add(piece);
            }
        }

        if (shared.Count == 0)
        {
            return Sorted(joined);
        }

        int last = joined.Children.Max(FirstToken);
        PhraseNode whole = new("NP");
        foreach (int dependent in shared)
        {
            (_leaves[dependent].Token < last ? joined : whole).Children.AddRange(Pieces(dependent));
        }

        Sorted(joined);
        if (whole.Children.Count == 0)
        {
            return joined;
        }

        whole.Children.Add(joined);
        return Sorted(whole);
    }

    // One noun with nothing but adjectives: such members stand side by side without phrases of their own.
    private static bool IsBare(PhraseNode piece) => piece.Label == "NP" && piece.Children.TrueForAll(child => child.IsWord)
        && piece.Children.Count(child => child.Label.StartsWith("NN", StringComparison.Ordinal)) == 1
        && piece.Children.TrueForAll(child => child.Label.StartsWith("NN", StringComparison.Ordinal) || child.Label == "JJ")
        && piece.Children[^1].Label.StartsWith("NN", StringComparison.Ordinal);

    private PhraseNode SimpleNoun(int head, List<int> dependents)
    {
        PhraseNode core = new(LabelOf(head));
        core.Children.Add(_leaves[head].Node);
        List<PhraseNode> after = [];
        int end = head;
        foreach (int dependent in dependents)
        {
            SentenceLeaf leaf = _leaves[dependent];
            if (dependent < head)
            {
                AddBefore(core, dependent);
            }
            else if (leaf.Tag == "POS" || leaf.BaseRelation is "flat" or "compound" or "nummod" or "fixed" or "goeswith" || IsName(dependent, end))
            {
                AddBefore(core, dependent);
                end = Math.Max(end, LastLeaf(dependent));
            }
            else
            {
                after.AddRange(Pieces(dependent));
            }
        }

        Sorted(core);
        if (after.Count == 0)
        {
            return core;
        }

        PhraseNode whole = new(core.Label);
        whole.Children.Add(core);
        whole.Children.AddRange(after);
        return Sorted(whole);
    }

    // "minister Telemar": a name right behind its title belongs to the phrase itself.
    private bool IsName(int dependent, int end) =>
        _leaves[dependent].BaseRelation == "appos" && _leaves[dependent].Upos == "PROPN" && dependent == end + 1 && _leaves[dependent].Dependents.Count == 0;

    private void AddBefore(PhraseNode core, int dependent)
    {
        SentenceLeaf leaf = _leaves[dependent];
        if (leaf.Dependents.Count == 0)
        {
            core.Children.Add(leaf.Node);
        }
        else if (leaf.BaseRelation is "compound" or "flat" && !leaf.Dependents.Exists(part => _leaves[part].BaseRelation is "conj" or "cc"))
        {
            core.Children.Add(leaf.Node);
            foreach (int part in leaf.Dependents)
            {
                AddBefore(core, part);
            }
        }
        else if (leaf.Upos == "PROPN" && leaf.BaseRelation is "compound" or "amod" && leaf.Dependents.Exists(part => _leaves[part] is { Upos: "PROPN", BaseRelation: "conj" }))
        {
            // "Eriadori and Calenardhon leaders": two names before a noun are two actors.
            core.Children.AddRange(Pieces(dependent));
        }
        else if (leaf.BaseRelation is "amod" or "compound" or "nummod" or "advmod" or "det")
        {
            // Its own words and conjunctions stay together, so that "awful and evil minister" is no compound.
            PhraseNode phrase = new(leaf.BaseRelation == "nummod" ? "QP" : "ADJP");
            phrase.Children.Add(leaf.Node);
            foreach (int part in leaf.Dependents)
            {
                phrase.Children.AddRange(Pieces(part));
            }

            core.Children.Add(Sorted(phrase));
        }
        else
        {
            core.Children.AddRange(Pieces(dependent));
        }
    }

    private string LabelOf(int head)
    {
        SentenceLeaf leaf = _leaves[head];
        return leaf switch
        {
            { Tag: "WP" or "WDT" or "WP$" or "WRB" } => "WHNP",
            { Relation: "obl:tmod" or "nmod:tmod" or "obl:npmod" or "obl:unmarked" } when IsTime(head) => "NP-TMP",
            { BaseRelation: "obl" } when IsTime(head) && !leaf.Dependents.Exists(part => _leaves[part].BaseRelation == "case") => "NP-TMP",
            _ => "NP",
        };
    }

    private bool IsTime(int head) => _leaves[head].Word is "TODAY" or "YESTERDAY" or "TOMORROW" or "TONIGHT"
        or "MONDAY" or "TUESDAY" or "WEDNESDAY" or "THURSDAY" or "FRIDAY" or "SATURDAY" or "SUNDAY"
        or "DAY" or "WEEK" or "MONTH" or "YEAR" or "MORNING" or "EVENING" or "NIGHT" or "AFTERNOON";

    private int LastLeaf(int head) => _leaves[head].Dependents.Count == 0 ? head : Math.Max(head, _leaves[head].Dependents.Max(LastLeaf));
}
