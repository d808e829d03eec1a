using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Editions of data sets that were imported.</content>
public sealed partial class DuckDbLedger
{
    private static List<DataEdition> HeldEditions(DuckDBConnection on)
    {
        ILookup<uint, Coverage> covers = on.Rows("SELECT source, variable, from_year, to_year, absence FROM coverage ORDER BY source, variable, from_year",
            row => (row.GetFieldValue<uint>(0), new Coverage(row.GetString(1), row.GetInt32(2), row.GetInt32(3)) { Absence = (Absence)row.GetFieldValue<byte>(4) }))
            .ToLookup(row => row.Item1, row => row.Item2);
        return on.Rows("SELECT id, key, name, edition, licence, citation, is_feed FROM sources ORDER BY id", row => new DataEdition
        {
            Key = row.GetString(1),
            Name = row.GetString(2),
            Edition = row.GetString(3),
            Licence = row.GetString(4),
            Citation = row.GetString(5),
            IsFeed = row.GetBoolean(6),
            Covers = [.. covers[row.GetFieldValue<uint>(0)]],
        });
    }
}
