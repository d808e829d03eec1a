using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Reads a suite of coded sentences in the JSON form of the PLOVER gold standard records.</summary>
public static class ReadingSuite
{
    // Codes of the suite that are not those of ISO, and names of types that PLOVER has since changed.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["JAP"] = "JPN",
        ["ITL"] = "ITA",
        ["VTN"] = "VNM",
        ["NGO"] = "IGO",
        ["ISM"] = "IMG",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["DEMAND"] = "REQUEST",
        ["DISAPPROVE"] = "ACCUSE",
        ["INVESTIGATE"] = "ACCUSE",
        ["FIGHT"] = "ASSAULT",
        ["CONCEDE"] = "YIELD",
        ["RETREAT"] = "YIELD",
    };

    /// <summary>Reads the records; the one that documents the file is left out.</summary>
    /// <param name="json">The whole file, UTF-8.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="SourceException">ENT0340: not an array of such records.</exception>
    public static IReadOnlyList<ReadingCase> Read(ReadOnlyMemory<byte> json, string place)
    {
        try
        {
            using JsonDocument file = JsonDocument.Parse(json);
            return [.. file.RootElement.EnumerateArray().Where(record => Text(record, "event") != "DOCUMENT").Select(Case)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new SourceException(
                new Failure("ENT0340", "The suite is not a JSON array of records with text, event, source and target.", place, "Give a file in the form of the PLOVER gold standard records."), error);
        }
    }

    private static ReadingCase Case(JsonElement record)
    {
        string type = Text(record, "event") is var old && Types.TryGetValue(old, out string? today) ? today : old;
        string[] sources = Actors(record, "source");
        string[] targets = Actors(record, "target");
        HashSet<ReadingTriple> triples = [];
        if (targets.Length > 0)
        {
            triples.UnionWith(from source in sources from target in targets select new ReadingTriple(source, target, type));
        }
        else if (sources.Length > 1)
        {
            triples.UnionWith(from source in sources from target in sources where source != target select new ReadingTriple(source, target, type));
        }

        if (triples.Count == 0)
        {
            triples.Add(new ReadingTriple(sources.FirstOrDefault(""), "", type));
        }

        return new ReadingCase(Text(record, "id"), Text(record, "text").Trim('{', '}'), triples);
    }

    private static string[] Actors(JsonElement record, string side) =>
        record.TryGetProperty(side, out JsonElement actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(actor => Text(actor, "code")).Select(code => Countries.GetValueOrDefault(code, code))]
            : [];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
