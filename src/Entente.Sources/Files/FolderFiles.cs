using System.IO.Enumeration;

namespace Entente.Sources.Files;

/// <summary>The files of a folder and of those below it.</summary>
public static class FolderFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <summary>All files in ordinal order of their paths. Hidden ones are left out; a link to a file is followed, a link to a folder is
    /// not, since it may lead back to where the walk began.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
    [
        .. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Order(StringComparer.Ordinal),
    ];
}
