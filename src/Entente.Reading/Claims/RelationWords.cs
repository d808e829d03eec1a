using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>The words that say how two actors stand to each other.</summary>
internal static class RelationWords
{
    private static readonly Dictionary<(string Kind, string Word), (int Sign, int Trend)> Words = DataTable.Embedded(typeof(RelationWords).Assembly, "relation-words.csv").Rows
        .ToDictionary(row => (row["kind"], row["word"]), row => (int.Parse(row["sign"], CultureInfo.InvariantCulture), int.Parse(row["trend"], CultureInfo.InvariantCulture)));

    /// <summary>All words of a kind.</summary>
    public static IEnumerable<(string Word, int Sign, int Trend)> All(string kind) =>
        Words.Where(pair => pair.Key.Kind == kind).Select(pair => (pair.Key.Word, pair.Value.Sign, pair.Value.Trend)).OrderBy(word => word.Word, StringComparer.Ordinal);

    /// <summary>The sign and trend of a word of one kind, or null.</summary>
    public static (int Sign, int Trend)? Of(string kind, string word) => Words.TryGetValue((kind, word), out (int, int) found) ? found : null;
}
