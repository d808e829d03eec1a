using System.Globalization;
using Entente.Cli.Output;
using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Reading.Skill;

namespace Entente.Cli.Verbs;

/// <summary>The score of a suite of either form, in the parts that the command shows.</summary>
internal sealed record SuiteScore(
    int Records, int Passed, ReadingRate Exact, ReadingRate Relaxed, ReadingRate Dyad, ReadingRate Category, double SentencesPerSecond, IReadOnlyList<RecordMiss> Misses)
{
    // One of the two, by the form of the suite.
    private IReadOnlyDictionary<string, CategoryScore>? Categories { get; init; }

    private IReadOnlyDictionary<string, ReadingRate>? Types { get; init; }

    /// <summary>The score of PETRARCH records, coded with dictionaries or with Entente's own lexicon.</summary>
    public static SuiteScore OfRecords(LanguageFront front, IReadOnlyList<CodedRecord> suite, DictionaryCoder? coder, CancellationToken cancellationToken)
    {
        RecordResult result = coder is null ? RecordSkill.Of(front, suite, cancellationToken) : RecordSkill.Of(front, suite, coder, cancellationToken);
        return new(result.Records, result.Passed, result.Exact, result.Relaxed, result.Dyad, result.Category, result.SentencesPerSecond, result.Misses)
        {
            Categories = result.Categories,
        };
    }

    /// <summary>The score of PLOVER records, coded with dictionaries or with Entente's own lexicon.</summary>
    public static SuiteScore OfCases(LanguageFront front, IReadOnlyList<ReadingCase> suite, DictionaryCoder? coder, CancellationToken cancellationToken)
    {
        Dictionary<string, HashSet<ReadingTriple>> found = new(StringComparer.Ordinal);
        ReadingResult result = ReadingSkill.Of(suite, Code, cancellationToken);
        return new(result.Records, result.Passed, result.Exact, result.Relaxed, result.Dyad, result.Category, result.SentencesPerSecond, Missed(suite, found))
        {
            Types = result.Types,
        };

        HashSet<ReadingTriple> Code(string text) => found[text] = coder is null ? ReadingSkill.Code(front, text) : DictionarySkill.Code(front, coder, text, null);
    }

    /// <summary>The result for the JSON answer.</summary>
    public object ToJson(bool isListing)
    {
        Dictionary<string, object> json = new(StringComparer.Ordinal)
        {
            ["records"] = Records,
            ["passed"] = Passed,
            ["exact"] = Exact,
            ["relaxed"] = Relaxed,
            ["dyad"] = Dyad,
            ["category"] = Category,
            ["sentencesPerSecond"] = SentencesPerSecond,
        };
        if (Types is not null)
        {
            json["types"] = Types;
        }

        if (Categories is not null)
        {
            json["categories"] = Categories;
        }

        if (isListing)
        {
            json["errors"] = Misses;
        }

        return json;
    }

    /// <summary>A row for each category of the suite, or for each PLOVER type.</summary>
    public TextTable Table()
    {
        if (Categories is not null)
        {
            TextTable passes = new("Category", "Records#", "Passed#");
            foreach ((string category, CategoryScore score) in Categories)
            {
                passes.Add(category, $"{score.Records}", $"{score.Passed}");
            }

            return passes;
        }

        TextTable rates = new("Type", "Precision#", "Recall#", "F1#", "Found#", "Wanted#");
        foreach ((string type, ReadingRate rate) in Types ?? new Dictionary<string, ReadingRate>())
        {
            rates.Add(type, Share(rate.Precision), Share(rate.Recall), Share(rate.F1), $"{rate.Found}", $"{rate.Wanted}");
        }

        return rates;
    }

    private static List<RecordMiss> Missed(IReadOnlyList<ReadingCase> suite, Dictionary<string, HashSet<ReadingTriple>> found) =>
    [
        .. from record in suite
           let ours = found[record.Text]
           where !ours.SetEquals(record.Triples)
           select new RecordMiss(
               record.Id, record.Triples.First().Type, record.Text, [.. record.Triples.Except(ours).Select(Triple)], [.. ours.Except(record.Triples).Select(Triple)]),
    ];

    private static string Triple(ReadingTriple triple) =>
        $"({(triple.Source.Length == 0 ? "---" : triple.Source)}, {(triple.Target.Length == 0 ? "---" : triple.Target)}, {triple.Type})";

    private static string Share(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
