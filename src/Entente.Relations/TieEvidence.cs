using System.Collections.Frozen;
using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>Turns recorded ties into evidence: one number in [0, 1] for each family and sign, shared out among its pieces.</summary>
internal static class TieEvidence
{
    private const double LeastLeft = 0.02;

    private static readonly FrozenSet<string> Settlements =
        new[] { "peace-treaty", "normalisation", "border-settlement", "friendship-treaty", "non-aggression" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key under which the loadings hold a family of one sign.</summary>
    public static string Key(string family, int sign) => $"tie.{family}.{(sign > 0 ? "friendly" : "hostile")}";

    /// <summary>How full the families of a pair's ties are on a day, in order of family and sign.</summary>
    public static IEnumerable<(string Key, int Sign, IReadOnlyList<(RecordedTie Tie, double Left, double Full)> Pieces)> On(
        IEnumerable<RecordedTie> ties, DateOnly day, RelationOptions options)
    {
        RecordedTie[] all = [.. ties];
        foreach (IGrouping<(string Group, int Sign), (RecordedTie Tie, double Left)> family in all
            .Select(tie => (Tie: tie, Left: Left(tie, day, all, options))).Where(piece => piece.Left >= LeastLeft)
            .GroupBy(piece => (piece.Tie.Type.Group, piece.Tie.Type.Sign)).OrderBy(group => group.Key.Group, StringComparer.Ordinal).ThenBy(group => group.Key.Sign))
        {
            yield return (Key(family.Key.Group, family.Key.Sign), family.Key.Sign, Shared(family, options.NextOfFamily));
        }
    }

    /// <summary>What a recorded tie is and when, for a reader.</summary>
    public static string Title(RecordedTie tie) => $"{tie.Type.Label}, {When(tie.Valid)}: {tie.Title}";

    // The weightiest piece counts in full, each further one a share of the one before; together they never say more than certainty.
    private static List<(RecordedTie, double, double)> Shared(IEnumerable<(RecordedTie Tie, double Left)> pieces, double next)
    {
        List<(RecordedTie, double, double)> shared = [];
        double share = 1, room = 1;
        foreach ((RecordedTie tie, double left) in pieces.OrderByDescending(piece => piece.Left * piece.Tie.Type.Strength).ThenBy(piece => piece.Tie.Id, StringComparer.Ordinal))
        {
            double own = Math.Min(1, tie.Type.Strength * left * share);
            shared.Add((tie, left * share, room * own));
            room *= 1 - own;
            share *= next;
        }

        return shared;
    }

    private static double Left(RecordedTie tie, DateOnly day, RecordedTie[] all, RelationOptions options)
    {
        if (tie.Valid.From is { } from && from.Earliest > day)
        {
            return 0;
        }

        int daysSince = tie.Valid.To is { } to && to.Latest < day ? day.DayNumber - to.Latest.DayNumber : 0;
        double left = daysSince == 0 ? 1 : tie.Type.HalfLifeDays is { } half ? Math.Pow(0.5, daysSince / half) : 0;
        return daysSince > 0 && left > 0 && IsSettled(tie, all, day) ? left * options.SettledShare : left;
    }

    // Force that a treaty or a restoration of relations has ended since counts less than force that nothing has settled.
    private static bool IsSettled(RecordedTie tie, RecordedTie[] all, DateOnly day) =>
        tie.Type.Group == "conflict" && tie.Valid.To is { } to && all.Any(other =>
            Settlements.Contains(other.Type.Code) && other.Valid.From is { } from && from.Earliest >= to.Earliest && from.Earliest <= day);

    private static string When(DateSpan span) => (span.From, span.To) switch
    {
        ({ } from, { } to) when from == to => from.ToString(),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"since {from}"),
        _ => "undated",
    };
}
