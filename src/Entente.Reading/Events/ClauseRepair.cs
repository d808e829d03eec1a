using Entente.Reading.Language;

namespace Entente.Reading.Events;

/// <summary>Mends arcs that hide the verb of a clause from the coder, where tags and word order leave little doubt.</summary>
internal static class ClauseRepair
{
    /// <summary>The tokens with such arcs mended; the same list where there is nothing to mend.</summary>
    public static IReadOnlyList<Token> Mend(IReadOnlyList<Token> tokens)
    {
        Token[]? mended = null;
        for (int at = 0; at < tokens.Count; at++)
        {
            Token token = (mended ?? tokens)[at];
            if (IsHiddenVerb(tokens, at))
            {
                mended ??= [.. tokens];
                Unhide(mended, at);
            }
            else if (token.Upos == "ADJ" && token.Form.EndsWith("ed", StringComparison.Ordinal) && HasObject(mended ?? tokens, at))
            {
                // "demolished homes", read as an adjective that has an object.
                mended ??= [.. tokens];
                mended[at] = token with { Upos = "VERB", Xpos = "VBD", Lemma = Stem(token.Form.ToLowerInvariant()) };
            }
            else if (token is { Relation: "obj", Upos: "NOUN", Head: > 0 } && (mended ?? tokens)[token.Head] is { Upos: "ADV", Relation: "advmod", Head: >= 0 } adverb && adverb.Head == token.Head - 1)
            {
                // "called home its ambassador": the object is the verb's.
                mended ??= [.. tokens];
                mended[at] = token with { Head = adverb.Head };
            }
            else if (token is { Relation: "nmod", Head: >= 0 } && IsTime((mended ?? tokens)[token.Head]) && (mended ?? tokens)[token.Head].Head >= 0 && HasCase(mended ?? tokens, at))
            {
                // "launched talks on Saturday between X and Y": no day is between them.
                mended ??= [.. tokens];
                Token day = mended[token.Head];
                mended[at] = token with { Head = day.Head, Relation = mended[day.Head].Upos == "VERB" ? "obl" : "nmod" };
            }
            else if (token is { Xpos: "WDT", Relation: "obj", Head: >= 0 } && IsStatement(mended ?? tokens, at))
            {
                // "stories that X had shelled Y", "denied on Tuesday that X did": the clause lacks nothing, so it is what is said.
                mended ??= [.. tokens];
                int clause = token.Head;
                int noun = mended[clause].Head;
                bool isTime = mended[noun].Form.EndsWith("day", StringComparison.Ordinal) && mended[noun].Head >= 0;
                mended[at] = token with { Relation = "mark", Xpos = "IN" };
                mended[clause] = isTime ? mended[clause] with { Head = mended[noun].Head, Relation = "ccomp" } : mended[clause] with { Relation = "acl" };
            }
            else if (token is { Relation: "mark", Xpos: "IN", Head: >= 0 } && token.Form.Equals("that", StringComparison.OrdinalIgnoreCase) && (mended ?? tokens)[token.Head].Relation == "acl:relcl")
            {
                mended ??= [.. tokens];
                mended[token.Head] = mended[token.Head] with { Relation = "acl" };
            }
            else if (token.Relation == "mark" && token.Xpos == "IN" && token.Head >= 0 && NounBehind(tokens, at) is >= 0 and var noun)
            {
                // "troops from neighboring Lebanon": no clause.
                mended ??= [.. tokens];
                int clause = token.Head;
                mended[at] = token with { Head = noun, Relation = "case" };
                mended[noun] = mended[noun] with { Head = tokens[clause].Head, Relation = tokens[clause].Relation == "acl" ? "nmod" : "obl" };
                mended[clause] = mended[clause] with { Head = noun, Relation = "amod", Upos = "ADJ" };
            }
        }

        return mended ?? tokens;
    }

    // "helicopters shelled positions", with the verb as an adjective behind its own subject.
    private static bool IsHiddenVerb(IReadOnlyList<Token> tokens, int at) =>
        tokens[at] is { Relation: "amod", Xpos: "VBN", Head: >= 0 } token && token.Head < at && at + 1 < tokens.Count && tokens[at + 1].Xpos is not ("IN" or "TO")
        && tokens[token.Head].Head > at && tokens[token.Head].Upos is "NOUN" or "PROPN" && tokens[tokens[token.Head].Head].Upos is "NOUN" or "PROPN";

    private static void Unhide(Token[] tokens, int verb)
    {
        int subject = tokens[verb].Head;
        int below = tokens[subject].Head;
        tokens[verb] = tokens[verb] with { Head = tokens[below].Head, Relation = tokens[below].Relation, Xpos = "VBD", Upos = "VERB" };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        tokens[below] = tokens[below] with { Head = verb, Relation = "obj" };
    }

    // "demolished" to "demolish", "barred" to "bar"; a lost e is the lexicon's affair.
    private static string Stem(string form)
    {
        string stem = form[..^2];
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'f' or 'z') ? stem[..^1] : stem;
    }

    private static bool IsTime(Token token) => token.Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "today" or "yesterday" or "week" or "month" or "year" or "tomorrow";

    private static bool HasCase(IReadOnlyList<Token> tokens, int at)
    {
        for (int child = Math.Max(0, at - 6); child < at; child++)
        {
            if (tokens[child].Head == at && tokens[child].Relation == "case")
            {
                return tokens[child].Form is not ("of" or "in" or "at");
            }
        }

        return false;
    }

    private static bool IsStatement(IReadOnlyList<Token> tokens, int that)
    {
        int clause = tokens[that].Head;
        return tokens[clause].Relation == "acl:relcl" && tokens[clause].Head >= 0 && HasObject(tokens, clause)
            && Enumerable.Range(that + 1, Math.Max(0, clause - that - 1)).Any(at => tokens[at].Head == clause && tokens[at].Relation == "nsubj");
    }

    private static bool HasObject(IReadOnlyList<Token> tokens, int at)
    {
        for (int child = at + 1; child < tokens.Count && child < at + 8; child++)
        {
            if (tokens[child].Head == at && tokens[child].Relation is "obj" or "iobj")
            {
                return true;
            }
        }

        return false;
    }

    // A preposition, a participle and the name that it describes.
    private static int NounBehind(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].Head == at + 1 && tokens[at + 1].Form.ToLowerInvariant() is "neighboring" or "neighbouring" or "visiting" or "warring" or "opposing" or "leading"
        && tokens[at + 2].Head == at + 1 && tokens[at + 2].Upos is "PROPN" or "NOUN" ? at + 2 : -1;
}
