using System.IO.Compression;
using Entente.Cli.Output;
using Entente.Reading.Documents;
using Entente.Sources.Files;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>The texts that a command line names: files, folders with all their files, archives of stories, standard input. Opened one by one.</summary>
internal static class ReadInput
{
    private static readonly string[] Texts = [".txt", ".md", ".markdown", ".html", ".htm"];
    private static readonly string[] Archives = [".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"];

    /// <summary>The texts in order; what cannot be read is told in its place.</summary>
    public static IEnumerable<Story> Of(IEnumerable<string> names, Surface surface, PartialDate? date) =>
        names.SelectMany(name => name == "-" ? StandardInput(date) : Named(name, surface, date));

    /// <summary>Whether the command line may bring many texts.</summary>
    public static bool IsMany(IReadOnlyList<string> names, Surface surface) =>
        names.Count > 1 || names.Any(name => name == "-" || IsArchive(name) || Directory.Exists(surface.At(name)));

    private static IEnumerable<Story> Named(string name, Surface surface, PartialDate? date)
    {
        string path = surface.At(name);
        if (!Directory.Exists(path))
        {
            return IsArchive(path) && File.Exists(path) ? Archive(path, date) : [Text(name, surface, date)];
        }

        string[] files = [.. FolderFiles.Below(path).Where(file => IsText(file) || IsArchive(file))];
        return files.Length == 0
            ? [new Story(null, new Failure("ENT0386", $"The folder '{name}' holds no text.", "file", "Name a folder with .txt, .md, .html or .jsonl files."))]
            : files.SelectMany(file => IsArchive(file) ? Archive(file, date) : [Text(file, surface, date)]);
    }

    private static Story Text(string file, Surface surface, PartialDate? date)
    {
        try
        {
            return new Story(InputFile.Open(file, surface, date), null);
        }
        catch (SourceException refusal)
        {
            return new Story(null, refusal.Failure);
        }
    }

    private static IEnumerable<Story> Archive(string path, PartialDate? date)
    {
        using FileStream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        foreach (Story story in StoryReader.Read(stream, Path.GetFileName(path), date))
        {
            yield return story;
        }
    }

    // Standard input is an archive where it begins as a JSON object does, else one text.
    private static IEnumerable<Story> StandardInput(PartialDate? date)
    {
        using Stream input = Console.OpenStandardInput();
        using BufferedStream buffered = new(new PeekedStream(input, out int first), 64 * 1024);
        if (first == '{')
        {
            foreach (Story story in StoryReader.Read(buffered, "standard input", date))
            {
                yield return story;
            }

            yield break;
        }

        yield return Whole(buffered, date);
    }

    private static Story Whole(Stream stream, PartialDate? date)
    {
        try
        {
            return new Story(DocumentReader.Read(InputFile.ReadAll(stream), "standard input", date), null);
        }
        catch (SourceException refusal)
        {
            return new Story(null, refusal.Failure);
        }
    }

    private static bool IsText(string file) => Texts.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsArchive(string file) => Archives.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
