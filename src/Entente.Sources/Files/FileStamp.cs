namespace Entente.Sources.Files;

/// <summary>Length and time of a file when it was opened.</summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was last written, in universal time.</param>
internal readonly record struct FileStamp(string Path, long Length, DateTime Written)
{
    /// <summary>Takes the stamp of a file.</summary>
    public static FileStamp Of(string path)
    {
        FileInfo file = new(path);
        return new FileStamp(path, file.Length, file.LastWriteTimeUtc);
    }

    /// <summary>Whether the file is still as it was.</summary>
    public bool StillHolds() => File.Exists(Path) && Of(Path) == this;
}
