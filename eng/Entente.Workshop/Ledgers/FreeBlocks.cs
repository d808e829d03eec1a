using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Workshop.Ledgers;

/// <summary>Tells which blocks of a ledger's file hold nothing.</summary>
internal static class FreeBlocks
{
    /// <summary>The numbers of blocks that neither a table's rows nor its headings lie in. Where the engine does not tell, none.</summary>
    public static IEnumerable<long> Of(string path)
    {
        using DuckDBConnection on = new($"DataSource={path};ACCESS_MODE=READ_ONLY");
        on.Open();
        HashSet<long> used = [.. Numbers(on, "SELECT block_id FROM pragma_metadata_info()")];
        List<string> tables = [];
        using (DuckDBCommand command = on.CreateCommand())
        {
            command.CommandText = "SELECT table_name FROM duckdb_tables()";
            using DuckDBDataReader reader = (DuckDBDataReader)command.ExecuteReader();
            while (reader.Read())
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (string table in tables)
        {
            used.UnionWith(Numbers(on, $"SELECT block_id FROM pragma_storage_info('{table}') UNION ALL SELECT unnest(additional_block_ids) FROM pragma_storage_info('{table}')"));
        }

        long blocks = (new FileInfo(path).Length - 12288) / 262144;
        return Enumerable.Range(0, (int)blocks).Select(number => (long)number).Where(number => !used.Contains(number));
    }

    private static List<long> Numbers(DuckDBConnection on, string sql)
    {
        using DuckDBCommand command = on.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = (DuckDBDataReader)command.ExecuteReader();
        List<long> numbers = [];
        while (reader.Read())
        {
            if (!reader.IsDBNull(0))
            {
                numbers.Add(Convert.ToInt64(reader.GetValue(0), CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }
}
