using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Where the rows of one file go: the numbers of its source and file in the ledger, what was acknowledged before, and how far the counts have come.</summary>
internal sealed class ImportTarget
{
    private readonly DuckDBConnection _connection;
    private bool _isFiled;

    public ImportTarget(DuckDBConnection connection, ImportSource source)
    {
        (_connection, Source) = (connection, source);
        DataEdition edition = source.Edition;
        SourceNumber = (uint)connection.Number("SELECT coalesce(max(id), 0) FROM sources WHERE key = $key AND edition = $edition",
            ("key", edition.Key), ("edition", edition.Edition));
        IsNewSource = SourceNumber == 0;
        SourceNumber = IsNewSource ? (uint)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM sources") : SourceNumber;
        FileNumber = source.FileHash is null ? 0 : (uint)connection.Number(
            "SELECT coalesce(max(id), 0) FROM files WHERE source = $source AND hash = $hash AND reader = $reader",
            ("source", (int)SourceNumber), ("hash", source.FileHash), ("reader", source.Reader));
        IsNewFile = FileNumber == 0;
        FileNumber = IsNewFile ? (uint)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM files") : FileNumber;
        Acknowledged = [.. connection.Rows(string.Create(CultureInfo.InvariantCulture, $"SELECT id FROM batches WHERE file = {FileNumber}"), row => row.GetString(0))];
        LastBatch = (uint)connection.Number("SELECT coalesce(max(number), 0) FROM batches");
        LastMoment = connection.Number("SELECT coalesce(max(recorded_at), 0) FROM batches");
        LastLink = (uint)connection.Number("SELECT coalesce(max(id), 0) FROM links");
        // Rows of these files may be taken the place of, row by row: those of the same edition, and of a feed those of any edition.
        OtherBatches = connection.Rows(
            "SELECT b.number, b.day_from, b.day_to FROM batches b JOIN files f ON f.id = b.file JOIN sources s ON s.id = f.source "
            + "WHERE s.key = $key AND ($feed OR s.edition = $edition) AND f.id <> $file AND b.added > 0 ORDER BY b.number",
            row => ((uint)Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture), row.IsDBNull(1) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(1), row.IsDBNull(2) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(2)),
            ("key", edition.Key), ("feed", edition.IsFeed), ("edition", edition.Edition), ("file", (int)FileNumber));
    }

    /// <summary>What is imported.</summary>
    public ImportSource Source { get; }

    /// <summary>The edition's number.</summary>
    public uint SourceNumber { get; }

    /// <summary>Whether the ledger has not seen the edition.</summary>
    public bool IsNewSource { get; }

    /// <summary>The file's number.</summary>
    public uint FileNumber { get; }

    /// <summary>Whether the ledger has not seen the file.</summary>
    public bool IsNewFile { get; }

    /// <summary>Ids of the batches of this file that are in.</summary>
    public HashSet<string> Acknowledged { get; }

    /// <summary>The batches of other files whose rows a row of this one may supersede.</summary>
    public IReadOnlyList<(uint Number, DateOnly? From, DateOnly? To)> OtherBatches { get; }

    /// <summary>The number of the newest batch.</summary>
    public uint LastBatch { get; set; }

    /// <summary>When the newest batch was recorded, in milliseconds since 1970; time never runs backwards in a ledger.</summary>
    public long LastMoment { get; set; }

    /// <summary>The number of the newest address.</summary>
    public uint LastLink { get; set; }

    /// <summary>The id of a chunk: of its file and place in it, or of its rows where the file's hash is not known.</summary>
    public string BatchId(ImportChunk chunk, ContentKey sum) => ContentHash.Of("import", Source.Edition.Key, Source.Edition.Edition, Source.Reader,
        Source.FileHash ?? sum.ToString(), Text(chunk.Number), Text(chunk.RowCount), Text(chunk.Imported), Text(chunk.Rejected), Text(chunk.Skipped), chunk.IsLast ? "last" : "");

    /// <summary>Files source, coverage and file with the first batch, in its transaction; once.</summary>
    public void File(uint batch)
    {
        if (_isFiled)
        {
            return;
        }

        DataEdition edition = Source.Edition;
        if (IsNewSource)
        {
            Insert("INSERT INTO sources VALUES ($id, $key, $name, $edition, $licence, $citation, $feed, $batch)", ("id", (int)SourceNumber), ("key", edition.Key), ("name", edition.Name),
                ("edition", edition.Edition), ("licence", edition.Licence), ("citation", edition.Citation), ("feed", edition.IsFeed), ("batch", (int)batch));
        }

        foreach (Coverage covers in edition.Covers)
        {
            Insert("INSERT INTO coverage SELECT $source, $variable, $from, $to, $absence, $batch WHERE NOT EXISTS (SELECT 1 FROM coverage WHERE source = $source AND variable = $variable "
                + "AND from_year = $from AND to_year = $to AND absence = $absence)", ("source", (int)SourceNumber), ("variable", covers.Variable), ("from", covers.FromYear), ("to", covers.ToYear),
                ("absence", (int)covers.Absence), ("batch", (int)batch));
        }

        if (IsNewFile)
        {
            Insert("INSERT INTO files VALUES ($id, $source, $place, $hash, $reader, $bytes, $batch)", ("id", (int)FileNumber), ("source", (int)SourceNumber), ("place", Source.Place),
                ("hash", Source.FileHash), ("reader", Source.Reader), ("bytes", Source.Bytes), ("batch", (int)batch));
        }
    }

    /// <summary>Notes that source and file stand in the ledger: called after the commit.</summary>
    public void Filed() => _isFiled = true;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Insert(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using DuckDBCommand command = Sql.Command(_connection, sql, parameters);
        command.ExecuteNonQuery();
    }
}
