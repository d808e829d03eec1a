using System.Globalization;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Sources.CsvMaps;

/// <summary>Reads a map: which column of a table is what. With it, any table of states, dyads or events can be imported.</summary>
public static class CsvMap
{
    private static readonly string[] Words =
    [
        "name", "title", "edition", "licence", "citation", "kind", "state", "first", "second", "source", "target", "directed",
        "year", "plus", "from", "to", "date", "date-form", "missing", "variables", "covers", "absence", "id",
        "code", "type", "quad", "goldstein", "place", "latitude", "longitude", "mentions", "publisher", "url",
    ];

    private static readonly string[] ActorWords = ["column", "system", "is"];
    private static readonly string[] VariableWords = ["column", "name", "missing", "text", "reversed", "least", "most", "words", "optional"];

    /// <summary>Makes an importer of a map.</summary>
    /// <param name="yaml">The map.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="SourceException">ENT0260: not YAML; ENT0261: a word missing, unknown or wrong, with its line.</exception>
    public static IDataSetImporter Read(TextReader yaml, string place)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        YamlStream stream = [];
        try
        {
            stream.Load(yaml);
        }
        catch (YamlException exception)
        {
            throw new SourceException(new Failure("ENT0260", $"The map is no YAML: {exception.Message}",
                string.Create(CultureInfo.InvariantCulture, $"{place}, line {exception.Start.Line}"), "Look for a colon without a blank, a tab, or a quote that does not close."), exception);
        }

        if (stream.Documents.Count == 0)
        {
            throw new SourceException(new Failure("ENT0260", "The map is empty.", place, "docs/reference/csv-map.md shows one."));
        }

