namespace Entente.Reading.Language;

/// <summary>Mends "demanded that Pakistan hand over the doctor", where the bare verb was taken for a noun with the subject as its first part.</summary>
internal static class SubjunctiveRepair
{
    private static readonly HashSet<string> Demanding = [.. "demand insist ask require request propose suggest recommend urge order".Split(' ')];

    /// <summary>Mends the arcs in place.</summary>
    public static void Mend(Token[] tokens)
    {
        for (int that = 1; that + 2 < tokens.Length; that++)
        {
            int noun = tokens[that].Head;
            if (tokens[that].Xpos != "IN" || tokens[that].Lemma != "that" || noun <= that + 1 || tokens[noun].Xpos is not ("NN" or "NNP"))
            {
                continue;
            }

            int verb = tokens[noun].Head;
            int subject = noun - 1;
            if (verb >= 0 && verb < that && Demanding.Contains(tokens[verb].Lemma) && tokens[noun].Relation is "obj" or "obl"
                && tokens[subject].Head == noun && tokens[subject].Relation is "compound" or "amod" or "nmod" && tokens[subject].Upos == "PROPN")
            {
                Mend(tokens, that, noun, subject);
            }
        }
    }

    private static void Mend(Token[] tokens, int that, int noun, int subject)
    {
        tokens[noun] = tokens[noun] with { Upos = "VERB", Xpos = "VB", Relation = "ccomp", Lemma = tokens[noun].Form.ToLowerInvariant() };
        tokens[that] = tokens[that] with { Upos = "SCONJ", Relation = "mark" };
        tokens[subject] = tokens[subject] with { Relation = "nsubj" };
        for (int child = 0; child < tokens.Length; child++)
        {
            if (tokens[child].Head != noun || child == that || child == subject)
            {
                continue;
            }

            if (child < subject)
            {
                tokens[child] = tokens[child] with { Head = subject };
            }
            else if (tokens[child].Relation == "nmod")
            {
                tokens[child] = tokens[child] with { Relation = "obl" };
            }
        }
    }
}
