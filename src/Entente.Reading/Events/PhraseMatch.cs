using Entente.Reading.Language;

namespace Entente.Reading.Events;

/// <summary>Matches the phrases of the word lists: words as written, words in capitals for any form of a lemma, a star for a few words between.</summary>
internal static class PhraseMatch
{
    private const int WidestGap = 5;

    /// <summary>The last token of a phrase that begins at a token, or -1.</summary>
    /// <param name="words">The phrase.</param>
    /// <param name="tokens">The sentence.</param>
    /// <param name="forms">Its words in lower case.</param>
    /// <param name="at">Where the phrase would begin.</param>
    public static int At(string[] words, List<Token> tokens, string[] forms, int at) => Match(words, 0, tokens, forms, at);

    private static int Match(string[] words, int word, List<Token> tokens, string[] forms, int at)
    {
        while (word < words.Length && words[word] is not "*")
        {
            bool isHere = at < forms.Length && (char.IsUpper(words[word][0])
                ? tokens[at].Lemma.Equals(words[word], StringComparison.OrdinalIgnoreCase)
                : forms[at] == words[word]);
            if (!isHere)
            {
                return -1;
            }

            word++;
            at++;
        }

        if (word == words.Length)
        {
            return at - 1;
        }

        for (int gap = 0; gap <= WidestGap && at + gap <= forms.Length; gap++)
        {
            if (Match(words, word + 1, tokens, forms, at + gap) is >= 0 and var last)
            {
                return last;
            }
        }

        return -1;
    }
}
