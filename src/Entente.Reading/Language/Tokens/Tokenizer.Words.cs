using System.Collections.Frozen;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

internal static partial class Tokenizer
{
    // After these a full stop belongs to the word.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "mx", "dr", "prof", "st", "ft", "jr", "sr", "rev", "hon", "gen", "col", "lt", "maj", "capt", "cpt",
        "sgt", "cpl", "pvt", "adm", "cmdr", "brig", "gov", "sen", "sens", "rep", "reps", "pres", "supt", "messrs", "mme", "mlle",
        "inc", "corp", "ltd", "co", "bros", "dept", "univ", "assn", "ave", "blvd", "rd", "mt", "vs", "etc", "al", "eg", "ie", "cf",
        "approx", "est", "vol", "vols", "ed", "eds", "pp", "fig", "figs", "op", "jan", "feb", "aug", "sept", "sep", "oct", "nov",
        "dec", "apr", "tel", "ext", "attn", "esp", "incl", "ph.d", "m.sc", "b.sc", "viz", "ca", "jun", "jul", "plc", "spc", "amb",
        "sec", "gens", "cols", "drs", "profs", "min", "mins", "hr", "hrs", "yr", "yrs", "lb", "lbs", "oz", "govt", "ass't", "ret",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // These are words of their own, and abbreviations only before a number or a capital in the same line.
    private static readonly FrozenSet<string> BeforeNumber = new[] { "no", "nos", "art", "b", "c", "d", "div", "mar", "p", "sun", "sat", "mon", "wed", "thu", "thur", "thurs", "fri", "tue", "tues" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Beginnings that keep their hyphen ("anti-war", "e-mail").
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "anti", "non", "pre", "post", "co", "ex", "re", "mid", "pro", "semi", "multi", "counter", "sub", "over", "un", "inter",
        "intra", "micro", "mini", "mega", "vice", "e", "pseudo", "super", "ultra", "de", "bi", "tri", "uni",
        "extra", "socio", "psycho", "meta", "macro", "proto", "trans", "under",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words written as one that the treebanks take apart, with the length of their first part.
    private static readonly FrozenDictionary<string, int> Fused = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["gotta"] = 3,
        ["wanna"] = 3,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dont"] = 2,
        ["doesnt"] = 4,
        ["didnt"] = 3,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["werent"] = 4,
        ["arent"] = 3,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
        ["wont"] = 2,
        ["cant"] = 2,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Units = ["km", "kg", "mm", "cm", "am", "pm", "mph", "bn", "mb", "gb", "hrs", "mins", "m", "k"];

    /// <summary>Whether a token is a word that ends in the full stop of an abbreviation.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> token) => token.Length >= 2 && token[^1] == '.' && IsLetter(token[^2]);

    // Whether the full stop after a word is part of it.
    private static bool TakesStop(ReadOnlySpan<char> view, int start, int end)
    {
        ReadOnlySpan<char> word = view[start..end];
        char next = At(view, end + 1);
        if (next == '.')
        {
            return false;
        }

        int hyphen = word.LastIndexOf('-');
        word = hyphen >= 0 ? word[(hyphen + 1)..] : word;
        if (word.IsEmpty || !IsLetter(word[^1]))
        {
            return false;
        }

        if (word.Length == 1 && char.IsLower(word[0]))
        {
            // "(b. 1955", "(c. March 347", "c. 1580".
            return At(view, start - 1) == '(' || (BeforeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                && char.IsAsciiDigit(FirstAfterGap(view, end + 1)));
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && (word[0] != 'I' || IsInitialPlace(view, end)) && (IsGap(next) || IsLetter(next) || next is ',' or ')')
                && (IsInitialPlace(view, end) || next is ',' or ')');
        }

        if (word.Contains('.'))
        {
            return word.Length <= 10;
        }

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.Contains(word))
        {
            // "ms" and "rep" in small letters, "ca" in a name: a small-letter title before a gap and a capital ends a sentence.
            return !IsLetter(next);
        }

        return BeforeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            && char.IsAsciiDigit(FirstAfterGap(view, end + 1));
    }

    // An initial is followed by a name in the same line.
    private static bool IsInitialPlace(ReadOnlySpan<char> view, int stop)
    {
        int at = stop + 1;
        while (at < view.Length && at < stop + 4 && view[at] == ' ')
        {
            at++;
        }

        return char.IsUpper(At(view, at));
    }

    private static char FirstAfterGap(ReadOnlySpan<char> view, int at)
    {
        int limit = Math.Min(view.Length, at + 8);
        while (at < limit && view[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return At(view, at);
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> view, int start, int at)
    {
        char next = At(view, at + 1);
        if (!IsLetter(next) && !char.IsDigit(next))
        {
            return false;
        }

        if (char.IsDigit(view[at - 1]) && char.IsDigit(next))
        {
            // Telephone numbers and ISO dates have two hyphens; "1945-1989" and "2-1" are taken apart.
            return IsDigitChain(view, start, at);
        }

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        return IsLetter(next) && known.Contains(view[start..at]) && (!char.IsUpper(view[at - 1]) || (at - start == 1 && char.IsLower(next)));
    }

    private static bool IsDigitChain(ReadOnlySpan<char> view, int start, int at)
    {
        int hyphens = 0;
        int limit = Math.Min(view.Length, start + 24);
        for (int i = start; i < limit && (char.IsAsciiDigit(view[i]) || view[i] == '-'); i++)
        {
            hyphens += view[i] == '-' ? 1 : 0;
        }

        return hyphens >= 2 && at < limit;
    }

    // Adds a word, its contractions and units taken off.
    private static void AddWord(ReadOnlySpan<char> view, int start, int end, List<SourceSpan> tokens)
    {
        ReadOnlySpan<char> word = view[start..end];
        int cut = word.Length <= 16 ? Cut(word, IsApostrophe(At(view, end))) : ApostropheCut(word);
        if (cut > 0 && cut < word.Length)
        {
            tokens.Add(SourceSpan.From(start, start + cut));
            tokens.Add(SourceSpan.From(start + cut, end));
            return;
        }

        tokens.Add(SourceSpan.From(start, end));
    }

    private static int Cut(ReadOnlySpan<char> word, bool isBeforeApostrophe)
    {
        if (!isBeforeApostrophe && Fused.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int first)
            && (!char.IsUpper(word[^1]) || word.Length > 4))
        {
            return first;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            int digits = word.LastIndexOfAnyInRange('0', '9') + 1;
            foreach (string unit in Units)
            {
                if (word[digits..].Equals(unit, StringComparison.OrdinalIgnoreCase))
                {
                    return digits;
                }
            }
        }

        return ApostropheCut(word);
    }

    private static int ApostropheCut(ReadOnlySpan<char> word)
    {
        int apostrophe = -1;
        for (int i = word.Length - 1; i >= Math.Max(1, word.Length - 4); i--)
        {
            if (IsApostrophe(word[i]))
            {
                apostrophe = i;
                break;
            }
        }

        if (apostrophe < 1)
        {
            return 0;
        }

        ReadOnlySpan<char> ending = word[(apostrophe + 1)..];
        if (ending.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe >= 2 && word[apostrophe - 1] is 'n' or 'N')
        {
            return apostrophe - 1;
        }

        return IsCliticEnding(ending) && !(ending.Length == 1 && ending[0] is 's' && char.IsDigit(word[apostrophe - 1]) && word.Length <= 5)
            ? apostrophe
            : 0;
    }
}
