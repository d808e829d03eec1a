using System.Collections.Frozen;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Cuts a text into sentences of tokens: at empty lines, headlines and bullets, and after closing marks.</summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence of more tokens is cut into pieces, at a semicolon, comma or conjunction where one is near.</summary>
    public const int LongestSentence = 300;

    // Words that begin a sentence after an abbreviation ("... in the U.S. The minister ...").
    private static readonly FrozenSet<string> Openers = new[]
    {
        "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there",
        "but", "and", "if", "when", "while", "as", "for", "after", "before", "since", "however", "his", "her", "its", "their", "our",
        "both", "many", "some", "most", "no", "not", "what", "who", "why", "how", "where", "although", "though", "also", "by",
        "with", "to", "from", "so", "then", "now", "meanwhile", "moreover", "according", "officials", "is", "are", "do", "did",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Titles never end a sentence.
    private static readonly FrozenSet<string> Titles = new[]
    {
        "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "lt.", "maj.", "capt.", "sgt.", "adm.", "gov.", "sen.", "rep.", "rev.",
        "st.", "ft.", "mt.", "hon.", "pres.", "messrs.", "brig.", "vs.", "e.g.", "i.e.", "cf.", "no.", "nos.", "ambassador.", "amb.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a text sentence by sentence.</summary>
    /// <returns>The tokens of each sentence, in order; none is empty.</returns>
    public static IEnumerable<SourceSpan[]> Split(string text)
    {
        List<SourceSpan> tokens = [];
        foreach ((int start, int end) in ParagraphSplitter.Split(text))
        {
            // Very long stretches are read in pieces, so that memory stays bounded.
            for (int from = start; from < end;)
            {
                int to = PieceEnd(text, from, end);
                tokens.Clear();
                Tokenizer.Split(text, from, to, tokens);
                int first = 0;
                for (int i = 0; i < tokens.Count; i++)
                {
                    if (i + 1 == tokens.Count || EndsAfter(text, tokens, first, i) || i + 1 - first >= LongestSentence)
                    {
                        int stop = i + 1 - first >= LongestSentence ? GoodCut(text, tokens, first, i) : i + 1;
                        yield return [.. tokens.GetRange(first, stop - first)];
                        first = stop;
                        i = stop - 1;
                    }
                }

                from = to;
            }
        }
    }

    private static int PieceEnd(string text, int from, int end)
    {
        const int Piece = 40_000;
        if (end - from <= Piece)
        {
            return end;
        }

        int at = text.LastIndexOf(' ', from + Piece - 1, Piece / 2);
        at = at > from ? at : from + Piece;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int GoodCut(string text, List<SourceSpan> tokens, int first, int last)
    {
        for (int i = last; i > first + (LongestSentence / 2); i--)
        {
            if (Word(text, tokens[i]) is ";" or ":" or "--" or "\u2014" or "|")
            {
                return i + 1;
            }
        }

        for (int i = last; i > first + (LongestSentence / 2); i--)
        {
            if (Word(text, tokens[i]) is ",")
            {
                return i + 1;
            }
        }

        return last + 1;
    }

    private static ReadOnlySpan<char> Word(string text, SourceSpan span) => text.AsSpan(span.Start, span.Length);

    private static bool EndsAfter(string text, List<SourceSpan> tokens, int first, int i)
    {
        SourceSpan next = tokens[i + 1];
        char opening = text[next.Start];
        if (IsCloser(text, tokens, i + 1) || (i + 3 < tokens.Count && IsNote(text, tokens, i + 3)))
        {
            return false;
        }

        int mark = i;
        while (mark > first && mark > i - 9 && IsCloser(text, tokens, mark))
        {
            mark -= mark >= first + 3 && IsNote(text, tokens, mark) ? 3 : 1;
        }

        ReadOnlySpan<char> word = Word(text, tokens[mark]);
        bool isStop = word[0] is '.' or '!' or '?' or '\u2026' or '\u3002';
        if (!isStop)
        {
            return mark == i && Tokenizer.IsAbbreviation(word) && EndsAfterAbbreviation(text, tokens, i);
        }

        if (word is "." && mark == first + 1 && IsListNumber(Word(text, tokens[first])))
        {
            return false;
        }

        if (char.IsLower(opening))
        {
            return mark == i && GoesOnSmall(text, tokens, i);
        }

        if ((opening is ',' or ';' or ':' or '-' or '\u2013' or '\u2014' && !IsNewLine(text, tokens[i].End, next.Start)))
        {
            return false;
        }

        bool isEllipsis = word.Length > 1 && word[0] == '.' || word[0] == '\u2026';
        return !isEllipsis || char.IsUpper(opening) || IsNewLine(text, tokens[i].End, next.Start);
    }

    // Careless writers begin with a small letter. Not after an ellipsis, nor a short word that may be an abbreviation.
    private static bool GoesOnSmall(string text, List<SourceSpan> tokens, int i)
    {
        ReadOnlySpan<char> word = Word(text, tokens[i]);
        bool isGap = tokens[i + 1].Start > tokens[i].End;
        return isGap && (word[0] is '?' or '!' || (word is "." && i > 0 && tokens[i - 1].Length > 3));
    }

    private static bool IsListNumber(ReadOnlySpan<char> word) =>
        word.Length <= 3 && (word.IndexOfAnyExceptInRange('0', '9') < 0 || (word.Length == 1 && char.IsLetter(word[0])));

    // "[12]" that ends with this token.
    private static bool IsNote(string text, List<SourceSpan> tokens, int i) =>
        i >= 2 && Word(text, tokens[i]) is "]" && Word(text, tokens[i - 2]) is "["
        && Word(text, tokens[i - 1]).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsAfterAbbreviation(string text, List<SourceSpan> tokens, int i)
    {
        ReadOnlySpan<char> word = Word(text, tokens[i]);
        ReadOnlySpan<char> next = Word(text, tokens[i + 1]);
        bool isInitial = word.Length == 2;
        return !isInitial && char.IsUpper(next[0])
            && !Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            && Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);
    }

    // Quotes and brackets that close belong to the sentence before them. A straight quote closes where it touches the mark.
    private static bool IsCloser(string text, List<SourceSpan> tokens, int i)
    {
        SourceSpan span = tokens[i];
        ReadOnlySpan<char> word = Word(text, span);
        if (word is ")" or "]" or "}" or "\u201D" or "\u2019" or "''" or "\u00BB")
        {
            return true;
        }

        if (word.Length >= 2 && word[0] is ':' or ';' && word[^1] is ')' or '(' or 'D' or 'P')
        {
            return true;
        }

        bool touches = i > 0 && tokens[i - 1].End == span.Start;
        return touches && word is "\"" or "'" && (span.End >= text.Length || !char.IsLetterOrDigit(text[span.End]));
    }

    private static bool IsNewLine(string text, int from, int to) => text.AsSpan(from, to - from).Contains('\n');
}
