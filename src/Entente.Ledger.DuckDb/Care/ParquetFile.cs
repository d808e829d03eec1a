using System.Data.Common;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Writes a table of any rows as a Parquet file.</summary>
public static class ParquetFile
{
    /// <summary>Writes a file, which appears when it is whole.</summary>
    /// <param name="path">Where; a file there is replaced.</param>
    /// <param name="columns">Names and types: "string", "integer", "number" or "date".</param>
    /// <param name="rows">The rows: string, long, double, <see cref="DateOnly"/> or null, as the columns say.</param>
    /// <returns>How many rows.</returns>
    /// <exception cref="LedgerException">ENT0405: no room; ENT0403: the folder may not be written.</exception>
    public static long Write(string path, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        string draft = path + ".part";
        string stage = draft + ".duckdb";
        try
        {
            File.Delete(stage);
            long count;
            using (DuckDBConnection on = LedgerFile.Connect(stage, isReadOnly: false))
            {
                on.Execute("SET memory_limit = '512MB'");
                on.Execute($"CREATE TABLE t ({string.Join(", ", columns.Select(column => $"\"{column.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\" {Type(column.Type)}"))})");
                count = Append(on, columns, rows);
                on.Execute($"COPY t TO {LedgerFile.Quoted(draft)} (FORMAT parquet, COMPRESSION zstd)");
            }

            File.Move(draft, path, overwrite: true);
            return count;
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            throw LedgerFailures.Of(exception, Path.GetFileName(path));
        }
        finally
        {
            File.Delete(draft);
            File.Delete(stage);
            File.Delete(stage + ".wal");
        }
    }

    private static long Append(DuckDBConnection on, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        long count = 0;
        using DuckDB.NET.Data.DuckDBAppender table = on.CreateAppender("t");
        foreach (object?[] row in rows)
        {
            IDuckDBAppenderRow to = table.CreateRow();
            for (int column = 0; column < columns.Count; column++)
            {
                to = row[column] switch
                {
                    null => to.AppendNullValue(),
                    string text => to.AppendValue(text),
                    long number => to.AppendValue(number),
                    double number => to.AppendValue(number),
                    DateOnly day => to.AppendValue((DateOnly?)day),
                    object other => throw new ArgumentException($"A cell is of the type {other.GetType().Name}.", nameof(rows)),
                };
            }

            to.EndRow();
            count++;
        }

        return count;
    }

    private static string Type(string type) => type switch
    {
        "string" => "VARCHAR",
        "integer" => "BIGINT",
        "number" => "DOUBLE",
        "date" => "DATE",
        _ => throw new ArgumentException($"There is no column type '{type}'.", nameof(type)),
    };
}
