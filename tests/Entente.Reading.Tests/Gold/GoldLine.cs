using System.Globalization;
using System.Text.Json;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Gold;

/// <summary>One sentence of tests/golden/reading with what a careful reader finds in it.</summary>
internal sealed record GoldLine(string Id, string Split, PartialDate Date, string Text, JsonElement Expected)
{
    private static readonly HashSet<string> Undirected = ["AGREE", "COOPERATE", "CONSULT"];

    public bool IsTest => Split == "test";

    public static IReadOnlyList<GoldLine> Of(string file)
    {
        string path = Path.Combine(SharedFolder.Root, "tests", "golden", "reading", file + ".jsonl");
        return [.. File.ReadLines(path).Select(Parse)];
    }

    /// <summary>The expected events below a name, as "source target type", the two in order where direction is not scored.</summary>
    public IReadOnlyList<string> Events(string name) =>
        [.. Expected.GetProperty(name).EnumerateArray().Select(Event)];

    public static string Event(JsonElement item) =>
        Event(item.GetProperty("source").GetString()!, item.GetProperty("target").GetString()!, item.GetProperty("type").GetString()!);

    public static string Event(string source, string target, string type) =>
        Undirected.Contains(type) && string.CompareOrdinal(source, target) > 0 ? $"{target} {source} {type}" : $"{source} {target} {type}";

    /// <summary>What the reader makes of the sentence alone.</summary>
    public ReadDocument ReadBy(ArticleReader reader) =>
        reader.Read(new Document { Id = ContentHash.Of(Id, Text), Text = Text, Date = Date, DateBasis = "option" });

    private static GoldLine Parse(string line)
    {
        JsonElement root = JsonDocument.Parse(line).RootElement;
        return new GoldLine(
            root.GetProperty("id").GetString()!,
            root.GetProperty("split").GetString()!,
            PartialDate.Parse(root.GetProperty("date").GetString()!, CultureInfo.InvariantCulture),
            root.GetProperty("text").GetString()!,
            root.GetProperty("expected"));
    }
}
