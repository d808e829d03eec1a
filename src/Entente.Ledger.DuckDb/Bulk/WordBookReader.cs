using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Loads the numbered words that a ledger's file holds.</summary>
internal static class WordBookReader
{
    public static WordBooks Read(DuckDBConnection connection)
    {
        WordBooks words = new();
        Each(connection, "SELECT id, kind, text FROM words ORDER BY id", row =>
        {
            (uint number, string text) = (row.GetFieldValue<uint>(0), row.GetString(2));
            switch ((WordKind)row.GetFieldValue<byte>(1))
            {
                case WordKind.Actor:
                    words.Actors.Load(number, new Word(text));
                    break;
                case WordKind.Publisher:
                    words.Publishers.Load(number, new Word(text));
                    break;
                case WordKind.Variable:
                    words.Variables.Load(number, new Word(text));
                    break;
                default:
                    throw new FormatException($"The ledger numbers words of a kind {row.GetFieldValue<byte>(1)} that is not known.");
            }
        });
        Each(connection, "SELECT id, code, type, quad, goldstein FROM acts ORDER BY id", row => words.Acts.Load(row.GetFieldValue<uint>(0),
            new Act(row.GetString(1), row.GetString(2), row.GetFieldValue<byte>(3), row.IsDBNull(4) ? float.NaN : row.GetFloat(4))));
        Each(connection, "SELECT id, code, role FROM parties ORDER BY id", row => words.Parties.Load(row.GetFieldValue<uint>(0), new Party(row.GetString(1), row.GetString(2))));
        Each(connection, "SELECT id, country, latitude, longitude FROM places ORDER BY id", row => words.Places.Load(row.GetFieldValue<uint>(0),
            new EventPlace(row.GetString(1), row.IsDBNull(2) ? float.NaN : row.GetFloat(2), row.IsDBNull(3) ? float.NaN : row.GetFloat(3))));
        return words;
    }

    private static void Each(DuckDBConnection connection, string sql, Action<DuckDBDataReader> take)
    {
        using DuckDBCommand command = Sql.Command(connection, sql, []);
        using DuckDBDataReader reader = (DuckDBDataReader)command.ExecuteReader();
        while (reader.Read())
        {
            take(reader);
        }
    }
}
