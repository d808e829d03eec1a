using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>What is asked of a file before it is read.</summary>
public static class FileRecognition
{
    /// <summary>Why no importer can read the file, whatever it holds; null where one may.</summary>
    public static Failure? Refusal(FileHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (head.Bytes.Count == 0)
        {
            return new Failure("ENT0231", "The file is empty.", head.Place, "Fetch it again: a download that failed often leaves an empty file.");
        }

        if (NotData.IsPointer(head.Bytes))
        {
            return new Failure("ENT0232", "The file is a pointer of Git LFS, not the data.", head.Place,
                "Run 'git lfs pull' in the repository, or fetch the file from its maker.");
        }

        return NotData.IsBinary(head.Bytes) && NotData.Reason(head) is null
            ? new Failure("ENT0239", "The file holds bytes that are no text.", head.Place,
                "Unpack it first (gzip and zip are followed, others are not), or export the table as CSV, UTF-8.")
            : null;
    }

    /// <summary>ENT0238: no importer knows the table.</summary>
    public static Failure Unknown(FileHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        string columns = string.Join(", ", head.Columns.Take(6));
        return new Failure("ENT0238", $"No importer knows a table of {head.Columns.Count} columns that begin '{(columns.Length <= 90 ? columns : columns[..89] + "…")}'.", head.Place,
            "Force one with --as NAME, or say what the columns mean: --map map.yaml (see docs/reference/csv-map.md).");
    }

    /// <summary>ENT0253: the system does not let the file be read.</summary>
    public static Failure Unreadable(string place, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new Failure("ENT0253", $"The file cannot be read: {exception.Message}", place, "Check that it may be read, and that its disk is there.");
    }

    /// <summary>The years that a file covers, by variable, found by reading it without keeping anything.</summary>
    public static IReadOnlyList<Coverage> Covered(
        Stream bytes, FileHead head, IDataSetImporter importer, Func<(FileHead Head, Stream Bytes)?> companion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(importer);
        ImportReading reading = new(bytes, head, new NoSink(), 1) { Companion = companion };
        importer.Read(reading, cancellationToken);
        return [.. reading.Covered.Select(covered => covered with { Absence = importer.Absence })];
    }
}
