using System.IO.Compression;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>Opens a table named on the command line, packed or not.</summary>
internal static class TableFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="file">The file as named; one that ends in .gz is unpacked.</param>
    /// <param name="place">The option or argument that names it.</param>
    /// <param name="surface">Where the command runs.</param>
    /// <param name="read">Reads the text.</param>
    /// <exception cref="SourceException">ENT0907: no such file; ENT0647: not packed as its name says.</exception>
    public static T Read<T>(string file, string place, Surface surface, Func<TextReader, T> read)
    {
        string path = surface.At(file);
        if (!File.Exists(path))
        {
            throw new SourceException(new Failure("ENT0907", Directory.Exists(path) ? $"'{file}' is a folder." : $"There is no file '{file}'.", place, "Name a table that exists."));
        }

        using Stream raw = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using StreamReader lines = new(plain);
        try
        {
            return read(lines);
        }
        catch (InvalidDataException)
        {
            throw new SourceException(new Failure("ENT0647", $"'{file}' is not packed as its name says.", place, "Unpack the table, or name it without .gz."));
        }
    }
}
