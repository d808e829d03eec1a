using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb.Datasets;

/// <summary>Puts an analysis-ready table together: a skeleton of members by year, and a small table for each data set joined to it.</summary>
/// <param name="connection">The ledger's file; temporary tables are made on it and dropped again.</param>
/// <param name="request">Which table.</param>
internal sealed class DatasetWriter(DuckDBConnection connection, DatasetRequest request)
{
    private readonly List<string> _made = [];
    private readonly List<(string Name, string Type, string Meaning)> _columns = [];
    private readonly SortedDictionary<string, DataEdition> _editions = new(StringComparer.Ordinal);
    private readonly List<string> _empty = [];
    private readonly HashSet<DatasetColumn> _whole = [];
    private readonly List<string> _select = [];
    private readonly List<string> _joins = [];
    private readonly int _from = request.Members.Count == 0 ? 1 : request.Members.Min(member => member.Year);
    private readonly int _to = request.Members.Count == 0 ? 0 : request.Members.Max(member => member.Year);

    /// <summary>Writes the table.</summary>
    public DatasetReceipt Write(string file, CancellationToken cancellationToken)
    {
        string form = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".csv" => "(FORMAT csv, HEADER)",
            ".parquet" => "(FORMAT parquet, COMPRESSION zstd)",
            ".jsonl" => "(FORMAT json)",
            var ending => throw new ConfigurationException(new Failure("ENT0451", $"'{ending}' is no form that a table is written in.", "--out", "End the file's name in .csv, .parquet or .jsonl.")),
        };
        try
        {
            // Room for the joins of a million dyad-years; they spill where it does not do.
            connection.Execute("SET memory_limit = '1500MB'");
            Skeleton();
            foreach (IGrouping<(bool, string), DatasetColumn> table in request.Columns.GroupBy(column => (column.IsOfState, string.Join('|', column.DataSets))))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add([.. table]);
            }

