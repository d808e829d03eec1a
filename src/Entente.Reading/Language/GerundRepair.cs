namespace Entente.Reading.Language;

/// <summary>Mends "considering buying submarines" and "far from attacking Vietnam", where the gerund was taken for an adjective of its object.</summary>
internal static class GerundRepair
{
    private static readonly HashSet<string> Taking = [.. "consider weigh mull contemplate discuss suggest avoid deny stop begin start keep continue risk propose favour favor oppose resume".Split(' ')];

    /// <summary>Mends the arcs in place.</summary>
    public static void Mend(Token[] tokens)
    {
        for (int gerund = 1; gerund < tokens.Length - 1; gerund++)
        {
            int noun = tokens[gerund].Head;
            if (tokens[gerund].Xpos != "VBG" || tokens[gerund].Relation != "amod" || noun <= gerund)
            {
                continue;
            }

            int before = gerund - 1;
            bool isTaken = Taking.Contains(tokens[before].Lemma) && tokens[noun].Head == before && tokens[noun].Relation == "obj";
            bool isBehindPreposition = tokens[before].Upos is "ADP" or "SCONJ" && tokens[before].Head == noun && tokens[noun].Upos == "PROPN";
            if (isTaken || isBehindPreposition)
            {
                tokens[gerund] = tokens[gerund] with { Head = tokens[noun].Head, Relation = isTaken ? "xcomp" : "advcl", Upos = "VERB" };
                tokens[noun] = tokens[noun] with { Head = gerund, Relation = "obj" };
                for (int child = 0; child < tokens.Length; child++)
                {
                    if (tokens[child].Head == noun && (child < gerund || tokens[child].Relation == "punct"))
                    {
                        tokens[child] = tokens[child] with { Head = gerund, Relation = tokens[child].Relation == "case" ? "mark" : tokens[child].Relation };
                    }
                }
            }
        }
    }
}
