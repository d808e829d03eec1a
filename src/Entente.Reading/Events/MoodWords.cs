using System.Globalization;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The words and phrases that set the mood of a clause.</summary>
internal static class MoodWords
{
    private static readonly Dictionary<(string Kind, string Word), MoodWord> Words = DataTable.Embedded(typeof(MoodWords).Assembly, "mood-words.csv").Rows
        .ToDictionary(row => (row["kind"], row["word"]), row => new MoodWord(row["mood"], double.Parse(row["strength"], CultureInfo.InvariantCulture)));

    private static readonly ILookup<string, MoodPhrase> Phrases = Words
        .Where(pair => pair.Key.Kind is "next" or "all")
        .Select(pair => new MoodPhrase(pair.Key.Word.Split(' '), pair.Key.Kind == "all", pair.Value))
        .OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => string.Join(' ', phrase.Words), StringComparer.Ordinal)
        .ToLookup(phrase => phrase.Words[0].ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What a word does to a clause.</summary>
    /// <param name="Mood">The mood's name in the data file.</param>
    /// <param name="Strength">How strongly, in [0, 1].</param>
    internal readonly record struct MoodWord(string Mood, double Strength);

    /// <summary>A phrase: its words, whether it colours the whole sentence, and what it does.</summary>
    private sealed record MoodPhrase(string[] Words, bool IsWhole, MoodWord Word);

    /// <summary>The word of a kind, or null.</summary>
    public static MoodWord? Find(string kind, string word) => Words.TryGetValue((kind, word), out MoodWord found) ? found : null;

    /// <summary>The word of a kind for a verb, with its particle where that makes another word of it ("rule out").</summary>
    public static MoodWord? FindVerb(string kind, SentenceGraph graph, int verb)
    {
        int particle = graph.Children(verb, "compound:prt").FirstOrDefault(-1);
        MoodWord? phrasal = particle >= 0 ? Find(kind, graph.Lemma(verb) + "_" + graph.Lemma(particle)) : null;
        return phrasal ?? Find(kind, graph.Lemma(verb));
    }

    /// <summary>The word of a noun that has a clause below it; "talks" are no talk.</summary>
    public static MoodWord? FindNoun(SentenceGraph graph, int noun) =>
        graph.Lemma(noun) == "talk" && graph.Tokens[noun].Xpos == "NNS" ? null : Find("noun", graph.Lemma(noun));

    /// <summary>Whether a verb reports what somebody says.</summary>
    public static bool IsSpeech(string lemma) => Words.ContainsKey(("says", lemma));

    /// <summary>The longest phrase that begins at a word of a sentence, with its last word.</summary>
    public static (int Last, bool IsWhole, MoodWord Word)? PhraseAt(IReadOnlyList<Token> tokens, IReadOnlyList<string> forms, int at)
    {
        IEnumerable<MoodPhrase> candidates = Phrases[forms[at]];
        string lemma = tokens[at].Lemma.ToLowerInvariant();
        foreach (MoodPhrase phrase in lemma == forms[at] ? candidates : candidates.Concat(Phrases[lemma].Where(phrase => char.IsUpper(phrase.Words[0][0]))))
        {
            if (PhraseMatch.At(phrase.Words, tokens, forms, at) is >= 0 and var last)
            {
                return (last, phrase.IsWhole, phrase.Word);
            }
        }

        return null;
    }
}
