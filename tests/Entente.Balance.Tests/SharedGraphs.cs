using System.Globalization;
using Entente.Tests.Shared;

namespace Entente.Balance.Tests;

/// <summary>The signed networks of the shared data, nodes numbered in the ordinal order of their names.</summary>
internal static class SharedGraphs
{
    public static SignedGraph Read(string file) =>
        Graph([.. File.ReadLines(SharedFolder.Require("data", "balance", file)).Skip(1).Select(line => line.Split(','))]);

    public static IReadOnlyList<(string Window, SignedGraph Graph)> CowWindows() =>
        [.. File.ReadLines(SharedFolder.Require("data", "balance", "cow_windows_1946_1971.csv")).Skip(1)
            .Select(line => line.Split(',')).GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(window => (window.Key, Graph([.. window.Select(cells => cells[2..])])))];

    public static IReadOnlyDictionary<string, (long TwoCamps, long Blocs)> CowOptima() =>
        File.ReadLines(SharedFolder.Require("data", "balance", "cow_windows_1946_1971_optima.csv")).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => (Whole(cells[4]), Whole(cells[5])), StringComparer.Ordinal);

    private static SignedGraph Graph(string[][] rows)
    {
        string[] names = [.. rows.SelectMany(row => row[..2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = names.Select((name, node) => (name, node)).ToDictionary(pair => pair.name, pair => pair.node, StringComparer.Ordinal);
        return SignedGraph.From(names.Length, [.. rows.Select(row => new SignedEdge(index[row[0]], index[row[1]], Whole(row[2])))]);
    }

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
