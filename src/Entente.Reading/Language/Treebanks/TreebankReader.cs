using System.Globalization;
using System.IO.Compression;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Reads treebanks in the CoNLL-U format, plain or gzip, and puts their running text together again.</summary>
/// <remarks>Sentences are joined by a space unless the last word says <c>SpaceAfter=No</c>, paragraphs by an empty line.
/// Where a multiword token is not the plain chain of its words, its letters are shared out among them in order. Empty
/// nodes are left out.</remarks>
public static class TreebankReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">A <c>.conllu</c> or <c>.conllu.gz</c> file.</param>
    /// <exception cref="SourceException">ENT0303: the file cannot be read or a line is not CoNLL-U.</exception>
    public static IReadOnlyList<TreebankDocument> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string place = Path.GetFileName(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal)
                ? new GZipStream(file, CompressionMode.Decompress)
                : file;
            using StreamReader reader = new(stream, Encoding.UTF8);
            return Read(reader, place);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SourceException(
                new Failure("ENT0303", $"The treebank cannot be read: {error.Message}", place, "Give a CoNLL-U file, plain or gzip."),
                error);
        }
    }

    /// <summary>Reads from open text.</summary>
    /// <param name="lines">The lines of a CoNLL-U file.</param>
    /// <param name="place">The name for messages.</param>
    /// <exception cref="SourceException">ENT0303: a line is not CoNLL-U.</exception>
    public static IReadOnlyList<TreebankDocument> Read(TextReader lines, string place)
    {
        ArgumentNullException.ThrowIfNull(lines);
        TreebankBuilder builder = new(place);
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                builder.EndSentence(number);
            }
            else if (line[0] == '#')
            {
                builder.Comment(line);
            }
            else
            {
                builder.Row(line.Split('\t'), line, number);
            }
        }

        builder.EndSentence(number);
        return builder.End();
    }

    internal static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
