using Entente.Tests.Shared;

namespace Entente.Cli.Tests;

/// <summary>Holds a text against the one kept beside the tests; with ENTENTE_ACCEPT=1 the new text is kept instead.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name)
    {
        string path = Path.Combine(SharedFolder.Root, "tests", "Entente.Cli.Tests", "__snapshots__", name + ".snap");
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"No snapshot {name}: run once with ENTENTE_ACCEPT=1 and read what it keeps.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
