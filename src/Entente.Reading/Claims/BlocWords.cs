using System.Globalization;
using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>The words that tell of blocs.</summary>
internal static class BlocWords
{
    private static readonly Dictionary<(string Kind, string Word), MoodWords.MoodWord?> Words = DataTable.Embedded(typeof(BlocWords).Assembly, "bloc-words.csv").Rows
        .ToDictionary(row => (row["kind"], row["word"]), row => row["mood"].Length == 0 ? (MoodWords.MoodWord?)null : new MoodWords.MoodWord(row["mood"], double.Parse(row["strength"], CultureInfo.InvariantCulture)));

    /// <summary>Whether a word is of a kind.</summary>
    public static bool Is(string kind, string word) => Words.ContainsKey((kind, word));

    /// <summary>The mood that a word of a kind sets, or null.</summary>
    public static MoodWords.MoodWord? MoodOf(string kind, string word) => Words.GetValueOrDefault((kind, word));
}
