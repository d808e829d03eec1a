using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Editions and files of data sets that were imported, and the hash over all.</content>
public sealed partial class DuckDbLedger
{
    /// <inheritdoc />
    public IReadOnlyList<HeldSource> Sources(DateTimeOffset? asKnown = null) => _version == 1 ? [] : Guarded<IReadOnlyList<HeldSource>>(on =>
    {
        Standing standing = Standing.Of(on, asKnown);
        ILookup<uint, (HeldFile File, DateOnly? First, DateOnly? Last)> files = on.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT f.source, f.place, f.hash, f.reader, bool_or(b.is_last), sum(b.added)::BIGINT, sum(b.imported)::BIGINT, sum(b.rejected)::BIGINT, sum(b.skipped)::BIGINT, "
            + $"min(b.day_from), max(b.day_to) FROM files f JOIN batches b ON b.file = f.id WHERE b.number <= {standing.Last} GROUP BY f.id, f.source, f.place, f.hash, f.reader ORDER BY f.id"),
            row => (Source: row.GetFieldValue<uint>(0),
                Value: (new HeldFile(row.GetString(1), row.TextOrNull(2), row.GetString(3), row.GetBoolean(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8)),
                    row.IsDBNull(9) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(9), row.IsDBNull(10) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(10))))
            .ToLookup(entry => entry.Source, entry => entry.Value);
        return on.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT s.id, b.recorded_at FROM sources s JOIN batches b ON b.number = s.batch WHERE s.batch <= {standing.Last} ORDER BY s.id"),
            row => (Id: row.GetFieldValue<uint>(0), At: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))))
            .Join(HeldEditions(on), source => source.Id, edition => edition.Id, (source, edition) => new HeldSource(edition.Edition, standing.Sources.Contains(source.Id),
                files[source.Id].Sum(file => file.File.Rows), files[source.Id].Min(file => file.First), files[source.Id].Max(file => file.Last), source.At,
                [.. files[source.Id].Select(file => file.File)]))
            .ToList();
    });

    /// <inheritdoc />
    public ContentKey Hash() => Guarded(on =>
    {
        ContentKey sum = LedgerSums.OfReadings(on, _version);
        return _version == 1 ? sum : on.Rows("SELECT sum_high, sum_low FROM batches WHERE added > 0 AND sum_low IS NOT NULL",
            row => new ContentKey(row.GetFieldValue<ulong>(0), row.GetFieldValue<ulong>(1))).Aggregate(sum, ContentKey.Add);
    });

    private static List<(uint Id, DataEdition Edition)> HeldEditions(DuckDBConnection on)
    {
        ILookup<uint, Coverage> covers = on.Rows("SELECT source, variable, from_year, to_year, absence FROM coverage ORDER BY source, variable, from_year",
            row => (row.GetFieldValue<uint>(0), new Coverage(row.GetString(1), row.GetInt32(2), row.GetInt32(3)) { Absence = (Absence)row.GetFieldValue<byte>(4) }))
            .ToLookup(row => row.Item1, row => row.Item2);
        return on.Rows("SELECT id, key, name, edition, licence, citation, is_feed FROM sources ORDER BY id", row => (row.GetFieldValue<uint>(0), new DataEdition
        {
            Key = row.GetString(1),
            Name = row.GetString(2),
            Edition = row.GetString(3),
            Licence = row.GetString(4),
            Citation = row.GetString(5),
            IsFeed = row.GetBoolean(6),
            Covers = [.. covers[row.GetFieldValue<uint>(0)]],
        }));
    }
}
