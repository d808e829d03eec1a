using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Cuts text into words and marks after the habits of the English universal treebanks: "do n't", "China 's",
/// "US - India", "U.S." whole.</summary>
/// <remarks>One walk from left to right, each step bounded by <see cref="LongestWord"/>; any content is accepted. White
/// space and control characters separate and are never part of a token.</remarks>
internal static partial class Tokenizer
{
    /// <summary>Longer runs without a gap are cut.</summary>
    public const int LongestWord = 256;

    /// <summary>Adds the tokens of a stretch of text.</summary>
    /// <param name="text">The whole text; spans point into it.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">One past the last unit to read.</param>
    /// <param name="tokens">Receives the spans, in order, without overlap.</param>
    public static void Split(string text, int start, int end, List<SourceSpan> tokens)
    {
        ReadOnlySpan<char> view = text.AsSpan(0, end);
        int at = start;
        while (at < end)
        {
            if (IsGap(view[at]))
            {
                at++;
                continue;
            }

            int stop = Math.Max(at + 1, Next(view, at, tokens));
            at = stop;
        }
    }

    /// <summary>Whether a unit separates words.</summary>
    public static bool IsGap(char unit) =>
        char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060' or '\u00AD';

    // Reads what begins at a place, adds its tokens and tells where it ends.
    private static int Next(ReadOnlySpan<char> view, int at, List<SourceSpan> tokens)
    {
        int stop = Address(view, at);
        if (stop > at)
        {
            tokens.Add(SourceSpan.From(at, stop));
            return stop;
        }

        stop = Face(view, at);
        if (stop > at)
        {
            tokens.Add(SourceSpan.From(at, stop));
            return stop;
        }

        if (IsWordStart(view, at))
        {
            stop = WordEnd(view, at);
            AddWord(view, at, stop, tokens);
            return stop;
        }

        stop = MarkEnd(view, at);
        tokens.Add(SourceSpan.From(at, stop));
        return stop;
    }

    private static bool IsLetter(char unit) => char.IsLetter(unit) || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';

    private static char At(ReadOnlySpan<char> view, int at) => at >= 0 && at < view.Length ? view[at] : ' ';

    // Words begin with a letter or digit; some with an apostrophe ('em, '90s, 's) or a sign (@name, #tag, -5, .5).
    private static bool IsWordStart(ReadOnlySpan<char> view, int at)
    {
        char unit = view[at];
        if (IsLetter(unit) || char.IsDigit(unit))
        {
            return true;
        }

        char next = At(view, at + 1);
        bool isFree = at == 0 || IsGap(view[at - 1]) || view[at - 1] is '(' or '[' or '"' or '\u201C';
        return unit switch
        {
            '\'' or '\u2019' => (char.IsAsciiDigit(next) && char.IsAsciiDigit(At(view, at + 2)) && isFree) || IsClitic(view, at, isFree),
            '@' or '#' => isFree && char.IsLetter(next) && char.IsLetter(At(view, at + 2)),
            '.' => isFree && char.IsAsciiDigit(next),
            _ => false,
        };
    }

    // A clitic that stands apart from its word ("Pakistan 's", "' s" is not one), or a clipped word ('em, 'tis).
    private static bool IsClitic(ReadOnlySpan<char> view, int at, bool isFree)
    {
        int end = at + 1;
        while (end < view.Length && end < at + 6 && IsLetter(view[end]))
        {
            end++;
        }

        ReadOnlySpan<char> letters = view[(at + 1)..end];
        return letters.Equals("s", StringComparison.OrdinalIgnoreCase)
            || (isFree && (letters.Equals("em", StringComparison.Ordinal) || letters.Equals("tis", StringComparison.OrdinalIgnoreCase)
                || letters.Equals("cause", StringComparison.Ordinal)
                || (IsCliticEnding(letters) && (At(view, at - 1) is ' '))));
    }

