using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Measuring;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Imports;

/// <summary>Takes the field's data sets into a ledger: finds the files, tells what each is, reads it, and accounts for every line.</summary>
/// <param name="ledger">Where the rows go.</param>
/// <param name="options">What to import.</param>
public sealed class DataImport(IBulkLedger ledger, DataImportOptions options)
{
    private readonly List<SourceFile> _files = [.. SourceFiles.Find(options.Files, options.Folder, options.Input, options.Limits)];

    /// <summary>Imports into a ledger's file, made where it is missing.</summary>
    /// <exception cref="LedgerException">The ledger is locked, damaged or may not be written.</exception>
    public static List<FileImport> IntoLedger(
        string path, TimeProvider clock, DataImportOptions options, Action<string> progress, CancellationToken cancellationToken = default)
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(path, clock);
        List<FileImport> imports = [.. new DataImport(ledger, options).Run(progress, cancellationToken)];
        ledger.Settle(cancellationToken);
        Keep(ledger);
        return imports;
    }

    // Derived: a ledger that has no room for it answers all the same.
    private static void Keep(DuckDbLedger ledger)
    {
        try
        {
            LedgerDyadRecord.Keep(ledger);
        }
        catch (LedgerException)
        {
            // What was imported stands, and is worked out when it is asked for.
        }
    }

    /// <summary>The files found, in the order in which they are imported.</summary>
    public IReadOnlyList<string> Found => [.. _files.Select(file => file.Place)];

    /// <summary>Imports one file after the other; one that cannot be used does not stop the others.</summary>
    /// <param name="progress">Told which file is being read.</param>
    /// <param name="cancellationToken">Stops between two rows; what was acknowledged stays.</param>
    /// <exception cref="ConfigurationException">ENT0247: there is no importer of the name asked for.</exception>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public IEnumerable<FileImport> Run(Action<string> progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (options.As is { } name && !ImporterCatalogue.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ConfigurationException(new Failure("ENT0247", $"There is no importer '{name}'.", "--as",
                "Choose one of: " + string.Join(", ", ImporterCatalogue.Names) + ". For any other table write a map: --map map.yaml."));
        }

        foreach (SourceFile file in _files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Import(file, progress, cancellationToken);
        }
    }

    private FileImport Import(SourceFile file, Action<string> progress, CancellationToken cancellationToken)
    {
        FileImport nothing = new() { File = file.Place };
        try
        {
            using SourceStream stream = file.Open(options.Limits);
            FileHead head = new(stream.Head(), file.Place);
            if (FileRecognition.Refusal(head) is { } refusal)
            {
                return nothing with { Failure = refusal };
            }

            IDataSetImporter? importer = options.Mapped
                ?? (options.As is { } name ? ImporterCatalogue.Named(name, head) : ImporterCatalogue.Recognise(head));
            if (importer is null)
            {
                return NotData.Reason(head) is { } reason ? NoData(nothing, reason) : nothing with { Failure = FileRecognition.Unknown(head) };
            }

            progress($"importing {file.Place} as {importer.Name}");
            return Import(file, stream, head, importer, cancellationToken);
        }
        catch (SourceException exception)
        {
            return exception.Failure.Code is "ENT0237" ? NoData(nothing, NotData.Workbook) : nothing with { Failure = exception.Failure };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return nothing with { Failure = FileRecognition.Unreadable(file.Place, exception) };
        }
    }

    // In a folder, a read-me file is passed over; one that was asked for by name is a failure.
    private FileImport NoData(FileImport file, string reason) => file with
    {
        NotData = reason,
        Failure = options.Files.Contains(file.File, StringComparer.Ordinal) ? NotData.Refusal(file.File, reason) : null,
    };

    private FileImport Import(SourceFile file, SourceStream stream, FileHead head, IDataSetImporter importer, CancellationToken cancellationToken)
    {
        DataEdition edition = importer.EditionOf(head);
        string? hash = file.Hash();
        edition = edition with { FileHash = hash, Covers = Covers(file, head, importer, edition, cancellationToken) };
        ImportReading? reading = null;
        ImportReceipt receipt = ledger.Import(
            new ImportSource(edition, Path.GetFileName(file.Place), hash, $"{importer.Name}/{importer.ReaderVersion}"),
            sink => reading = Read(stream, head, importer, sink, cancellationToken),
            cancellationToken);
        return new FileImport
        {
            File = file.Place,
            DataSet = edition.Key,
            Title = edition.Name,
            Edition = edition.Edition,
            Licence = edition.Licence,
            Citation = edition.Citation,
            Imported = receipt.Imported,
            Rejected = receipt.Rejected,
            Skipped = receipt.Skipped,
            RowsAdded = receipt.RowsAdded,
            RowsKnown = receipt.RowsKnown,
            RowsSuperseding = receipt.RowsSuperseding,
            WasHeld = receipt.WasHeld,
            SkipReasons = receipt.SkipReasons,
            UnmappedCodes = reading?.Unmapped ?? [],
            MissingCells = reading?.Missing ?? new SortedDictionary<string, long>(StringComparer.Ordinal),
            RejectedByCode = reading?.RejectedByCode ?? new SortedDictionary<string, long>(StringComparer.Ordinal),
            Rejections = reading?.Rejections ?? [],
            Covers = edition.Covers,
            Notes = reading is null ? [] : [.. reading.Notes, .. Beyond(edition, reading)],
            Failure = receipt.Stopped ?? reading?.Stopped,
        };
    }

    // A newer file than the importer's codebook: its values are kept, and the reader is told that coverage does not speak of them.
    private static IEnumerable<string> Beyond(DataEdition edition, ImportReading reading) =>
        from known in edition.Covers
        join found in reading.Covered on known.Variable equals found.Variable
        where found.FromYear < known.FromYear || found.ToYear > known.ToYear
        select FormattableString.Invariant(
            $"'{known.Variable}' has values from {found.FromYear} to {found.ToYear}; the edition that the importer knows covers {known.FromYear} to {known.ToYear}.");

    // A file that breaks off keeps what it gave: the failure is told, and the rows before it stand.
    private ImportReading Read(SourceStream stream, FileHead head, IDataSetImporter importer, IRowSink sink, CancellationToken cancellationToken)
    {
        ImportReading reading = new(stream, head, sink, options.MostRejected) { Companion = () => Beside(head.Place, importer.Companion) };
        try
        {
            importer.Read(reading, cancellationToken);
            stream.Check();
        }
        catch (SourceException exception)
        {
            sink.Stop(exception.Failure);
        }

        return reading;
    }

    // Where the codebook does not tell the years covered, they are those of the file, and it is read once before.
    private IReadOnlyList<Coverage> Covers(SourceFile file, FileHead head, IDataSetImporter importer, DataEdition edition, CancellationToken cancellationToken)
    {
        if (edition.Covers.Count > 0 || edition.IsFeed || file.Path is null)
        {
            return edition.Covers;
        }

        try
        {
            using SourceStream stream = file.Open(options.Limits);
            return FileRecognition.Covered(stream, head, importer, () => Beside(head.Place, importer.Companion), cancellationToken);
        }
        catch (SourceException)
        {
            // Told when the file is read in earnest.
            return [];
        }
    }

    // The file that an importer needs besides: among those of the command, else in the same folder.
    private (FileHead Head, Stream Bytes)? Beside(string place, string? companion)
    {
        if (companion is null)
        {
            return null;
        }

        SourceFile? self = _files.FirstOrDefault(file => file.Place == place);
        string? folder = self?.Path is { } path ? Path.GetDirectoryName(path) : null;
        IEnumerable<SourceFile> beside = folder is null ? [] : SourceFiles.Find([folder], folder, () => Stream.Null, options.Limits);
        foreach (SourceFile file in _files.Concat(beside).Where(file => file.Place != place && file.Refusal is null && file.Path is not null))
        {
            SourceStream stream = file.Open(options.Limits);
            FileHead head = new(stream.Head(), file.Place);
            if (ImporterCatalogue.Recognise(head)?.Name == companion)
            {
                return (head, stream);
            }

            stream.Dispose();
        }

        return null;
    }
}
