namespace Entente.Reading.Dictionaries;

/// <summary>Cuts one side of a pattern of the older form into its places.</summary>
internal static class PatternTokens
{
    /// <summary>Reads the words before or after the asterisk; null where a synonym set is not known.</summary>
    /// <param name="text">The text of that side, with the connector next to the asterisk.</param>
    /// <param name="sets">The sets defined so far.</param>
    /// <param name="isBackward">Whether the side stands before the verb: then its last word comes first.</param>
    /// <param name="missing">The name of a set that is not known.</param>
    public static PatternToken[]? Parse(string text, Dictionary<string, SynonymSet> sets, bool isBackward, out string? missing)
    {
        missing = null;
        List<(string Word, bool IsAdjacentBefore, bool IsAdjacentAfter)> words = [];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && text[at] != '_' && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                // "X_ Y" and "X _Y" are the older signs for a blank.
                bool before = start > 0 && text[start - 1] == '_' && (start < 2 || !char.IsWhiteSpace(text[start - 2]));
                bool after = at < text.Length && text[at] == '_' && (at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]));
                words.Add((text[start..at].ToUpperInvariant(), before, after));
            }

            at++;
        }

        if (isBackward)
        {
            words.Reverse();
        }

        PatternToken[] tokens = new PatternToken[words.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            (string word, bool before, bool after) = words[i];
            SynonymSet? set = null;
            if (word[0] == '&' && word.Length > 1 && !sets.TryGetValue(word, out set))
            {
                missing = word;
                return null;
            }

            tokens[i] = new PatternToken(KindOf(word, set), word, set, isBackward ? after : before);
        }

        return tokens;
    }

    private static PatternTokenKind KindOf(string word, SynonymSet? set) => set is not null ? PatternTokenKind.Synonym : word switch
    {
        "$" => PatternTokenKind.Source,
        "+" => PatternTokenKind.Target,
        "^" => PatternTokenKind.Skip,
        "%" => PatternTokenKind.Compound,
        _ => PatternTokenKind.Word,
    };
}
