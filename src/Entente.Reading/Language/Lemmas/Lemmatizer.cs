using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Reading.Language;

/// <summary>Finds the dictionary form of a tagged word: by heart, else by undoing its ending.</summary>
internal sealed class Lemmatizer(LemmaRules rules)
{
    private const int LongestWord = 40;

    private readonly FrozenDictionary<string, string> _words = rules.Words.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, (int Cut, string Added)> _endings = rules.Endings.ToFrozenDictionary(
        pair => pair.Key,
        pair => (int.Parse(pair.Value.AsSpan(0, 1), NumberStyles.None, CultureInfo.InvariantCulture), pair.Value[2..]),
        StringComparer.Ordinal);

    private readonly FrozenSet<string> _known = rules.Known.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The dictionary form.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its Penn tag.</param>
    public string Lemma(string form, string upos, string xpos)
    {
        if (form.Length > LongestWord)
        {
            return form;
        }

        Span<char> key = stackalloc char[xpos.Length + 1 + form.Length];
        xpos.CopyTo(key);
        key[xpos.Length] = ' ';
        Span<char> word = key[(xpos.Length + 1)..];
        WordShape.Plain(form, word);
        for (int i = 0; i < word.Length; i++)
        {
            word[i] = char.ToLowerInvariant(word[i]);
        }

        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out string? lemma))
        {
            return upos == "PROPN" ? Capitalised(lemma, form) : lemma;
        }

        string plain = upos == "PROPN" ? form : word.SequenceEqual(form) ? form : word.ToString();
        return LemmaRulesFit(xpos) && Undo(xpos, word) is { } undone
            ? (upos == "PROPN" ? Capitalised(undone, form) : undone)
            : plain;
    }

    /// <summary>Whether words of a tag carry endings to undo.</summary>
    public static bool LemmaRulesFit(string xpos) =>
        xpos is "NNS" or "NNPS" or "VBZ" or "VBD" or "VBN" or "VBG" or "JJR" or "JJS" or "RBR" or "RBS";

    private string? Undo(string xpos, ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[xpos.Length + 1 + 6];
        xpos.CopyTo(key);
        key[xpos.Length] = ' ';
        FrozenDictionary<string, (int Cut, string Added)>.AlternateLookup<ReadOnlySpan<char>> endings =
            _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        string? first = null;
        for (int size = Math.Min(6, word.Length - 1); size >= 1; size--)
        {
            word[^size..].CopyTo(key[(xpos.Length + 1)..]);
            if (!endings.TryGetValue(key[..(xpos.Length + 1 + size)], out (int Cut, string Added) rule) || rule.Cut >= word.Length)
            {
                continue;
            }

            string lemma = string.Concat(word[..^rule.Cut], rule.Added);
            if (_known.Contains(lemma))
            {
                return lemma;
            }

            first ??= lemma;
        }

        return first;
    }

    private static string Capitalised(string lemma, string form) =>
        lemma.Length == 0 || !char.IsUpper(form[0]) ? lemma
            : form.Length > 1 && form.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? lemma.ToUpperInvariant()
            : string.Concat(char.ToUpperInvariant(lemma[0]).ToString(), lemma.AsSpan(1));
}
