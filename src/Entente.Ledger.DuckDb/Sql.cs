using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Plain statements on a connection. Numbers of our own are written into the text; words of the outside go in as parameters.</summary>
internal static class Sql
{
    public static int Execute(this DuckDBConnection connection, FormattableString sql) => connection.Execute(FormattableString.Invariant(sql));

    public static int Execute(this DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public static long Number(this DuckDBConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using DuckDBCommand command = Command(connection, sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
    }

    public static List<T> Rows<T>(this DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using DuckDBCommand command = Command(connection, sql, parameters);
        using DuckDBDataReader reader = (DuckDBDataReader)command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static DuckDBCommand Command(DuckDBConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        return command;
    }

    public static string? TextOrNull(this DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
