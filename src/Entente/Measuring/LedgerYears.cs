using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>What a ledger's imported data sets say of pairs of states, year by year.</summary>
internal static class LedgerYears
{
    /// <summary>All of it between two years; empty where nothing that measures relations was imported.</summary>
    /// <remarks>Events are summed over both directions with mirrored ones counted once; years that yearly counts cover already are left out.</remarks>
    public static List<DyadYear> Of(IBulkLedger ledger, int fromYear, int toYear, DateTimeOffset? asKnown = null)
    {
        List<DyadYear> years = [];
        foreach (string variable in TieRowYears.Variables)
        {
            foreach (TieRow row in ledger.TieValues(variable, new DateOnly(fromYear, 1, 1), asKnown))
            {
                years.AddRange(TieRowYears.Of(row, fromYear, toYear));
            }
        }

        HashSet<int> counted = [.. years.Where(year => year.Variable is DyadVariable.Cooperation or DyadVariable.Conflict).Select(year => year.Year)];
        Dictionary<(Dyad, int), (double Cooperation, double Conflict)> sums = [];
        foreach (DyadMonth month in ledger.DyadMonths(new DyadMonthQuery { AsKnown = asKnown }))
        {
            if (month.Year < fromYear || month.Year > toYear || month.Dyad.Source == month.Dyad.Target || counted.Contains(month.Year))
            {
                continue;
            }

            // The same mirrored events stand in both directions' rows: half in each takes them off once.
            (Dyad, int) key = (Dyad.Of(month.Dyad.Source, month.Dyad.Target), month.Year);
            (double cooperation, double conflict) = sums.GetValueOrDefault(key);
            sums[key] = (cooperation + Weighed(month.Quads.VerbalCooperation, month.Mirrored.VerbalCooperation, 1) + Weighed(month.Quads.MaterialCooperation, month.Mirrored.MaterialCooperation, 2),
                conflict + Weighed(month.Quads.VerbalConflict, month.Mirrored.VerbalConflict, 1) + Weighed(month.Quads.MaterialConflict, month.Mirrored.MaterialConflict, 2));
        }

        foreach (((Dyad dyad, int year), (double cooperation, double conflict)) in sums.OrderBy(pair => pair.Key))
        {
            years.Add(new DyadYear(DyadVariable.Cooperation, dyad, year, cooperation));
            years.Add(new DyadYear(DyadVariable.Conflict, dyad, year, conflict));
        }

        return years;
    }

    private static double Weighed(long events, long mirrored, double weight) => weight * Math.Max(0, events - (mirrored / 2.0));
}
