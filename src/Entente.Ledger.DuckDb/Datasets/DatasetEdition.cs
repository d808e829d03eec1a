using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb.Datasets;

/// <summary>The edition of a data set that a table draws on.</summary>
/// <param name="Source">Its number in the file.</param>
/// <param name="Edition">The edition.</param>
internal sealed record DatasetEdition(uint Source, DataEdition Edition)
{
    /// <summary>The edition of a data set: the one asked for, else the one that reaches the latest year, of equals the last imported; null where none is on record.</summary>
    /// <exception cref="ConfigurationException">ENT0452: the one asked for is not on record.</exception>
    public static DatasetEdition? Of(DuckDBConnection connection, string key, DatasetRequest request)
    {
        long known = request.AsKnown?.ToUnixTimeMilliseconds() ?? long.MaxValue;
        List<(uint Id, DataEdition Edition)> held = connection.Rows(
            "SELECT s.id, s.name, s.edition, s.licence, s.citation, s.is_feed FROM sources s WHERE s.key = $key AND EXISTS (SELECT 1 FROM files f "
            + "JOIN batches b ON b.file = f.id WHERE f.source = s.id AND b.recorded_at <= CAST($known AS BIGINT)) ORDER BY s.id",
            row => (row.GetFieldValue<uint>(0), new DataEdition
            {
                Key = key,
                Name = row.GetString(1),
                Edition = row.GetString(2),
                Licence = row.GetString(3),
                Citation = row.GetString(4),
                IsFeed = row.GetBoolean(5),
            }),
            ("key", key), ("known", known));
        if (request.Editions.TryGetValue(key, out string? wanted))
        {
            held = [.. held.Where(entry => entry.Edition.Edition == wanted)];
            if (held.Count == 0)
            {
                throw new ConfigurationException(new Failure("ENT0452", $"The record holds no edition '{wanted}' of {key}.", "--edition", "See 'entente sources' for those that it holds."));
            }
        }

        return held.Select(entry => new DatasetEdition(entry.Id, entry.Edition with { Covers = Covers(connection, entry.Id) }))
            .OrderByDescending(entry => entry.Edition.Covers.Select(cover => cover.ToYear).DefaultIfEmpty(0).Max()).ThenByDescending(entry => entry.Source).FirstOrDefault();
    }

    /// <summary>The first and last year in which absence of a row means zero, or null where it never does.</summary>
    public (int From, int To)? Zero(string variable)
    {
        Coverage[] zero = [.. Edition.Covers.Where(cover => cover.Variable == variable && cover.Absence == Absence.Zero)];
        return zero.Length == 0 ? null : (zero.Min(cover => cover.FromYear), zero.Max(cover => cover.ToYear));
    }

    private static List<Coverage> Covers(DuckDBConnection connection, uint source) => connection.Rows(
        $"SELECT variable, from_year, to_year, absence FROM coverage WHERE source = {source} ORDER BY variable, from_year",
        row => new Coverage(row.GetString(0), row.GetInt32(1), row.GetInt32(2)) { Absence = (Absence)row.GetFieldValue<byte>(3) });
}
