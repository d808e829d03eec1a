using System.Globalization;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The words and phrases that set the mood of a clause.</summary>
internal static class MoodWords
{
    private static readonly (string Kind, string Word, MoodWord Says)[] All = [.. DataTable.Embedded(typeof(MoodWords).Assembly, "mood-words.csv").Rows
        .Select(row => (row["kind"], row["word"], new MoodWord(row["mood"], double.Parse(row["strength"], CultureInfo.InvariantCulture))))];

    // By the word first: most words of a text are of no kind.
    private static readonly Dictionary<string, (string Kind, MoodWord Says)[]> Words = All.GroupBy(word => word.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(word => (word.Kind, word.Says)).ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, MoodPhrase[]> Phrases = All
        .Where(word => word.Kind is "next" or "all")
        .Select(word => new MoodPhrase(word.Word.Split(' '), word.Kind == "all", word.Says))
        .OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => string.Join(' ', phrase.Words), StringComparer.Ordinal)
        .GroupBy(phrase => phrase.Words[0].ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What a word does to a clause.</summary>
    /// <param name="Mood">The mood's name in the data file.</param>
    /// <param name="Strength">How strongly, in [0, 1].</param>
    internal readonly record struct MoodWord(string Mood, double Strength);

    /// <summary>A phrase: its words, whether it colours the whole sentence, and what it does.</summary>
    private sealed record MoodPhrase(string[] Words, bool IsWhole, MoodWord Word);

    /// <summary>The word of a kind, or null.</summary>
    public static MoodWord? Find(string kind, string word)
    {
        if (Words.TryGetValue(word, out (string Kind, MoodWord Says)[]? kinds))
        {
            foreach ((string own, MoodWord says) in kinds)
            {
                if (own == kind)
                {
                    return says;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word is of any kind.</summary>
    public static bool IsAny(string word) => Words.ContainsKey(word);

    /// <summary>The word of a kind for a verb, with its particle where that makes another word of it ("rule out").</summary>
    public static MoodWord? FindVerb(string kind, SentenceGraph graph, int verb)
    {
        int particle = graph.First(verb, "compound:prt");
        MoodWord? phrasal = particle >= 0 ? Find(kind, graph.Lemma(verb) + "_" + graph.Lemma(particle)) : null;
        return phrasal ?? Find(kind, graph.Lemma(verb));
    }

    /// <summary>The word of a noun that has a clause below it; "talks" are no talk.</summary>
    public static MoodWord? FindNoun(SentenceGraph graph, int noun) =>
        graph.Lemma(noun) == "talk" && graph.Tokens[noun].Xpos == "NNS" ? null : Find("noun", graph.Lemma(noun));

    /// <summary>Whether a verb reports what somebody says.</summary>
    public static bool IsSpeech(string lemma) => Find("says", lemma) is not null;

    /// <summary>The longest phrase that begins at a word of a sentence, with its last word.</summary>
    public static (int Last, bool IsWhole, MoodWord Word)? PhraseAt(List<Token> tokens, string[] forms, int at)
    {
        foreach (MoodPhrase phrase in Phrases.GetValueOrDefault(forms[at]) ?? [])
        {
            if (PhraseMatch.At(phrase.Words, tokens, forms, at) is >= 0 and var last)
            {
                return (last, phrase.IsWhole, phrase.Word);
            }
        }

        string lemma = tokens[at].Lemma.ToLowerInvariant();
        foreach (MoodPhrase phrase in lemma == forms[at] ? [] : Phrases.GetValueOrDefault(lemma) ?? [])
        {
            if (char.IsUpper(phrase.Words[0][0]) && PhraseMatch.At(phrase.Words, tokens, forms, at) is >= 0 and var last)
            {
                return (last, phrase.IsWhole, phrase.Word);
            }
        }

        return null;
    }
}
