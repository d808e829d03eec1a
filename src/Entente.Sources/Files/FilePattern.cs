using System.Text.RegularExpressions;

namespace Entente.Sources.Files;

/// <summary>Patterns of file names: <c>*</c> and <c>?</c> within a folder, <c>**</c> across folders.</summary>
internal static class FilePattern
{
    /// <summary>The files that a pattern means, in ordinal order, and the folder before its first wildcard.</summary>
    public static (string Root, IReadOnlyList<string> Files) Matches(string pattern, string folder)
    {
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        if (wild < 0)
        {
            return (pattern, []);
        }

        string plain = pattern.Replace('\\', '/');
        int cut = plain.LastIndexOf('/', wild);
        string root = cut < 0 ? "." : cut == 0 ? "/" : plain[..cut];
        string full = Path.GetFullPath(root, folder);
        if (!Directory.Exists(full))
        {
            return (root, []);
        }

        Regex form = new("^" + Regex.Escape(plain[(cut + 1)..])
            .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return (root, [.. FolderFiles.Below(full)
            .Where(path => form.IsMatch(Path.GetRelativePath(full, path).Replace('\\', '/')))]);
    }
}