    private static bool IsCliticEnding(ReadOnlySpan<char> letters) =>
        letters.Equals("s", StringComparison.OrdinalIgnoreCase) || letters.Equals("re", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("ve", StringComparison.OrdinalIgnoreCase) || letters.Equals("ll", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("d", StringComparison.OrdinalIgnoreCase) || letters.Equals("m", StringComparison.OrdinalIgnoreCase);

    // Letters and digits with the signs that may stand inside a word.
    private static int WordEnd(ReadOnlySpan<char> view, int at)
    {
        int limit = Math.Min(view.Length, at + LongestWord);
        int end = at + 1;
        while (end < limit)
        {
            char unit = view[end];
            if (IsLetter(unit) || char.IsDigit(unit) || unit == '_' || unit is '\u200D' or '\u200C')
            {
                end++;
            }
            else if (IsInside(view, at, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        // A cut never falls between the halves of a surrogate pair: those are no letters here, so it cannot.
        bool isMoney = end < view.Length && view[end] == '$' && end - at <= 2 && view[at..end].IndexOfAnyExceptInRange('A', 'Z') < 0;
        return isMoney || (end < view.Length && view[end] == '.' && TakesStop(view, at, end)) ? end + 1 : end;
    }

    private static bool IsInside(ReadOnlySpan<char> view, int start, int at)
    {
        char before = view[at - 1];
        char next = At(view, at + 1);
        bool isBetweenDigits = char.IsAsciiDigit(before) && char.IsAsciiDigit(next);
        bool isBetweenLetters = IsLetter(before) && IsLetter(next);
        return view[at] switch
        {
            '.' => isBetweenDigits || (isBetweenLetters && IsInnerStop(view, start, at)),
            ',' => isBetweenDigits && IsThousands(view, at),
            ':' => isBetweenDigits,
            '/' => isBetweenDigits,
            '\'' or '\u2019' or '\u02BC' or '`' => (isBetweenLetters || (char.IsDigit(before) && next is 's' or 't')) && at > start,
            '&' => char.IsUpper(before) && char.IsUpper(next) && at - start <= 3,
            '-' => IsInnerHyphen(view, start, at),
            '*' => isBetweenLetters || (IsLetter(before) && next == '*'),
            _ => false,
        };
    }

    private static bool IsThousands(ReadOnlySpan<char> view, int at) =>
        char.IsAsciiDigit(At(view, at + 2)) && char.IsAsciiDigit(At(view, at + 3)) && !char.IsAsciiDigit(At(view, at + 4));

    // "U.S", "a.m", "Ph.D" but not "region.India"; file and host names are settled before.
    private static bool IsInnerStop(ReadOnlySpan<char> view, int start, int at)
    {
        int run = 0;
        for (int i = at - 1; i >= start && IsLetter(view[i]); i--)
        {
            run++;
        }

        bool isChain = run == 1 || (run == 2 && view[start..at].Equals("Ph", StringComparison.Ordinal));
        bool isNextSingle = !IsLetter(At(view, at + 2)) || At(view, at + 2) == '.';
        return isChain && (isNextSingle || (char.IsLower(view[at + 1]) && run == 1 && !char.IsUpper(view[at - 1])));
    }

    // Marks: runs of one sign stay together, everything else stands alone.
    private static int MarkEnd(ReadOnlySpan<char> view, int at)
    {
        char unit = view[at];
        int end = at + 1;
        if (char.IsSurrogate(unit))
        {
            return SymbolEnd(view, at);
        }

        int limit = Math.Min(view.Length, at + LongestWord);
        if (unit is '!' or '?')
        {
            while (end < limit && view[end] is '!' or '?')
            {
                end++;
            }
        }
        else if (unit is '.' or '-' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '$' or '\u2026' or '\u2014')
        {
            while (end < limit && view[end] == unit)
            {
                end++;
            }
        }
        else if (unit is '\'' or '`' && At(view, end) == unit)
        {
            end++;
        }
        else
        {
            while (end < limit && (CharUnicodeInfo.GetUnicodeCategory(view[end]) == UnicodeCategory.NonSpacingMark || view[end] is '\uFE0F'))
            {
                end++;
            }
        }

        return end;
    }

    // A pictograph with its modifiers and joined parts is one token; a lone half of a pair is one, too.
    private static int SymbolEnd(ReadOnlySpan<char> view, int at)
    {
        int limit = Math.Min(view.Length, at + 32);
        int end = at;
        while (end < limit)
        {
            int size = char.IsHighSurrogate(view[end]) && char.IsLowSurrogate(At(view, end + 1)) ? 2 : 1;
            end += size;
            while (end < limit && (view[end] is '\uFE0F' or '\u20E3' || (At(view, end) == '\uD83C' && At(view, end + 1) is >= '\uDFFB' and <= '\uDFFF')))
            {
                end += view[end] == '\uD83C' ? 2 : 1;
            }

            if (At(view, end) != '\u200D' || !char.IsSurrogate(At(view, end + 1)))
            {
                break;
            }

            end++;
        }

        return Math.Min(end, view.Length);
    }
}
