using Entente.Vocabulary;

namespace Entente.Ledger;

/// <content>Questions to imported rows in memory.</content>
public sealed partial class MemoryLedger
{
    /// <inheritdoc />
    public IEnumerable<HeldEvent> EventRows(EventRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_gate)
        {
            IEnumerable<HeldEvent> rows = Standing(query.AsKnown, query.DataSet).Where(row => row.Event is { } held && query.Matches(held))
                .Select(row => new HeldEvent(row.Event!.Value, row.Key, row.Origin)).OrderBy(held => held.Row.Day).ThenBy(held => held.Key.High).ThenBy(held => held.Key.Low);
            return [.. query.Limit is { } most ? rows.Take((int)Math.Min(most, int.MaxValue)) : rows];
        }
    }

    /// <inheritdoc />
    public long CountEvents(EventRowQuery query) => EventRows(query with { Limit = null }).LongCount();

    /// <inheritdoc />
    public IReadOnlyList<HeldTie> TieRows(TieRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_gate)
        {
            return [.. Standing(query.AsKnown, query.DataSet).Where(row => row.Tie is { } tie && query.Matches(tie)).Select(row => new HeldTie(row.Tie!.Value, row.Key, row.Origin))
                .OrderBy(held => held.Row.Variable, StringComparer.Ordinal).ThenBy(held => held.Row.First).ThenBy(held => held.Row.Second).ThenBy(held => held.Row.From)
                .ThenBy(held => held.Key.High).ThenBy(held => held.Key.Low)];
        }
    }

    /// <inheritdoc />
    public IEnumerable<TieRow> TieValues(string variable, DateOnly from, DateTimeOffset? asKnown = null) => TieRows(new TieRowQuery { Variable = variable, From = from, AsKnown = asKnown }).Select(held => held.Row).Where(row => !double.IsNaN(row.Value));

    /// <inheritdoc />
    public IReadOnlyList<HeldState> StateRows(StateRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_gate)
        {
            return [.. Standing(query.AsKnown, query.DataSet).Where(row => row.State is { } value && query.Matches(value)).Select(row => new HeldState(row.State!.Value, row.Key, row.Origin))
                .OrderBy(held => held.Row.Variable, StringComparer.Ordinal).ThenBy(held => held.Row.State).ThenBy(held => held.Row.From)
                .ThenBy(held => held.Key.High).ThenBy(held => held.Key.Low)];
        }
    }

    /// <inheritdoc />
    public IEnumerable<DyadMonth> DyadMonths(DyadMonthQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        DateOnly? from = query.From is { } first ? new DateOnly(first.Year, first.Month, 1) : null;
        DateOnly? to = query.To is { } last ? new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1) : null;
        List<HeldEvent> events = [.. EventRows(new EventRowQuery { Dyad = query.Dyad, From = from, To = to, DataSet = query.DataSet, AsKnown = query.AsKnown })
            .Where(held => held.Row.Source is not null && held.Row.Target is not null)];
        return MirrorCount.Months(events);
    }

    /// <inheritdoc />
    public IReadOnlyList<QuadYear> QuadYears(string? dataSet = null, DateTimeOffset? asKnown = null) =>
        [.. EventRows(new EventRowQuery { DataSet = dataSet, AsKnown = asKnown }).GroupBy(held => (held.Origin.DataSet, held.Row.Day.Year))
            .Select(year => new QuadYear(year.Key.DataSet, year.Key.Year, year.LongCount(), MirrorCount.Quads(year.Select(held => held.Row.Quad))))
            .OrderBy(year => year.DataSet, StringComparer.Ordinal).ThenBy(year => year.Year)];

    /// <inheritdoc />
    public Answer Ask(string variable, ActorId state, int year, string? dataSet = null, DateTimeOffset? asKnown = null) => BulkAnswers.Ask(this, variable, state, year, dataSet, asKnown);

    /// <inheritdoc />
    public Answer Ask(string variable, DirectedDyad dyad, int year, string? dataSet = null, DateTimeOffset? asKnown = null) => BulkAnswers.Ask(this, variable, dyad, year, dataSet, asKnown);

    /// <inheritdoc />
    public IReadOnlyList<HeldSource> Sources(DateTimeOffset? asKnown = null)
    {
        lock (_gate)
        {
            HashSet<MemorySource> current = [.. CurrentSources(asKnown)];
            return [.. _sources.Where(source => asKnown is not { } moment || source.RecordedAt <= moment).Select(source =>
            {
                List<MemoryRow> rows = [.. _rows.Values.Where(row => row.File!.Edition == source)];
                List<DateOnly> days = [.. rows.Where(row => row.Event is not null).Select(row => row.Event!.Value.Day)];
                return new HeldSource(source.Edition with { FileHash = null }, current.Contains(source), rows.Count, days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(), source.RecordedAt,
                    [.. source.Files.Select(file => new HeldFile(file.Source.Place, file.Source.FileHash, file.Source.Reader, file.Receipt!.Stopped is null, file.Receipt.RowsAdded,
                        file.Receipt.Imported, file.Receipt.Rejected, file.Receipt.Skipped))]);
            })];
        }
    }
}
