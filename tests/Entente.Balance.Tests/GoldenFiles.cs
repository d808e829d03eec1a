using System.Globalization;
using Entente.Tests.Shared;

namespace Entente.Balance.Tests;

/// <summary>Published cases kept beside the tests.</summary>
internal static class GoldenFiles
{
    public static string PathOf(string folder, string file) => Path.Combine(SharedFolder.Root, "tests", "golden", folder, file);

    public static SignedGraph HighlandTribes() => SignedGraph.From(16,
        [.. File.ReadLines(PathOf("highland-tribes", "highland-tribes.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new SignedEdge(Whole(cells[0]), Whole(cells[1]), Whole(cells[2])))]);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
