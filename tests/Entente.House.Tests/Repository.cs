using Entente.Tests.Shared;

namespace Entente.House.Tests;

/// <summary>The files of the checkout that the house tests read.</summary>
internal static class Repository
{
    private static readonly string[] Rooms = ["src", "tests", "eng", "measures"];

    public static IEnumerable<string> CodeFiles() => Files("*.cs");

    public static IEnumerable<string> Files(string pattern) => Rooms
        .Select(room => Path.Combine(SharedFolder.Root, room))
        .Where(Directory.Exists)
        .SelectMany(room => Directory.EnumerateFiles(room, pattern, SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Name(string path) =>
        Path.GetRelativePath(SharedFolder.Root, path).Replace(Path.DirectorySeparatorChar, '/');

    public static string At(params string[] parts) => Path.Combine([SharedFolder.Root, .. parts]);
}
