using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>Turns rows of imported data sets into the numbers that measure relations, year by year.</summary>
internal static class TieRowYears
{
    private static readonly Dictionary<string, (string Variable, double Factor)> Known = new(StringComparer.Ordinal)
    {
        ["atop_defense"] = (DyadVariable.Alliance, 2),
        ["atop_offense"] = (DyadVariable.Alliance, 2),
        ["atop_neutral"] = (DyadVariable.Alliance, 1),
        ["atop_nonagg"] = (DyadVariable.Alliance, 1),
        ["atop_consul"] = (DyadVariable.Alliance, 1),
        ["mid_hihost"] = (DyadVariable.Dispute, 1),
        ["tss_rivalry"] = (DyadVariable.Rivalry, 1),
        ["trade_flow"] = (DyadVariable.Trade, 1),
        ["dyadigos"] = (DyadVariable.Organisations, 1),
        ["sipri_number_delivered"] = (DyadVariable.Arms, 1),
        ["icews_verb_coop"] = (DyadVariable.Cooperation, 1),
        ["icews_matl_coop"] = (DyadVariable.Cooperation, 2),
        ["icews_verb_conf"] = (DyadVariable.Conflict, 1),
        ["icews_matl_conf"] = (DyadVariable.Conflict, 2),
    };

    /// <summary>The variables that measure relations.</summary>
    public static IReadOnlyList<string> Variables { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The years of a row: a spell counts in each year that it touches, an open one in its first alone, for where it ends is not known. Obligations of 0 and hostility of 0 give none.</summary>
    public static IEnumerable<DyadYear> Of(TieRow row, int fromYear, int toYear)
    {
        if (!Known.TryGetValue(row.Variable, out (string Variable, double Factor) known) || row.First == row.Second
            || (row.Value <= 0 && known.Variable is DyadVariable.Alliance or DyadVariable.Dispute or DyadVariable.Rivalry or DyadVariable.Arms))
        {
            yield break;
        }

        for (int year = Math.Max(fromYear, row.From.Year); year <= Math.Min(toYear, row.To == DateOnly.MaxValue ? row.From.Year : row.To.Year); year++)
        {
            yield return new DyadYear(known.Variable, Dyad.Of(row.First, row.Second), year, known.Factor * row.Value);
        }
    }
}
