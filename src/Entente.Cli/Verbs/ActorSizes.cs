using System.Globalization;
using System.Text;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>A table of actors and their sizes, as landscape theory weighs them.</summary>
internal static class ActorSizes
{
    /// <summary>Reads <c>actor,size</c> (or <c>strength</c>, <c>weight</c>, <c>value</c>, <c>cinc</c>).</summary>
    /// <exception cref="SourceException">ENT0907: no such file; ENT0659: a row that gives no size.</exception>
    public static IReadOnlyDictionary<string, double> Read(string file, Surface surface)
    {
        string path = surface.At(file);
        if (!File.Exists(path))
        {
            throw new SourceException(new Failure("ENT0907", $"There is no file '{file}'.", "--sizes", "Name a table of actors and sizes that exists."));
        }

        string[] lines = File.ReadAllLines(path, Encoding.UTF8);
        string[] header = lines.Length == 0 ? [] : [.. lines[0].Split(',').Select(cell => cell.Trim().Trim('"').ToLowerInvariant())];
        int actor = First(header, "actor", "state", "name", "country");
        int size = First(header, "size", "strength", "weight", "value", "cinc");
        Dictionary<string, double> sizes = new(StringComparer.Ordinal);
        for (int line = 1; line < lines.Length; line++)
        {
            string[] cells = [.. lines[line].Split(',').Select(cell => cell.Trim().Trim('"'))];
            if (lines[line].Length > 0)
            {
                sizes[actor >= 0 && actor < cells.Length ? cells[actor] : ""] = size >= 0 && size < cells.Length
                    && double.TryParse(cells[size], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) && value >= 0
                    ? value
                    : throw Refused($"'{lines[line]}' gives no size.", string.Create(CultureInfo.InvariantCulture, $"line {line + 1}"));
            }
        }

        return sizes.Count > 0 ? sizes : throw Refused("The table has no sizes.", "--sizes");
    }

    /// <summary>An actor's size.</summary>
    /// <exception cref="SourceException">ENT0659: the table does not have it.</exception>
    public static double Of(IReadOnlyDictionary<string, double> sizes, string actor) =>
        sizes.TryGetValue(actor, out double size) ? size : throw Refused($"'{actor}' has ties and no size.", "--sizes");

    private static int First(string[] header, params string[] names) => names.Select(name => Array.IndexOf(header, name)).FirstOrDefault(at => at >= 0, -1);

    private static SourceException Refused(string cause, string place) =>
        new(new Failure("ENT0659", cause, place, "Give a header actor,size and a row for each actor with a size of 0 or more."));
}
