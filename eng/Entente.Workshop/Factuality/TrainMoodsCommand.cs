using System.Globalization;
using Entente.Reading.Actors;
using Entente.Reading.Factuality;
using Entente.Reading.Language;

namespace Entente.Workshop.Factuality;

/// <summary>Fits the weights of moods to the tuning lines of gold files, and shows what they would make of lines held out.</summary>
internal static class TrainMoodsCommand
{
    private const int Parts = 10;

    public static int Run(string[] args)
    {
        Dictionary<string, string> options = [];
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            options[args[i]] = args[i + 1];
        }

        if (!options.TryGetValue("--gold", out string? gold))
        {
            Console.Error.WriteLine("train-moods needs --gold FOLDER, and --out FILE");
            return 2;
        }

        double Number(string name, string fallback) => double.Parse(options.GetValueOrDefault(name, fallback), CultureInfo.InvariantCulture);
        LanguageFront front = LanguageFront.Load();
        ActorFinder finder = new(ActorLexicon.Standard);
        MoodItem[] items = [.. new[] { "mood", "mood-growth", "fresh-mood", "wire-mood", "press-mood", "comment-mood", "news-mood", "negation", "fresh-negation", "events" }.SelectMany(file => MoodItem.Of(Path.Combine(gold, file + ".jsonl"), front, finder))];
        foreach (IGrouping<string, MoodItem> file in items.GroupBy(item => item.File))
        {
            Console.WriteLine($"{file.Key}: {file.Count()} predicates, {file.Count(item => item.IsExact)} of the act itself, by rules alone {file.Count(item => item.RuleLabel == item.Label)} right");
        }

        string until = options.GetValueOrDefault("--until", "~");
        items = [.. items.Where(item => item.File != "mood-growth" || string.CompareOrdinal(item.Id, until) <= 0)];
        MoodTrainer trainer = new((int)Number("--epochs", "12"), Number("--rate", "0.1"), Number("--decay", "0.01"), (int)Number("--least", "2"));
        double fresh = Number("--fresh", "1");
        (MoodItem Item, double Weight)[] weighed = [.. items.Select(item => (item, item.File switch { "fresh-mood" => fresh, "events" => Number("--events", "1"), _ => 1 }))];
        Held(weighed, trainer);
        if (options.TryGetValue("--out", out string? path))
        {
            MoodWeights weights = trainer.Fit(weighed);
            File.WriteAllLines(path,
            [
                "# Weights of moods by feature, fitted by the workshop's train-moods to the tuning lines of tests/golden/reading. Not written by hand.",
                "feature," + string.Join(',', MoodFeatures.Labels),
                .. weights.Rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{Quoted(row.Key)},{string.Join(',', row.Value.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture)))}"),
            ]);
            Console.WriteLine($"{weights.Rows.Count} features");
        }

        return 0;
    }

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;

    // Each line held out once, with all predicates of it.
    private static void Held((MoodItem Item, double Weight)[] items, MoodTrainer trainer)
    {
        string[] ids = [.. items.Select(item => item.Item.Id).Distinct()];
        Dictionary<string, int> part = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index % Parts, StringComparer.Ordinal);
        List<(MoodItem Item, double[] Likely)> found = [];
        for (int held = 0; held < Parts; held++)
        {
            MoodWeights weights = trainer.Fit([.. items.Where(item => part[item.Item.Id] != held)]);
            found.AddRange(items.Where(item => part[item.Item.Id] == held).Select(item => (item.Item, weights.Of(item.Item.Features))));
        }

        foreach (IGrouping<string, (MoodItem Item, double[] Likely)> file in found.GroupBy(item => item.Item.File))
        {
            int right = file.Count(item => Best(item.Likely) == item.Item.Label);
            string mixed = string.Join(", ", new[] { .3, .4, .5, .6, .7, .8, .9 }.Select(least => $"{least}: {file.Count(item => (item.Likely.Max() >= least ? Best(item.Likely) : item.Item.RuleLabel) == item.Item.Label)}"));
            Console.WriteLine($"{file.Key}, held out: weights {right}, rules {file.Count(item => item.Item.RuleLabel == item.Item.Label)} of {file.Count()}; weights where as sure as {mixed}");
        }
    }

    private static string Best(double[] likely) => MoodFeatures.Labels[Array.IndexOf(likely, likely.Max())];
}
