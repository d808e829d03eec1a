using System.IO.Compression;
using Entente.Vocabulary;

namespace Entente.Sources.Files;

/// <summary>Finds the files that a command line names: files, folders, patterns, archives, standard input.</summary>
public static class SourceFiles
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>All files named, in order; those of a folder or a pattern in ordinal order of their paths.</summary>
    /// <param name="names">What the user wrote.</param>
    /// <param name="folder">The folder that relative names start from.</param>
    /// <param name="input">Opens standard input.</param>
    /// <param name="limits">How far archives are followed.</param>
    public static IEnumerable<SourceFile> Find(
        IEnumerable<string> names, string folder, Func<Stream> input, SourceLimits? limits = null)
    {
        foreach (string name in names)
        {
            if (name == StandardInput)
            {
                yield return SourceFile.Once("standard input", input());
                continue;
            }

            string path = Path.GetFullPath(name, folder);
            if (File.Exists(path))
            {
                foreach (SourceFile file in OfFile(name, path, limits ?? SourceLimits.Standard))
                {
                    yield return file;
                }

                continue;
            }

            (string root, IReadOnlyList<string> found) = Directory.Exists(path)
                ? (path, FolderFiles.Below(path))
                : FilePattern.Matches(name, folder);
            if (found.Count == 0)
            {
                yield return SourceFile.Refused(name, Nothing(name, Directory.Exists(path)));
            }

            foreach (string one in found)
            {
                string place = Path.Combine(Directory.Exists(path) ? name : root, Path.GetRelativePath(Directory.Exists(path) ? path : Path.GetFullPath(root, folder), one));
                foreach (SourceFile file in OfFile(place, one, limits ?? SourceLimits.Standard))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>A file, or the entries of an archive.</summary>
    internal static IEnumerable<SourceFile> OfFile(string place, string path, SourceLimits limits)
    {
        return !IsArchive(path) ? [SourceFile.OnDisk(place, path)] : Entries(place, path, limits);
    }

    private static bool IsArchive(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            Span<byte> magic = stackalloc byte[4];
            return stream.ReadAtLeast(magic, 4, false) == 4 && magic is [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static List<SourceFile> Entries(string place, string path, SourceLimits limits)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            if (archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml"))
            {
                return [SourceFile.Refused(place, new Failure("ENT0237", "It is a workbook or document of an office program, not a table of text.", place,
                    "Save the sheet as CSV, UTF-8, and import that."))];
            }

            if (archive.Entries.Count > limits.MostEntries)
            {
                return [SourceFile.Refused(place, new Failure("ENT0234", $"The archive has {archive.Entries.Count} entries.", place,
                    $"At most {limits.MostEntries} are followed; unpack it and import what is wanted."))];
            }

            return [.. archive.Entries
                .Where(entry => !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => Entry(place, path, entry.FullName))];
        }
        catch (InvalidDataException)
        {
            return [SourceFile.Refused(place, new Failure("ENT0233", "The archive is cut off or damaged.", place, "Fetch it again."))];
        }
    }

    private static SourceFile Entry(string place, string path, string name)
    {
        string shown = $"{place}/{name}";
        bool leaves = name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)
            || name.StartsWith('/') || name.Split('/').Contains("..", StringComparer.Ordinal);
        return leaves
            ? SourceFile.Refused(shown, new Failure("ENT0235", $"The entry '{name}' points out of its archive.", place,
                "No honest archive holds such a name: take it from its maker again."))
            : SourceFile.InArchive(shown, path, name);
    }

    private static Failure Nothing(string name, bool isFolder) => isFolder
        ? new Failure("ENT0230", $"The folder '{name}' holds no file.", name, "Name a folder that holds data files.")
        : new Failure("ENT0230", $"There is no file '{name}'.", name, "Name a file, a folder or a pattern such as 'data/*.csv', or - for standard input.");
}