        MapNode root = new(stream.Documents[0].RootNode, place, Words);
        return root.Needed("kind") switch
        {
            "state" => new TableImporter(Layout(root, [Actor(root, "state")], false)),
            "dyad" => new TableImporter(Layout(root, [Actor(root, "first"), Actor(root, "second")], root.Flag("directed"))),
            "event" => new CsvEventImporter(Events(root)),
            string kind => throw root.Wrong($"'kind: {kind}' is none of state, dyad, event."),
        };
    }

    private static TableLayout Layout(MapNode root, ActorColumn[] actors, bool isDirected)
    {
        ValueColumn[] values = [.. root.Levels("variables", VariableWords).Select(level => Value(level, root))];
        if (values.Length == 0)
        {
            throw root.Wrong("'variables' is wanted here: a list of the columns that hold values.");
        }

        (int From, int To)? years = Years(root);
        return new TableLayout
        {
            Name = Key(root),
            Title = root.Text("title") ?? Key(root),
            Edition = _ => root.Text("edition") ?? "unnamed",
            Licence = root.Text("licence") ?? "not told",
            Citation = root.Text("citation") ?? "",
            Needs = [],
            Actors = actors,
            Time = Time(root),
            Values = values,
            IsDirected = isDirected,
            Id = root.Texts("id"),
            Absence = root.Text("absence") switch
            {
                null or "missing" => Absence.Missing,
                "zero" => Absence.Zero,
                string other => throw root.Wrong($"'absence: {other}' is neither missing nor zero."),
            },
            Years = _ => years,
        };
    }

    private static TimeColumns Time(MapNode root)
    {
        if (root.Text("year") is { } year)
        {
            return new TimeColumns.Year(year, (int)(root.Number("plus") ?? 0));
        }

        string[] from = root.Texts("date") is { Length: > 0 } day ? day : root.Texts("from");
        string[] to = root.Texts("date") is { Length: > 0 } same ? same : root.Texts("to");
        if (from.Length == 0 && to.Length == 0)
        {
            return new TimeColumns.None();
        }

        return from.Length == 0 || to.Length == 0 ? throw root.Wrong("A spell has both 'from' and 'to'.") : new TimeColumns.Spell(from, to) { Form = Form(root) };
    }

    private static DateForm Form(MapNode root) => root.Text("date-form") switch
    {
        null or "ymd" or "iso" => DateForm.YearFirst,
        "dmy" => DateForm.DayFirst,
        "mdy" => DateForm.MonthFirst,
        string other => throw root.Wrong($"'date-form: {other}' is none of ymd, dmy, mdy."),
    };

    private static EventColumns Events(MapNode root) => new()
    {
        Name = Key(root),
        Title = root.Text("title") ?? Key(root),
        Edition = root.Text("edition") ?? "unnamed",
        Licence = root.Text("licence") ?? "not told",
        Citation = root.Text("citation") ?? "",
        Day = root.Needed("date"),
        Form = Form(root),
        Source = Actor(root, "source"),
        Target = Actor(root, "target"),
        Id = root.Texts("id"),
        Code = root.Text("code"),
        Type = root.Text("type"),
        Quad = root.Text("quad"),
        Goldstein = root.Text("goldstein"),
        Place = root.Text("place"),
        Latitude = root.Text("latitude"),
        Longitude = root.Text("longitude"),
        Mentions = root.Text("mentions"),
        Publisher = root.Text("publisher"),
        Url = root.Text("url"),
    };

    private static ActorColumn Actor(MapNode root, string word)
    {
        MapNode level = root.Level(word, ActorWords) ?? throw root.Wrong($"'{word}' is wanted here: column and system, or is.");
        if (level.Text("is") is { } always)
        {
            return ActorId.TryParse(always, null, out ActorId actor) ? new ActorColumn("") { Fixed = actor } : throw level.Wrong($"'is: {always}' is no actor's id.");
        }

        string system = level.Text("system") ?? "iso3";
        return new ActorColumn(level.Needed("column"), system.ToLowerInvariant() switch
        {
            "cow" => CodeSystem.CowNumber,
            "cow-letters" => CodeSystem.CowAbbreviation,
            "gw" => CodeSystem.GwNumber,
            "iso3" => CodeSystem.Iso3,
            "iso2" => CodeSystem.Iso2,
            "iso-number" => CodeSystem.IsoNumeric,
            "cameo" => CodeSystem.Cameo,
            "fips" => CodeSystem.Fips,
            "name" => CodeSystem.EnglishName,
            _ => throw level.Wrong($"'system: {system}' is none of cow, cow-letters, gw, iso3, iso2, iso-number, cameo, fips, name."),
        });
    }

    private static ValueColumn Value(MapNode level, MapNode root)
    {
        string[] missing = [.. root.Texts("missing"), .. level.Texts("missing")];
        Dictionary<string, double>? words = null;
        foreach (string pair in level.Texts("words"))
        {
            int mark = pair.LastIndexOf('=');
            words ??= new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
            words[mark > 0 ? pair[..mark].Trim() : pair] = mark > 0 && double.TryParse(pair[(mark + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                ? number : throw level.Wrong($"'{pair}' in 'words' is not of the form word=number.");
        }

        return new ValueColumn(level.Needed("column"), level.Text("name") ?? "")
        {
            Missing = [.. missing.Where(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)).Select(word => double.Parse(word, CultureInfo.InvariantCulture))],
            MissingWords = missing.Length > 0 ? missing.ToHashSet(StringComparer.Ordinal) : null,
            IsText = level.Flag("text"),
            IsReversed = level.Flag("reversed"),
            IsOptional = level.Flag("optional"),
            Words = words,
            Least = level.Number("least") ?? double.NegativeInfinity,
            Most = level.Number("most") ?? double.PositiveInfinity,
        };
    }

    private static string Key(MapNode root)
    {
        string key = root.Needed("name");
        return key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_')
            ? key : throw root.Wrong($"'name: {key}' is no key: small letters, digits and hyphens.");
    }

    private static (int From, int To)? Years(MapNode root) => root.Texts("covers") switch
    {
        [] => null,
        [string from, string to] when int.TryParse(from, CultureInfo.InvariantCulture, out int first) && int.TryParse(to, CultureInfo.InvariantCulture, out int last) && first <= last => (first, last),
        _ => throw root.Wrong("'covers' is a list of two years: [1990, 2020]."),
    };
}
