namespace Entente.Tests.Shared;

/// <summary>Finds the folder of real data that stands beside the checkout; tests that need it skip without it.</summary>
internal static class SharedFolder
{
    /// <summary>The repository's root: the nearest folder above the test's assembly that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file below the shared folder; skips the calling test where it is not there.</summary>
    public static string Require(params string[] parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"shared data not here: {string.Join('/', parts)}");
        return path;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Entente.slnx was not found above the tests.");
    }
}
