using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>The words that say how two actors stand to each other.</summary>
internal static class RelationWords
{
    private static readonly (string Kind, string Word, (int Sign, int Trend) Says)[] Rows = [.. DataTable.Embedded(typeof(RelationWords).Assembly, "relation-words.csv").Rows
        .Select(row => (row["kind"], row["word"], (int.Parse(row["sign"], CultureInfo.InvariantCulture), int.Parse(row["trend"], CultureInfo.InvariantCulture))))];

    // By the word first: most words of a text are of no kind.
    private static readonly Dictionary<string, (string Kind, (int Sign, int Trend) Says)[]> Words = Rows.GroupBy(row => row.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => (row.Kind, row.Says)).ToArray(), StringComparer.Ordinal);

    /// <summary>All words of a kind.</summary>
    public static IEnumerable<(string Word, int Sign, int Trend)> All(string kind) =>
        Rows.Where(row => row.Kind == kind).Select(row => (row.Word, row.Says.Sign, row.Says.Trend)).OrderBy(word => word.Word, StringComparer.Ordinal);

    /// <summary>The sign and trend of a word of one kind, or null.</summary>
    public static (int Sign, int Trend)? Of(string kind, string word)
    {
        if (Words.TryGetValue(word, out (string Kind, (int Sign, int Trend) Says)[]? kinds))
        {
            foreach ((string own, (int Sign, int Trend) says) in kinds)
            {
                if (own == kind)
                {
                    return says;
                }
            }
        }

        return null;
    }
}
