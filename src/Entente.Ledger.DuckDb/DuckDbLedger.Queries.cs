using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

public sealed partial class DuckDbLedger
{
    /// <inheritdoc />
    public IReadOnlyList<RecordedTie> Ties(DateSpan? during = null, DateTimeOffset? asKnown = null) => Guarded(on => Bodies<RecordedTie>(on,
        $"SELECT body FROM {Table("recorded_ties", "ties")} WHERE recorded_at <= $known AND ($from IS NULL OR day_to IS NULL OR day_to >= $from) AND ($to IS NULL OR day_from IS NULL OR day_from <= $to) "
        + "ORDER BY first, second, day_from NULLS FIRST, id",
        ("known", Known(asKnown)), ("from", during?.From?.Earliest), ("to", during?.To?.Latest)));

    /// <inheritdoc />
    public IReadOnlyList<StateYearValue> Values(string variable, int fromYear, int toYear, DateTimeOffset? asKnown = null) => Guarded(on => Query(on,
        $"SELECT state, year, variable, value, low, high, data_set FROM {Table("state_values", "states")} WHERE variable = $variable AND year BETWEEN $from AND $to AND recorded_at <= $known "
        + "ORDER BY state, year, data_set",
        row => new StateYearValue(ActorId.From(row.GetString(0)), row.GetInt32(1), row.GetString(2), row.GetDouble(3),
            row.IsDBNull(4) ? null : row.GetDouble(4), row.IsDBNull(5) ? null : row.GetDouble(5), row.GetString(6)),
        ("variable", variable), ("from", fromYear), ("to", toYear), ("known", Known(asKnown))));

    /// <inheritdoc />
    public IReadOnlyList<CodedEvent> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Guarded(on => Bodies<CodedEvent>(on,
            $"SELECT body FROM {Table("coded_events", "events")} WHERE recorded_at <= $known AND ($actor IS NULL OR source = $actor OR target = $actor) "
            + "AND ($first IS NULL OR (source = $first AND target = $second) OR (source = $second AND target = $first)) "
            + "AND ($type IS NULL OR type = $type) AND ($document IS NULL OR document_id = $document) "
            + "AND ($from IS NULL OR day_to >= $from) AND ($to IS NULL OR day_from <= $to) ORDER BY day_from NULLS FIRST, id",
            ("known", Known(query.AsKnown)), ("actor", query.Actor?.Text), ("first", query.Dyad?.First.Text), ("second", query.Dyad?.Second.Text),
            ("type", query.Type), ("document", query.DocumentId), ("from", query.From), ("to", query.To)));
    }

    /// <inheritdoc />
    public IReadOnlyList<Claim> Claims(string? documentId = null, DateTimeOffset? asKnown = null) => Guarded<IReadOnlyList<Claim>>(on =>
        [.. Bodies<Claim>(on, "SELECT body FROM claims WHERE recorded_at <= $known AND ($document IS NULL OR document_id = $document)",
            ("known", Known(asKnown)), ("document", documentId))
            .OrderBy(claim => claim.DocumentId, StringComparer.Ordinal).ThenBy(claim => claim.Clause).ThenBy(claim => claim.Id, StringComparer.Ordinal)]);

    /// <inheritdoc />
    public IReadOnlyList<DataEdition> Editions() => Guarded<IReadOnlyList<DataEdition>>(on =>
        [.. Bodies<DataEdition>(on, "SELECT edition FROM batches WHERE edition IS NOT NULL ORDER BY recorded_at, id").Concat(_version == 1 ? [] : HeldEditions(on).Select(held => held.Edition))
            .DistinctBy(edition => (edition.Key, edition.Edition)).OrderBy(edition => edition.Key, StringComparer.Ordinal)]);

    /// <inheritdoc />
    public IReadOnlyList<BatchReceipt> Batches() => Guarded(on => Batches(on, null));

    /// <inheritdoc />
    public IReadOnlyList<Rejection> Rejections(string? batchId = null) => Guarded(on => Bodies<Rejection>(on,
        "SELECT body FROM rejects WHERE $batch IS NULL OR batch_id = $batch ORDER BY batch_id, line, body", ("batch", batchId)));

    private static long Known(DateTimeOffset? moment) => moment?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    private static List<BatchReceipt> Batches(DuckDBConnection on, string? id) => Query(on,
        "SELECT id, origin, read, added, known, refused, recorded_at FROM batches WHERE $id IS NULL OR id = $id ORDER BY recorded_at, id",
        row => new BatchReceipt(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6))),
        ("id", id));

    // A file of version 1 that may only be read keeps its names.
    private string Table(string name, string first) => _version == 1 ? first : name;

    private static List<T> Bodies<T>(DuckDBConnection on, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Query(on, sql, row => LedgerJson.Read<T>(row.GetString(0)), parameters);

    private static List<T> Query<T>(DuckDBConnection on, string sql, Func<DuckDBDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        on.Rows(Typed(sql, parameters), read, parameters);

    // A bare NULL has no type in a comparison, so each parameter is cast; only names of ours are put into the text.
    private static string Typed(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        foreach ((string name, object? _) in parameters)
        {
            string type = name switch
            {
                "known" => "BIGINT",
                "from" or "to" when !sql.Contains("year BETWEEN", StringComparison.Ordinal) => "DATE",
                "from" or "to" => "INTEGER",
                _ => "VARCHAR",
            };
            sql = System.Text.RegularExpressions.Regex.Replace(sql, $@"\${name}\b", string.Create(CultureInfo.InvariantCulture, $"CAST(${name} AS {type})"));
        }

        return sql;
    }
}
