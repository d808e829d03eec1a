using Entente.Relations.Measurement;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>Reads the data sets of a folder that measure relations, as <c>entente import</c> would, without a ledger.</summary>
internal static class DyadYearFolder
{
    private static readonly HashSet<string> Used = new(["atop", "dyadic-mid", "rivalries", "cow-trade", "cow-igo", "icews-dyad-years", "sipri-trade-register"], StringComparer.Ordinal);

    /// <summary>Reads every table of a data set that measures relations, folders below and archives included; others are passed over.</summary>
    /// <returns>What was found: data set, file name and rows used.</returns>
    /// <exception cref="SourceException">ENT0513: no table in the folder is one of them; else what stopped a file.</exception>
    public static IReadOnlyList<(string DataSet, string File, long Rows)> Read(string folder, Action<DyadYear> add, int fromYear, int toYear, CancellationToken cancellationToken = default)
    {
        List<(string, string, long)> found = [];
        foreach (SourceFile file in SourceFiles.Find([Path.GetFullPath(folder)], Path.GetFullPath(folder), () => Stream.Null, SourceLimits.Standard))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.Refusal is not null)
            {
                continue;
            }

            using SourceStream stream = file.Open();
            FileHead head = new(stream.Head(), file.Place);
            if (FileRecognition.Refusal(head) is null && ImporterCatalogue.Recognise(head) is { } importer && Used.Contains(importer.Name))
            {
                DyadYearSink sink = new(row =>
                {
                    foreach (DyadYear year in TieRowYears.Of(row, fromYear, toYear))
                    {
                        add(year);
                    }
                });
                importer.Read(new ImportReading(stream, head, sink), cancellationToken);
                if (sink.Stopped is { } failure)
                {
                    throw new SourceException(failure);
                }

                found.Add((importer.Name, Path.GetFileName(file.Place), sink.LinesImported));
            }
        }

        return found.Count > 0 ? found : throw new SourceException(new Failure("ENT0513", $"No table in '{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}' is one that measures relations.",
            "--data", "Name a folder with alliances (ATOP), disputes (dyadic MID), rivalries, trade, organisations, arms or events by dyad and year."));
    }
}
