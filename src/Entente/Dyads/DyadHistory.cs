using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Dyads;

/// <summary>Everything known of a pair, by year.</summary>
/// <param name="First">The first state.</param>
/// <param name="Second">The second.</param>
/// <param name="Years">The years, in order.</param>
/// <param name="Landmarks">Recorded ties and landmark events of the pair, the latest first.</param>
/// <param name="Editions">The data sets that had something to say, by key.</param>
public sealed record DyadHistory(ActorId First, ActorId Second, IReadOnlyList<DyadYear> Years, IReadOnlyList<RecordedTie> Landmarks, IReadOnlyList<DataEdition> Editions)
{
    /// <summary>Puts together what the record and the user's ledger hold.</summary>
    /// <param name="workspace">The record.</param>
    /// <param name="first">The state from which directed values are told.</param>
    /// <param name="second">The other.</param>
    /// <param name="fromYear">First year.</param>
    /// <param name="toYear">Last year.</param>
    public static DyadHistory Of(Workspace workspace, ActorId first, ActorId second, int fromYear, int toYear)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        Dyad dyad = Dyad.Of(first, second);
        IReadOnlyList<HeldTie> held = workspace.Bulk.TieRows(new TieRowQuery { Dyad = dyad, From = new DateOnly(fromYear, 1, 1), To = new DateOnly(toYear, 12, 31), AsKnown = workspace.AsKnown });
        IReadOnlyList<DataEdition> editions = workspace.Ledger.Editions();
        Dictionary<ActorId, Dictionary<int, double>> positions = workspace.Ledger.Values("un-position", fromYear, toYear).Where(value => value.State == first || value.State == second)
            .GroupBy(value => value.State).ToDictionary(group => group.Key, group => group.GroupBy(value => value.Year).ToDictionary(year => year.Key, year => year.Last().Value));
        Dictionary<int, (long Cooperation, long Conflict)> events = Events(workspace, dyad, held, fromYear, toYear);
        List<DyadYear> years = [];
        for (int year = fromYear; year <= toYear; year++)
        {
            DateOnly day = new(year, 12, 31);
            bool wereStates = workspace.Actors.WasState(first, day) && workspace.Actors.WasState(second, day);
            HeldTie[] now = [.. held.Where(tie => tie.Row.From.Year <= year && year <= tie.Row.To.Year)];
            double? distance = positions.GetValueOrDefault(first)?.TryGetValue(year, out double one) == true && positions.GetValueOrDefault(second)?.TryGetValue(year, out double other) == true
                ? Math.Abs(one - other) : null;
            (long Cooperation, long Conflict)? told = events.TryGetValue(year, out (long, long) counts) ? counts : null;
            years.Add(new DyadYear(year, wereStates ? workspace.Model.Between(dyad, day) : null, distance, told?.Cooperation, told?.Conflict,
                [.. DyadColumn.All.Select(column => Answer(column, now, first, year, editions, wereStates))]));
        }

        HashSet<string> used = [.. held.Select(tie => tie.Origin.DataSet)];
        return new DyadHistory(first, second, years,
            [.. workspace.Ledger.Ties().Where(tie => tie.Dyad == dyad && tie.Valid.From is { } from && from.Earliest.Year <= toYear).OrderByDescending(tie => tie.Valid.From).ThenBy(tie => tie.Id, StringComparer.Ordinal)],
            [.. editions.Where(edition => used.Contains(edition.Key))]);
    }

    private static Answer Answer(DyadColumn column, HeldTie[] now, ActorId first, int year, IReadOnlyList<DataEdition> editions, bool wereStates)
    {
        double[] values = [.. now.Where(tie => tie.Row.Variable == column.Variable && (!tie.Row.IsDirected || (tie.Row.First == first) != column.IsBackward) && !double.IsNaN(tie.Row.Value))
            .Select(tie => column.IsSpread ? tie.Row.Value / (tie.Row.To.Year - tie.Row.From.Year + 1) : tie.Row.Value)];
        if (values.Length > 0)
        {
            return Ledger.Answer.Measured(column.IsSpread ? values.Sum() : values.Max());
        }

        Coverage[] covers = [.. editions.SelectMany(edition => edition.Covers).Where(cover => cover.Variable == column.Variable && cover.Has(year))];
        return covers.Length == 0 || !wereStates ? Ledger.Answer.NotCovered
            : covers.Any(cover => cover.Absence == Absence.Zero) ? Ledger.Answer.Zero : Ledger.Answer.Missing;
    }

    // Event data proper where the ledger has them; else the yearly counts of a derived table.
    private static Dictionary<int, (long Cooperation, long Conflict)> Events(Workspace workspace, Dyad dyad, IReadOnlyList<HeldTie> held, int fromYear, int toYear)
    {
        Dictionary<int, (long, long)> counts = workspace.Bulk.DyadMonths(new DyadMonthQuery { Dyad = dyad, From = new DateOnly(fromYear, 1, 1), To = new DateOnly(toYear, 12, 31), AsKnown = workspace.AsKnown })
            .GroupBy(month => month.Year).ToDictionary(year => year.Key, year => (
                year.Sum(month => month.Quads.VerbalCooperation + month.Quads.MaterialCooperation), year.Sum(month => month.Quads.VerbalConflict + month.Quads.MaterialConflict)));
        foreach (IGrouping<int, HeldTie> year in held.Where(tie => tie.Row.Variable.StartsWith("icews_", StringComparison.Ordinal)).GroupBy(tie => tie.Row.From.Year))
        {
            counts.TryAdd(year.Key, (
                (long)year.Where(tie => tie.Row.Variable.EndsWith("coop", StringComparison.Ordinal)).Sum(tie => tie.Row.Value),
                (long)year.Where(tie => tie.Row.Variable.EndsWith("conf", StringComparison.Ordinal)).Sum(tie => tie.Row.Value)));
        }

        return counts;
    }
}