            string draft = file + ".part";
            string order = request.IsDyadic ? "ccode1, ccode2, year" : "ccode, year";
            long rows = connection.Number($"SELECT count(*) {From()}");
            connection.Execute($"COPY (SELECT {string.Join(", ", _select)} {From()} {string.Join(' ', _joins)} ORDER BY {order}) TO '{draft.Replace("'", "''", StringComparison.Ordinal)}' {form}");
            File.Move(draft, file, overwrite: true);
            return new DatasetReceipt(rows, _columns, [.. _editions.Values], _empty);
        }
        finally
        {
            _made.ForEach(table => connection.Execute($"DROP TABLE IF EXISTS {table}"));
            connection.Execute("SET memory_limit = '512MB'");
        }
    }

    private void Skeleton()
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE dataset_names (state VARCHAR, year INTEGER, ccode INTEGER, stateabb VARCHAR, gwcode INTEGER)");
        _made.Add("dataset_names");
        using (DuckDBAppender appender = connection.CreateAppender("temp", "main", "dataset_names"))
        {
            foreach (DatasetMember member in request.Members)
            {
                IDuckDBAppenderRow row = appender.CreateRow().AppendValue(member.State.Text).AppendValue(member.Year).AppendValue(member.CowNumber).AppendValue(member.CowAbbreviation);
                (member.GwNumber is { } number ? row.AppendValue(number) : row.AppendNullValue()).EndRow();
            }
        }

        connection.Execute($"CREATE OR REPLACE TEMP TABLE dataset_members AS SELECT w.id AS actor, n.* FROM dataset_names n LEFT JOIN words w ON w.kind = {(int)WordKind.Actor} AND w.text = n.state");
        _made.Add("dataset_members");
        string[] sides = request.IsDyadic ? ["1", "2"] : [""];
        foreach (string side in sides)
        {
            Column("ccode" + side, $"m{side}.ccode", "integer", "Correlates of War number");
        }

        Column("year", request.IsDyadic ? "m1.year" : "m.year", "integer", "Calendar year");
        foreach (string side in sides)
        {
            Column("gwcode" + side, $"m{side}.gwcode", "integer", "Gleditsch-Ward number; empty where that list does not have the state in the year");
        }

        foreach (string side in sides)
        {
            Column("stateabb" + side, $"m{side}.stateabb", "string", "Correlates of War abbreviation");
        }
    }

    private string From() => request.IsDyadic
        ? $"FROM dataset_members m1 JOIN dataset_members m2 ON m2.year = m1.year AND {(request.IsDirected ? "m2.ccode <> m1.ccode" : "m2.ccode > m1.ccode")}"
        : "FROM dataset_members m";

    private void Column(string name, string sql, string type, string meaning)
    {
        _select.Add($"{sql} AS {name}");
        _columns.Add((name, type, meaning));
    }

    // One joined table for each data set; a column whose data set is not on record stays empty and is told.
    private void Add(DatasetColumn[] columns)
    {
        DatasetEdition? edition = columns[0].DataSets.Select(key => DatasetEdition.Of(connection, key, request)).FirstOrDefault(found => found is not null);
        if (edition is not null)
        {
            _editions[edition.Edition.Key] = edition.Edition;
            Collect(columns, edition);
        }

        string name = Name(columns[0]);
        if (columns[0].IsOfState)
        {
            foreach (string side in (string[])(request.IsDyadic ? ["1", "2"] : [""]))
            {
                if (edition is not null)
                {
                    _joins.Add($"LEFT JOIN {name} s{_joins.Count} ON s{_joins.Count}.state = m{side}.actor AND s{_joins.Count}.year = m{side}.year");
                }

                Values(columns, edition, $"s{_joins.Count - 1}", $"m{side}.year", side);
            }

            return;
        }

        if (edition is not null)
        {
            _joins.Add($"LEFT JOIN {name} d{_joins.Count} ON d{_joins.Count}.one = m1.actor AND d{_joins.Count}.other = m2.actor AND d{_joins.Count}.year = m1.year");
        }

        Values(columns, edition, $"d{_joins.Count - 1}", "m1.year", "");
    }

    private void Values(DatasetColumn[] columns, DatasetEdition? edition, string alias, string year, string side)
    {
        foreach (DatasetColumn column in columns)
        {
            if (edition is null)
            {
                Column(column.Name + side, "NULL::DOUBLE", "number", column.Meaning + "; no data set on record");
                _empty.Add(column.Name + side);
                continue;
            }

            string value = $"{alias}.{column.Name}";
            string sql = edition.Zero(column.Variable) is { } zero
                ? string.Create(CultureInfo.InvariantCulture, $"coalesce({value}, CASE WHEN {year} BETWEEN {zero.From} AND {zero.To} THEN 0 END)")
                : value;
            bool isWhole = _whole.Contains(column);
            Column(column.Name + side, isWhole ? $"({sql})::BIGINT" : sql, isWhole ? "integer" : "number", column.Meaning);
        }
    }

    private void Collect(DatasetColumn[] columns, DatasetEdition edition)
    {
        bool isOfState = columns[0].IsOfState;
        string variables = string.Join(", ", columns.Select(column => $"'{column.Variable}'").Distinct());
        string known = (request.AsKnown?.ToUnixTimeMilliseconds() ?? long.MaxValue).ToString(CultureInfo.InvariantCulture);
        string who = isOfState ? "t.state" : "t.first, t.second, t.directed";
        string rows = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT {who}, w.text AS variable, year(t.day_from) AS first_year, year(t.day_to) AS last_year, t.value, t.native
            FROM {(isOfState ? "states" : "ties")} t JOIN words w ON w.kind = {(int)WordKind.Variable} AND w.id = t.variable AND w.text IN ({variables})
            JOIN batches b ON b.number = t.batch AND b.recorded_at <= {known} JOIN files f ON f.id = b.file AND f.source = {edition.Source}
            WHERE NOT EXISTS (SELECT 1 FROM corrections c JOIN batches cb ON cb.number = c.batch AND cb.recorded_at <= {known} WHERE c.key_low = t.key_low AND c.key_high = t.key_high)
            """);
        string sides = isOfState ? "SELECT state AS one, 0 AS other, false AS back, * EXCLUDE (state) FROM rows"
            : """
              SELECT first AS one, second AS other, false AS back, * EXCLUDE (first, second, directed) FROM rows
              UNION ALL SELECT second, first, directed, * EXCLUDE (first, second, directed) FROM rows
              """;
        string cases = columns.Any(column => column.Take == DatasetTake.Onset)
            ? "SELECT *, min(first_year) OVER (PARTITION BY one, other, variable, native) AS began FROM sided" : "SELECT *, first_year AS began FROM sided";
        string years = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT *, first_year AS year FROM cases WHERE first_year = last_year AND first_year BETWEEN {_from} AND {_to}
            UNION ALL SELECT *, unnest(range(greatest(first_year, {_from}), least(last_year, {_to}) + 1)) AS year FROM cases WHERE last_year > first_year
            """);
        string pivot = string.Join(", ", columns.Select(column => $"{Take(column)} AS {column.Name}"));
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name(columns[0])} AS WITH rows AS ({rows}), sided AS ({sides}), cases AS ({cases}), years AS ({years}) "
            + $"SELECT one{(isOfState ? " AS state" : ", other")}, year::INTEGER AS year, {pivot} FROM years GROUP BY one, other, year");
        _made.Add(Name(columns[0]));
        // A column that holds whole numbers only is written without a point.
        string fractions = string.Join(", ", columns.Select(column => $"count(*) FILTER ({column.Name} <> trunc({column.Name})) > 0"));
        bool[] hasFractions = connection.Rows($"SELECT {fractions} FROM {Name(columns[0])}", row => columns.Select((_, at) => row.GetBoolean(at)).ToArray())[0];
        _whole.UnionWith(columns.Where((_, at) => !hasFractions[at]));
    }

    private static string Take(DatasetColumn column)
    {
        string mine = $"FILTER (variable = '{column.Variable}'{(column.IsOfState ? "" : column.IsBackward ? " AND back" : " AND NOT back")})";
        return column.Take switch
        {
            DatasetTake.Any => $"CASE WHEN count(*) {mine} > 0 THEN 1 END",
            DatasetTake.Spread => $"sum(value / (last_year - first_year + 1)) {mine}",
            DatasetTake.Onset => $"max((began = year)::INTEGER) {mine}",
            _ => $"max(value) {mine}",
        };
    }

    private static string Name(DatasetColumn column) => "dataset_" + string.Concat(column.DataSets[0].Select(unit => char.IsAsciiLetterOrDigit(unit) ? unit : '_')) + (column.IsOfState ? "_states" : "_dyads");
}
