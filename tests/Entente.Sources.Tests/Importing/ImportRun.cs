using System.Text;
using Entente.Sources.Importing;

namespace Entente.Sources.Tests.Importing;

/// <summary>One file read by the importer that recognises it.</summary>
internal sealed class ImportRun
{
    private ImportRun(IDataSetImporter importer, ImportReading reading, GatheringSink sink) => (Importer, Reading, Sink) = (importer, reading, sink);

    public IDataSetImporter Importer { get; }

    public ImportReading Reading { get; }

    public GatheringSink Sink { get; }

    public static ImportRun Of(string text, double most = 1) => Of(Encoding.UTF8.GetBytes(text), "table", most);

    public static ImportRun Of(byte[] bytes, string place, double most = 1, string? companion = null, IDataSetImporter? by = null)
    {
        FileHead head = new([.. bytes.Take(64 * 1024)], place);
        IDataSetImporter? importer = by ?? ImporterCatalogue.Recognise(head);
        Assert.True(importer is not null, $"nobody recognises {place}: {string.Join('|', head.Columns)}");
        GatheringSink sink = new();
        ImportReading reading = new(new MemoryStream(bytes), head, sink, most)
        {
            Companion = () => companion is null ? null : (new FileHead(File.ReadAllBytes(companion), companion), new MemoryStream(File.ReadAllBytes(companion))),
        };
        importer.Read(reading, CancellationToken.None);
        return new ImportRun(importer, reading, sink);
    }

    public static ImportRun Fixture(string name) =>
        Of(File.ReadAllBytes(Path.Combine(Folder, name)), name, companion: name == "un-votes.csv" ? Path.Combine(Folder, "un-roll-calls.csv") : null);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");
}
