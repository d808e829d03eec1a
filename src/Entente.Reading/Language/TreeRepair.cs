namespace Entente.Reading.Language;

/// <summary>Mends trees whose tags and arcs contradict each other: a verb in the past tense, or a participle behind "has", that hangs
/// as an adjective on a noun is the lost head of its clause ("Germany delivered tanks").</summary>
internal static class TreeRepair
{
    /// <summary>Mends the arcs in place.</summary>
    public static void Mend(Token[] tokens)
    {
        SubjunctiveRepair.Mend(tokens);
        GerundRepair.Mend(tokens);
        for (int verb = 0; verb < tokens.Length; verb++)
        {
            int noun = tokens[verb].Head;
            if (noun < 0 || tokens[verb].Relation != "amod" || !IsLostHead(tokens, verb, noun))
            {
                continue;
            }

            if (noun < verb)
            {
                SubjectWasHead(tokens, verb, noun);
            }
            else
            {
                ObjectWasHead(tokens, verb, noun);
            }
        }
    }

    private static bool IsLostHead(Token[] tokens, int verb, int noun) =>
        tokens[verb].Xpos == "VBD" || (tokens[verb].Xpos == "VBN" && noun > verb && HasAux(tokens, verb, noun) >= 0);

    // "has supplied missiles": the auxiliary took the clause.
    private static int HasAux(Token[] tokens, int verb, int noun)
    {
        int head = tokens[noun].Head;
        return head >= 0 && head < verb && verb - head <= 2 && tokens[head].Lemma == "have" && tokens[noun].Relation == "obj" ? head : -1;
    }

    // "Turkey opposed Sweden", read as one name.
    private static void SubjectWasHead(Token[] tokens, int verb, int noun)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation, Upos = "VERB" };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "nsubj" };
        for (int child = verb + 1; child < tokens.Length; child++)
        {
            if (tokens[child].Head == noun)
            {
                string relation = tokens[child].Relation is "flat" or "appos" or "compound" or "nmod" && !HasCase(tokens, child) ? "obj"
                    : tokens[child].Relation is "nmod" ? "obl" : tokens[child].Relation;
                tokens[child] = tokens[child] with { Head = verb, Relation = relation };
            }
        }
    }

    private static void ObjectWasHead(Token[] tokens, int verb, int noun)
    {
        int aux = HasAux(tokens, verb, noun);
        int old = aux >= 0 ? aux : noun;
        int above = tokens[old].Head;
        string relation = tokens[old].Relation;
        // The head stands before the verb and is no verb: it is the subject ("the invasion shocked Europe").
        bool isSubjectAbove = aux < 0 && above >= 0 && above < verb && tokens[above].Upos is "NOUN" or "PROPN" or "PRON";
        if (isSubjectAbove)
        {
            tokens[verb] = tokens[verb] with { Head = tokens[above].Head, Relation = tokens[above].Relation, Upos = "VERB" };
            tokens[above] = tokens[above] with { Head = verb, Relation = "nsubj" };
        }
        else
        {
            tokens[verb] = tokens[verb] with { Head = above, Relation = relation, Upos = "VERB" };
        }

        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        if (aux >= 0)
        {
            tokens[aux] = tokens[aux] with { Head = verb, Relation = "aux", Upos = "AUX" };
        }

        for (int child = 0; child < tokens.Length; child++)
        {
            if (child == noun || child == verb || child == aux)
            {
                continue;
            }

            bool isOfNoun = tokens[child].Head == noun && (child < verb || tokens[child].Relation is "punct" or "nsubj" or "advmod" or "aux" or "mark" or "cc" or "conj" or "ccomp" or "advcl" or "parataxis");
            if (isOfNoun && isSubjectAbove && child < verb && tokens[child].Relation is "compound" or "nmod" or "flat")
            {
                tokens[child] = tokens[child] with { Head = above, Relation = "nmod" };
            }
            else if (isOfNoun || (aux >= 0 && tokens[child].Head == aux))
            {
                tokens[child] = tokens[child] with { Head = verb };
            }
        }
    }

    private static bool HasCase(Token[] tokens, int at) => tokens.Any(token => token.Head == at && token.Relation == "case");
}
