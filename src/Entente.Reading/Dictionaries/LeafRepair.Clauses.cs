namespace Entente.Reading.Dictionaries;

internal static partial class LeafRepair
{
    private static readonly HashSet<string> Reports = new(
        ["SAID", "SAYS", "SAY", "REPORTED", "REPORTS", "ADDED", "TOLD", "ANNOUNCED", "NOTED", "STATED", "CONFIRMED", "CLAIMED"], StringComparer.Ordinal);

    private static readonly HashSet<string> Remarks = new(["SEEMS", "SEEMED", "APPEARS", "APPEARED", "SAID", "SAYS", "ADDED", "BELIEVES", "THINKS", "NOTED"], StringComparer.Ordinal);

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

    // ", it seems,": a remark within a clause; what stands behind it belongs to the verb before it.
    private static void FreeParentheses(SentenceLeaf[] leaves)
    {
        for (int i = 2; i + 3 < leaves.Length; i++)
        {
            int remark = i + 2, verb = leaves[i].Word == "," ? Array.FindLastIndex(leaves, i - 1, leaf => leaf.Upos == "VERB") : -1;
            if (verb < 0 || leaves[i + 1].Upos != "PRON" || leaves[i + 3].Word != "," || !Remarks.Contains(leaves[remark].Word))
            {
                continue;
            }

            int top = verb;
            for (int steps = 0; steps < leaves.Length && leaves[top].Head >= 0 && leaves[top].Head != remark; steps++)
            {
                top = leaves[top].Head;
            }

            if (leaves[top].Head == remark)
            {
                leaves[top].Head = leaves[remark].Head;
                leaves[top].Relation = leaves[remark].Relation;
            }

            foreach (SentenceLeaf later in leaves.Skip(i + 4).Where(leaf => leaf.Head == remark))
            {
                later.Head = verb;
            }

            leaves[remark].Head = verb;
            leaves[remark].Relation = "dep";
            leaves[i].Head = leaves[i + 3].Head = remark;
            leaves[i].Relation = leaves[i + 3].Relation = "punct";
        }
    }

    // "ties with Gondor after crowds burned its embassy": such a clause belongs to the verb, not to the noun before it.
    private static void FreeSubordinates(SentenceLeaf[] leaves)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            if (leaves[i].BaseRelation != "acl" || leaves[i].Head < 0 || !leaves[leaves[i].Head].IsNominal
                || !leaves.Any(leaf => leaf.Head == i && leaf is { BaseRelation: "mark", Word: "AFTER" or "BEFORE" or "SINCE" or "UNTIL" or "WHILE" or "BECAUSE" or "ALTHOUGH" or "THOUGH" }))
            {
                continue;
            }

            int above = leaves[i].Head;
            for (int steps = 0; steps < leaves.Length && above >= 0 && leaves[above].Upos != "VERB"; steps++)
            {
                above = leaves[above].Head;
            }

            if (above >= 0 && above < i)
            {
                leaves[i].Head = above;
                leaves[i].Relation = "advcl";
            }
        }
    }

    // ", several years after they left": the measure belongs to the clause that "after" opens, wherever the parser hung it.
    private static void FreeMeasures(SentenceLeaf[] leaves)
    {
        for (int i = 1; i + 1 < leaves.Length; i++)
        {
            if (leaves[i].Word is not ("YEARS" or "MONTHS" or "WEEKS" or "DAYS" or "HOURS" or "YEAR" or "MONTH" or "WEEK" or "DAY" or "HOUR")
                || leaves[i + 1] is not { Word: "AFTER" or "BEFORE" or "SINCE", BaseRelation: "mark" } mark || mark.Head <= i || leaves[i].Head < 0)
            {
                continue;
            }

            // "with Ruritania five years after": the name before the measure belongs to the verb above.
            for (int name = 0; name < i; name++)
            {
                if (leaves[name].Head == i && leaves[name].IsNominal && leaves[name].BaseRelation is not "nummod" && leaves[mark.Head].Head is >= 0 and int above && above < name
                    && leaves.Any(leaf => leaf.Head == name && leaf.BaseRelation == "case"))
                {
                    leaves[name].Head = above;
                    leaves[name].Relation = "obl";
                }
            }

            if (leaves[i].Head == mark.Head)
            {
                continue;
            }

            leaves[i].Head = mark.Head;
            leaves[i].Relation = "obl:unmarked";
            int first = Enumerable.Range(0, leaves.Length).First(leaf => IsBelow(leaves, leaf, i));
            if (first > 0 && leaves[first - 1].Word == ",")
            {
                leaves[first - 1].Head = mark.Head;
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

    // "is about to restore": an auxiliary in three words; the verb is "restore", and what hangs on "about" is its own.
    private static void JoinAboutTo(SentenceLeaf[] leaves)
    {
        for (int i = 1; i + 2 < leaves.Length; i++)
        {
            int verb = leaves[i].Word == "ABOUT" && leaves[i + 1].Word == "TO" ? leaves[i + 1].Head : -1;
            if (verb <= i + 1 || leaves[verb].Upos != "VERB" || leaves[i].Head == verb)
            {
                continue;
            }

            bool isBelow = IsBelow(leaves, verb, i);
            foreach (SentenceLeaf own in leaves.Where(leaf => leaf.Head == i && leaf != leaves[verb]))
            {
                own.Head = verb;
                own.Relation = own.BaseRelation == "cop" ? "aux" : own.Relation;
            }

            if (isBelow)
            {
                leaves[verb].Head = leaves[i].Head;
                leaves[verb].Relation = leaves[i].Head < 0 ? "root" : leaves[i].BaseRelation == "advmod" ? "ccomp" : leaves[i].Relation;
            }

            leaves[i].Head = verb;
            leaves[i].Relation = "advmod";
            leaves[i].Tag = "RB";
            leaves[i].Upos = "ADV";
        }
    }
}
