using System.Globalization;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>How often acts are right, by the rules that found them and by the confidence they carry: on one half of a suite with the lines kept
/// for tuning, and on the other half with the lines kept for the test.</summary>
internal static class ReadingConfidenceVerb
{
    private sealed record Judged(string Kind, double Confidence, bool IsRight, bool IsTuning);

    public static int Run(string[] args)
    {
        LanguageFront front = LanguageFront.Load();
        List<Judged> judged = [];
        IReadOnlyList<ReadingCase> suite = ReadingSuite.Read(File.ReadAllBytes(args[0]), args[0]);
        for (int at = 0; at < suite.Count; at++)
        {
            foreach (ReadingSkill.JudgedAct act in ReadingSkill.Judge(front, suite[at]))
            {
                judged.Add(new Judged(act.Kind, act.Confidence, act.IsRight, at % 2 == 0));
            }
        }

        ArticleReader reader = new(front);
        foreach (string line in File.ReadLines(args[1]))
        {
            judged.AddRange(Gold(reader, JsonDocument.Parse(line).RootElement));
        }

        foreach (bool isTuning in new[] { true, false })
        {
            Console.WriteLine(isTuning ? "tuning" : "test");
            foreach (IGrouping<string, Judged> kind in judged.Where(act => act.IsTuning == isTuning).GroupBy(act => act.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Row(kind.Key, kind);
            }

            foreach (IGrouping<int, Judged> bin in judged.Where(act => act.IsTuning == isTuning).GroupBy(act => (int)(act.Confidence * 10)).OrderBy(group => group.Key))
            {
                Row(string.Create(CultureInfo.InvariantCulture, $".{bin.Key} said, mean {bin.Average(act => act.Confidence):F2}"), bin);
            }

            Judged[] all = [.. judged.Where(act => act.IsTuning == isTuning)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Brier {all.Average(act => Math.Pow(act.Confidence - (act.IsRight ? 1 : 0), 2)):F3}, mean said {all.Average(act => act.Confidence):F3}, right {all.Average(act => act.IsRight ? 1.0 : 0):F3}"));
        }

        return 0;
    }

    private static void Row(string name, IEnumerable<Judged> acts)
    {
        Judged[] all = [.. acts];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {all.Length} acts, right {all.Average(act => act.IsRight ? 1.0 : 0):F2}"));
    }

    private static IEnumerable<Judged> Gold(ArticleReader reader, JsonElement line)
    {
        string text = line.GetProperty("text").GetString()!; // gold lines have one
        bool isTuning = line.GetProperty("split").GetString() == "tune";
        HashSet<string> gold = [.. line.GetProperty("expected").GetProperty("events").EnumerateArray()
            .SelectMany(item => Ways(item.GetProperty("source").GetString()!, item.GetProperty("target").GetString()!, item.GetProperty("type").GetString()!))]; // and its events have all three
        Document document = new() { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse(line.GetProperty("date").GetString()!, CultureInfo.InvariantCulture), DateBasis = "option" }; // as has its date
        return reader.Read(document).Events.Select(coded =>
            new Judged(ReadingSkill.KindOf(coded.Rules, coded.Frame), coded.Confidence, gold.Contains($"{coded.Source.Actor.Text} {coded.Target.Actor.Text} {coded.Code.Type}"), isTuning));
    }

    private static IEnumerable<string> Ways(string source, string target, string type) =>
        type is "AGREE" or "CONSULT" or "COOPERATE" ? [$"{source} {target} {type}", $"{target} {source} {type}"] : [$"{source} {target} {type}"];
}
