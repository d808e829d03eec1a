using Entente.Cli.Output;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>Opens a text named on the command line.</summary>
internal static class InputFile
{
    // One unit over what a document may hold, so that the reader itself tells of a text too large.
    private const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="SourceException">ENT0907: no such file; else what the document reader refuses.</exception>
    public static Document Open(string file, Surface surface, PartialDate? date)
    {
        if (file == "-")
        {
            using Stream input = Console.OpenStandardInput();
            return DocumentReader.Read(ReadAll(input), "standard input", date);
        }

        string path = surface.At(file);
        if (!File.Exists(path))
        {
            string cause = Directory.Exists(path) ? $"'{file}' is a folder." : $"There is no file '{file}'.";
            throw new SourceException(new Failure("ENT0907", cause, "file", "Name a text, Markdown or HTML file that exists."));
        }

        using FileStream content = File.OpenRead(path);
        return DocumentReader.Read(ReadAll(content), Path.GetFileName(path), date);
    }

    /// <summary>All bytes of a stream, up to a little over what a document may hold.</summary>
    internal static byte[] ReadAll(Stream stream)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0 && all.Length <= MostBytes; read = stream.Read(buffer))
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
