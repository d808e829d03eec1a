namespace Entente.Reading.Dictionaries;

/// <summary>A phrase of a dictionary: words in order, each bound to the next or not.</summary>
/// <param name="Words">The words in capitals.</param>
/// <param name="IsAdjacent">For each word but the last: true where the next word must follow at once (an underscore), false where
/// other words may come between (a blank).</param>
internal sealed record DictionaryPhrase(string[] Words, bool[] IsAdjacent)
{
    /// <summary>Reads a phrase; null where it has no word.</summary>
    public static DictionaryPhrase? Parse(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        List<bool> adjacent = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '_' && !char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(Upper(text[start..i]));
                adjacent.Add(i < text.Length && text[i] == '_');
            }
            else if (adjacent.Count > 0 && i < text.Length && text[i] != '_')
            {
                // "A_ B": the older sign for a blank.
                adjacent[^1] = false;
            }

            start = i + 1;
        }

        return words.Count == 0 ? null : new DictionaryPhrase([.. words], [.. adjacent[..^1]]);
    }

    /// <summary>Where the phrase ends in the words when it begins at a place, or -1 where it does not match there.</summary>
    public int EndAt(IReadOnlyList<string> words, int at)
    {
        if (at >= words.Count || words[at] != Words[0])
        {
            return -1;
        }

        int next = at + 1;
        for (int i = 1; i < Words.Length; i++)
        {
            if (!IsAdjacent[i - 1])
            {
                while (next < words.Count && words[next] != Words[i])
                {
                    next++;
                }
            }

            if (next >= words.Count || words[next] != Words[i])
            {
                return -1;
            }

            next++;
        }

        return next;
    }

    private static string Upper(ReadOnlySpan<char> word)
    {
        Span<char> upper = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToUpperInvariant(upper);
        return new string(upper);
    }
}
