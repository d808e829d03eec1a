namespace Entente.Reading.Dictionaries;

/// <summary>Reads patterns of version 2.0: words, phrases in braces, prepositional groups in parentheses.</summary>
internal static class PhrasePatternParser
{
    /// <summary>Reads a pattern; null where a brace or parenthesis stays open, or where a set is not known.</summary>
    public static PhrasePattern? Parse(string body, int star, string code, DictionaryPlace place, Dictionary<string, SynonymSet> sets, out string? missing)
    {
        missing = null;
        List<NounSpec> before = [], after = [];
        List<PrepositionSpec> prepositions = [];
        return Side(body[..star], before, prepositions, sets, ref missing) && Side(body[(star + 1)..], after, prepositions, sets, ref missing)
            ? new PhrasePattern([.. before], [.. after], [.. prepositions], code, place)
            : null;
    }

    private static bool Side(string text, List<NounSpec> nouns, List<PrepositionSpec> prepositions, Dictionary<string, SynonymSet> sets, ref string? missing)
    {
        int at = 0;
        while (at < text.Length)
        {
            char sign = text[at];
            if (sign is '{' or '(')
            {
                int end = text.IndexOf(sign == '{' ? '}' : ')', at);
                if (end < 0)
                {
                    return false;
                }

                string inner = text[(at + 1)..end];
                at = end + 1;
                if (sign == '{' ? !Noun(inner, nouns, sets, ref missing) : !Preposition(inner, prepositions, sets, ref missing))
                {
                    return false;
                }
            }
            else if (char.IsWhiteSpace(sign))
            {
                at++;
            }
            else
            {
                int end = text.AsSpan(at).IndexOfAny(" \t{(");
                end = end < 0 ? text.Length : at + end;
                if (!Noun(text[at..end].Replace('_', ' '), nouns, sets, ref missing))
                {
                    return false;
                }

                at = end;
            }
        }

        return true;
    }

    private static bool Preposition(string text, List<PrepositionSpec> prepositions, Dictionary<string, SynonymSet> sets, ref string? missing)
    {
        string[] words = text.Split([' ', '\t', '{', '}'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return true;
        }

        List<NounSpec> noun = [];
        if (words.Length > 1 && !Noun(words[1].Trim('{', '}', ' '), noun, sets, ref missing))
        {
            return false;
        }

        prepositions.Add(new PrepositionSpec(words[0].ToUpperInvariant(), noun.FirstOrDefault()));
        return true;
    }

    private static bool Noun(string text, List<NounSpec> nouns, Dictionary<string, SynonymSet> sets, ref string? missing)
    {
        PatternToken[]? words = PatternTokens.Parse(text.Replace('{', ' ').Replace('}', ' '), sets, isBackward: false, out missing);
        if (words is null)
        {
            return false;
        }

        if (words.Length > 0)
        {
            nouns.Add(new NounSpec(words));
        }

        return true;
    }
}
