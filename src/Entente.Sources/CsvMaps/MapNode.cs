using System.Globalization;
using Entente.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Entente.Sources.CsvMaps;

/// <summary>One level of a map, which knows the words it may hold; what it does not know is refused with its line.</summary>
internal sealed class MapNode
{
    private readonly YamlMappingNode _node;
    private readonly string _place;

    public MapNode(YamlNode node, string place, params string[] words)
    {
        _place = place;
        _node = node as YamlMappingNode ?? throw Wrong(node, place, "Here a list of 'word: value' is wanted.");
        foreach (YamlNode key in _node.Children.Keys)
        {
            string word = (key as YamlScalarNode)?.Value ?? "";
            if (!words.Contains(word, StringComparer.Ordinal))
            {
                throw Wrong(key, place, $"'{word}' is no word of a map; here stand: {string.Join(", ", words)}.");
            }
        }
    }

    /// <summary>A text, or null where it is not given.</summary>
    public string? Text(string word) => Find(word) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlNode other => throw Wrong(other, _place, $"'{word}' takes one value."),
    };

    /// <summary>A text that must be given.</summary>
    public string Needed(string word) => Text(word) is { Length: > 0 } text ? text : throw Wrong(_node, _place, $"'{word}' is wanted here.");

    /// <summary>Yes or no; no where it is not given.</summary>
    public bool Flag(string word) => Text(word) switch
    {
        null or "false" or "no" => false,
        "true" or "yes" => true,
        string other => throw Wrong(_node, _place, $"'{word}: {other}' is neither true nor false."),
    };

    /// <summary>A number, or null.</summary>
    public double? Number(string word) => Text(word) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
        : throw Wrong(_node, _place, $"'{word}: {text}' is no number.");

    /// <summary>A list of texts; one value counts as a list of one.</summary>
    public string[] Texts(string word) => Find(word) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode list => [.. list.Children.Select(child => (child as YamlScalarNode)?.Value ?? throw Wrong(child, _place, $"'{word}' is a list of plain values."))],
        YamlNode other => throw Wrong(other, _place, $"'{word}' is a list of plain values."),
    };

    /// <summary>A level below, or null.</summary>
    public MapNode? Level(string word, params string[] words) => Find(word) is { } node ? new MapNode(node, _place, words) : null;

    /// <summary>A list of levels below.</summary>
    public IReadOnlyList<MapNode> Levels(string word, params string[] words) => Find(word) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(child => new MapNode(child, _place, words))],
        YamlNode other => throw Wrong(other, _place, $"'{word}' is a list; each part begins with a hyphen."),
    };

    /// <summary>A failure at this level.</summary>
    public SourceException Wrong(string cause) => Wrong(_node, _place, cause);

    private static SourceException Wrong(YamlNode node, string place, string cause) => new(new Failure("ENT0261", cause,
        string.Create(CultureInfo.InvariantCulture, $"{place}, line {node.Start.Line}"), "Mend the map; docs/reference/csv-map.md has every word and an example."));

    private YamlNode? Find(string word) => _node.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == word).Value;
}
