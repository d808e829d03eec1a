using System.Globalization;

namespace Entente.Vocabulary;

/// <summary>The event types with their quad class and Goldstein value.</summary>
/// <remarks>A Goldstein value of Entente belongs to the PLOVER type, not to the four-digit CAMEO code: coarser than the table of
/// the CAMEO project, and the same for every event of the type.</remarks>
[Source("goldstein-1992")]
public static class EventCatalogue
{
    private static readonly Dictionary<string, (QuadClass Quad, GoldsteinScore Score)> Entries = DataTable.Embedded(typeof(EventCatalogue).Assembly, "event-types.csv").Rows
        .ToDictionary(
            row => row["type"],
            row => ((QuadClass)int.Parse(row["quad"], CultureInfo.InvariantCulture), GoldsteinScore.From(double.Parse(row["goldstein"], CultureInfo.InvariantCulture))),
            StringComparer.Ordinal);

    /// <summary>The names of the types, in order.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. Entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The quad class of a type.</summary>
    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public static QuadClass QuadClassOf(string type) => Entries[type].Quad;

    /// <summary>The Goldstein value of a type.</summary>
    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public static GoldsteinScore GoldsteinOf(string type) => Entries[type].Score;
}
