using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Sources.Files;

/// <summary>One file to import: on disk, inside an archive, or standard input; or the reason why it cannot be.</summary>
public sealed class SourceFile
{
    private readonly Func<SourceLimits, SourceStream>? _open;

    private readonly string _entry;

    private SourceFile(string place, string? path, Failure? refusal, Func<SourceLimits, SourceStream>? open, string entry = "") =>
        (Place, Path, Refusal, _open, _entry) = (place, path, refusal, open, entry);

    /// <summary>How the file is called in messages: as the user named it, an entry behind its archive.</summary>
    public string Place { get; }

    /// <summary>The file on disk (of an entry: its archive), or null for standard input.</summary>
    public string? Path { get; }

    /// <summary>Why it cannot be read, or null where it can be tried.</summary>
    public Failure? Refusal { get; }

    /// <summary>Opens it.</summary>
    /// <exception cref="SourceException">It is refused, or damaged at its beginning (ENT0233).</exception>
    public SourceStream Open(SourceLimits? limits = null) => Refusal is { } refusal
        ? throw new SourceException(refusal)
        : _open!(limits ?? SourceLimits.Standard);

    /// <summary>SHA-256 of the file's bytes as they stand on disk, lower-case hexadecimal; of an archive's entry: of the archive's hash and the
    /// entry's name. Null for standard input, which can be read once only.</summary>
    public string? Hash()
    {
        if (Path is null)
        {
            return null;
        }

        using FileStream stream = File.OpenRead(Path);
        string hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        return _entry.Length == 0 ? hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}/{_entry}")));
    }

    /// <summary>A file on disk.</summary>
    internal static SourceFile OnDisk(string place, string path) => new(place, path, null, limits =>
    {
        FileStamp stamp = FileStamp.Of(path);
        FileStream stream = new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0, Share = FileShare.ReadWrite });
        return new SourceStream(stream, place, limits, stamp, null, null);
    });

    /// <summary>A stream that can be read once.</summary>
    internal static SourceFile Once(string place, Stream stream) => new(place, null, null,
        limits => new SourceStream(stream, place, limits, null, null, null));

    /// <summary>An entry of an archive; the archive is opened anew for each.</summary>
    internal static SourceFile InArchive(string place, string path, string entry) => new(place, path, null, limits =>
    {
        FileStamp stamp = FileStamp.Of(path);
        ZipArchive archive = ZipFile.OpenRead(path);
        try
        {
            ZipArchiveEntry content = archive.GetEntry(entry)!;
            long packed = content.CompressedLength;
            return new SourceStream(content.Open(), place, limits, stamp, archive, () => packed);
        }
        catch (InvalidDataException exception)
        {
            archive.Dispose();
            throw new SourceException(new Failure("ENT0233", "The entry of the archive is damaged or encrypted.", place,
                "Fetch the archive again, or unpack it with its password first."), exception);
        }
    }, entry);

    /// <summary>What stands where a file was asked for, and cannot be used.</summary>
    internal static SourceFile Refused(string place, Failure failure) => new(place, null, failure, null);
}
