using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The words and phrases that set the mood of a clause.</summary>
internal static class MoodWords
{
    private static readonly Dictionary<(string Kind, string Word), MoodWord> Words = DataTable.Embedded(typeof(MoodWords).Assembly, "mood-words.csv").Rows
        .ToDictionary(row => (row["kind"], row["word"]), row => new MoodWord(row["mood"], double.Parse(row["strength"], CultureInfo.InvariantCulture)));

    private static readonly ILookup<string, (string[] Phrase, bool IsWhole, MoodWord Word)> Phrases = Words
        .Where(pair => pair.Key.Kind is "next" or "all")
        .Select(pair => (pair.Key.Word.Split(' '), pair.Key.Kind == "all", pair.Value))
        .OrderByDescending(phrase => phrase.Item1.Length).ThenBy(phrase => string.Join(' ', phrase.Item1), StringComparer.Ordinal)
        .ToLookup(phrase => phrase.Item1[0]);

    /// <summary>What a word does to a clause.</summary>
    /// <param name="Mood">The mood's name in the data file.</param>
    /// <param name="Strength">How strongly, in [0, 1].</param>
    internal readonly record struct MoodWord(string Mood, double Strength);

    /// <summary>The word of a kind, or null.</summary>
    public static MoodWord? Find(string kind, string word) => Words.TryGetValue((kind, word), out MoodWord found) ? found : null;

    /// <summary>Whether a verb reports what somebody says.</summary>
    public static bool IsSpeech(string lemma) => Words.ContainsKey(("says", lemma));

    /// <summary>The longest phrase that begins at a word of a sentence, with the number of its words.</summary>
    public static (int Length, bool IsWhole, MoodWord Word)? PhraseAt(IReadOnlyList<string> forms, int at)
    {
        foreach ((string[] phrase, bool isWhole, MoodWord word) in Phrases[forms[at]])
        {
            int i = 0;
            while (i < phrase.Length && at + i < forms.Count && forms[at + i] == phrase[i])
            {
                i++;
            }

            if (i == phrase.Length)
            {
                return (i, isWhole, word);
            }
        }

        return null;
    }
}
