using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <content>What was worked out from the imports and kept. The table is made when it is first needed, and is no part of the schema's version.</content>
public sealed partial class DuckDbLedger : IDerivedParts
{
    /// <summary>Asks whether anything was ever kept.</summary>
    internal const string HasDerived = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main' AND table_name = 'derived'";

    /// <inheritdoc />
    public string ImportsMark() => _version == 1 ? "" : Guarded(on =>
    {
        ContentKey sum = on.Rows("SELECT sum_high, sum_low FROM batches WHERE added > 0 AND sum_low IS NOT NULL",
            row => new ContentKey(row.GetFieldValue<ulong>(0), row.GetFieldValue<ulong>(1))).Aggregate(default(ContentKey), ContentKey.Add);

        // The last edition of a data set is in force, so the order of editions tells too, and corrections take rows away.
        string editions = string.Join('\n', on.Rows("SELECT key, edition, is_feed FROM sources ORDER BY id",
            row => string.Create(CultureInfo.InvariantCulture, $"{row.GetString(0)}\t{row.GetString(1)}\t{row.GetBoolean(2)}")));
        long corrections = on.Number("SELECT count(*) FROM corrections");
        ContentKey order = RowKeys.OfPart(editions);
        return string.Create(CultureInfo.InvariantCulture, $"{sum.High:x16}{sum.Low:x16}-{order.High:x16}{order.Low:x16}-{corrections}");
    });

    /// <inheritdoc />
    public IReadOnlyDictionary<string, byte[]>? Derived(string name, string mark) => _version == 1 ? null : Guarded(on =>
    {
        if (on.Number(HasDerived) == 0)
        {
            return null;
        }

        Dictionary<string, byte[]> parts = on.Rows("SELECT part, body FROM derived WHERE name = $name AND mark = $mark", row => (Part: row.GetString(0), Body: Bytes(row)),
            ("name", name), ("mark", mark)).ToDictionary(entry => entry.Part, entry => entry.Body, StringComparer.Ordinal);
        return parts.Count == 0 ? null : parts;
    });

    /// <inheritdoc />
    public void KeepDerived(string name, string mark, IReadOnlyDictionary<string, byte[]> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Writing(connection =>
        {
            if (connection.Number(HasDerived) == 0)
            {
                connection.Execute("CREATE TABLE derived (name VARCHAR, mark VARCHAR, part VARCHAR, body BLOB)");
                connection.Execute("CHECKPOINT");
            }

            using (DuckDBTransaction transaction = connection.BeginTransaction())
            {
                using (DuckDBCommand drop = Sql.Command(connection, "DELETE FROM derived WHERE name = $name", [("name", name)]))
                {
                    drop.ExecuteNonQuery();
                }

                using (DuckDBAppender rows = connection.CreateAppender("derived"))
                {
                    foreach ((string part, byte[] body) in parts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                    {
                        rows.CreateRow().AppendValue(name).AppendValue(mark).AppendValue(part).AppendValue(body).EndRow();
                    }
                }

                transaction.Commit();
            }

            return connection.Execute("CHECKPOINT");
        });
    }

    private static byte[] Bytes(DuckDBDataReader row)
    {
        using Stream body = row.GetStream(1);
        using MemoryStream bytes = new();
        body.CopyTo(bytes);
        return bytes.ToArray();
    }
}
