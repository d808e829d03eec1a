using System.Globalization;
using Entente.Imports;
using Entente.Vocabulary;

namespace Entente.Cli.Output;

/// <summary>What an import did, as a table and as JSON.</summary>
internal static class ImportView
{
    /// <summary>The result for JSON: every file, and the sums of all.</summary>
    public static object Of(IReadOnlyList<FileImport> files, string ledger) => new
    {
        ledger,
        files = files.Select(file => new
        {
            file = file.File,
            dataSet = file.DataSet,
            title = file.Title,
            edition = file.Edition,
            licence = file.Licence,
            citation = file.Citation,
            lines = file.Lines,
            imported = file.Imported,
            rejected = file.Rejected,
            skipped = file.Skipped,
            rowsAdded = file.RowsAdded,
            known = file.RowsKnown,
            superseding = file.RowsSuperseding,
            wasHeld = file.WasHeld,
            unmappedCodes = file.UnmappedCodes,
            missingCells = file.MissingCells,
            skipReasons = file.SkipReasons,
            rejectedByCode = file.RejectedByCode,
            rejections = file.Rejections,
            covers = file.Covers,
            notes = file.Notes,
            notData = file.NotData,
            failure = file.Failure,
        }),
        total = new
        {
            files = files.Count,
            lines = files.Sum(file => file.Lines),
            imported = files.Sum(file => file.Imported),
            rejected = files.Sum(file => file.Rejected),
            skipped = files.Sum(file => file.Skipped),
            rowsAdded = files.Sum(file => file.RowsAdded),
            known = files.Sum(file => file.RowsKnown),
            notData = files.Count(file => file.NotData is not null),
            failed = files.Count(file => file.Failure is not null),
        },
    };

    /// <summary>The editions that were imported.</summary>
    public static Provenance Provenance(IReadOnlyList<FileImport> files) => new()
    {
        Version = Workspace.Version,
        Command = "entente import",
        Editions = [.. files.Where(file => file.DataSet is not null).DistinctBy(file => (file.DataSet, file.Edition)).Select(file => new DataEdition
        {
            Key = file.DataSet!,
            Name = file.Title ?? "",
            Edition = file.Edition ?? "",
            Licence = file.Licence ?? "",
            Citation = file.Citation ?? "",
            Covers = file.Covers,
        })],
    };

    /// <summary>Prints the table, then what a reader must know of single files.</summary>
    public static void Print(Surface surface, IReadOnlyList<FileImport> files, string ledger)
    {
        if (files.Any(file => file.DataSet is not null))
        {
            TextTable table = new("File", "Data set", "Edition", "Lines#", "Imported#", "Rejected#", "Skipped#", "Added#", "Known#", "Unmapped#");
            foreach (FileImport file in files.Where(file => file.DataSet is not null))
            {
                table.Add(file.File, file.DataSet!, file.Edition ?? "", Number(file.Lines), Number(file.Imported), Number(file.Rejected), Number(file.Skipped),
                    Number(file.RowsAdded), Number(file.RowsKnown), Number(file.UnmappedCodes.Count));
            }

            foreach (string line in table.Lines(160))
            {
                surface.Out.WriteLine(line);
            }

            surface.Out.WriteLine();
        }

        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Sum(file => file.Lines):N0} lines of {files.Count(file => file.DataSet is not null)} files; {files.Sum(file => file.RowsAdded):N0} rows added to {ledger}, {files.Sum(file => file.RowsKnown):N0} known."));
        foreach (FileImport file in files)
        {
            PrintFile(surface, file);
        }
    }

    private static void PrintFile(Surface surface, FileImport file)
    {
        if (file is { NotData: { } reason, Failure: null })
        {
            surface.Out.WriteLine($"{file.File}: no data set: {reason.TrimEnd('.')}.");
        }

        foreach (string note in file.Notes)
        {
            surface.Out.WriteLine($"{file.File}: {note}");
        }

        if (file.UnmappedCodes.Count > 0)
        {
            string codes = string.Join(", ", file.UnmappedCodes.Take(8).Select(code => string.Create(CultureInfo.InvariantCulture, $"'{code.Code}' ({code.Count})")));
            surface.Out.WriteLine($"{file.File}: codes that stand for no state: {codes}{(file.UnmappedCodes.Count > 8 ? ", …" : "")}");
        }

        if (file.Rejections.Count > 0)
        {
            surface.Out.WriteLine($"{file.File}: first rejection: {file.Rejections[0].Failure.Cause} ({file.Rejections[0].Failure.Place})");
        }

        if (file.Failure is { } failure)
        {
            surface.Error.WriteLine(failure.ToString());
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
