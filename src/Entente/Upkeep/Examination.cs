using System.Globalization;
using System.Runtime.InteropServices;
using Entente.Ledger.DuckDb;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Upkeep;

/// <summary>Looks at what Entente needs on this machine: itself, its models and tables, the ledger, the disk.</summary>
public static class Examination
{
    // A chunk of an import, its log and the room for sorting; below this an import is likely to break off.
    private const long LeastFree = 512L << 20;

    /// <summary>Examines; nothing is written but a file that is at once removed.</summary>
    /// <param name="ledger">The full path of the ledger's file, there or not.</param>
    /// <param name="clock">Dates the sentence that is read.</param>
    public static IReadOnlyList<Finding> Run(string ledger, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        string folder = Path.GetDirectoryName(Path.GetFullPath(ledger))!;
        return
        [
            new Finding("version", true, $"Entente {Workspace.Version}, .NET {Environment.Version}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors"),
            Ledger(ledger, clock),
            Space(folder),
            Folder(folder),
            Look("actors", () => $"{ActorRegistry.Standard.All.Count} actors, {ActorRegistry.Standard.Regions.Count} regions"),
            Look("reading", ReadOne),
            Look("record", () =>
            {
                using Workspace workspace = Workspace.Open(new WorkspaceOptions { Clock = clock });
                return $"{workspace.Ledger.Editions().Count} data sets shipped, {workspace.Ledger.Ties().Count} ties";
            }),
        ];
    }

    private static Finding Ledger(string path, TimeProvider clock)
    {
        if (!File.Exists(path))
        {
            return new Finding("ledger", true, $"there is no {Path.GetFileName(path)} here; 'entente import' or 'entente read --record' makes one");
        }

        try
        {
            using DuckDbLedger ledger = DuckDbLedger.Open(path, clock, isReadOnly: true);
            return new Finding("ledger", true, string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)}: free, {ledger.Batches().Count} batches, {ledger.Sources().Sum(source => source.Rows)} imported rows, {new FileInfo(path).Length / 1e6:0.0} MB, hash {ledger.Hash()}"));
        }
        catch (LedgerException refusal)
        {
            return new Finding("ledger", false, $"{refusal.Failure.Code}: {refusal.Failure.Cause}", refusal.Failure.Mend);
        }
    }

    private static Finding Space(string folder)
    {
        try
        {
            long free = new DriveInfo(folder).AvailableFreeSpace;
            string says = string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.0} GB free");
            return free >= LeastFree ? new Finding("disk", true, says) : new Finding("disk", false, says, "Make room, or work in another folder.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Finding("disk", false, exception.Message, "Choose another folder.");
        }
    }

    private static Finding Folder(string folder)
    {
        string probe = Path.Combine(folder, $".entente-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(probe, "");
            return new Finding("folder", true, "may be written");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Finding("folder", false, "may not be written", "Choose another folder, or name a ledger elsewhere: --ledger FILE.");
        }
        finally
        {
            File.Delete(probe);
        }
    }

    private static string ReadOne()
    {
        Document document = new() { Id = "examination", Text = "Russia's foreign minister visited Pakistan on Tuesday.", Date = PartialDate.From(2021, 4, 7), DateBasis = "given" };
        int events = new ArticleReader().Read(document).Events.Count;
        return events > 0 ? $"the models read a sentence: {events} event" : throw new InvalidOperationException("The models read nothing in a plain sentence.");
    }

    private static Finding Look(string name, Func<string> look)
    {
        try
        {
            return new Finding(name, true, look());
        }
        catch (Exception exception) when (exception is EntenteException or InvalidOperationException or IOException or BadImageFormatException or DllNotFoundException)
        {
            return new Finding(name, false, exception.Message.Split('\n')[0], "Install Entente again.");
        }
    }
}
