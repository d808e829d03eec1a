using System.Globalization;
using Entente.Reading.Factuality;
using Entente.Reading.Language;

namespace Entente.Workshop.Factuality;

/// <summary>Fits the factuality model to judged predicates, on trees of our own front, and writes it.</summary>
internal static class TrainFactualityCommand
{
    private const int Block = 40;
    private const int Parts = 6;

    public static int Run(string[] args)
    {
        Dictionary<string, string> options = [];
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            options[args[i]] = args[i + 1];
        }

        if (!options.TryGetValue("--gold", out string? gold) || !options.TryGetValue("--treebank", out string? treebank))
        {
            Console.Error.WriteLine("train-factuality needs --gold TSV and --treebank CONLLU, and --out FILE or --tune 1");
            return 2;
        }

        double Number(string name, string fallback) => double.Parse(options.GetValueOrDefault(name, fallback), CultureInfo.InvariantCulture);
        FactualityItem[] items = [.. FactualitySkill.Parsed(LanguageFront.Load(), FactualityGold.Read(gold, treebank))];
        List<FactualityTrainer.Row> rows = FactualityTrainer.Rows(items);
        Console.Error.WriteLine($"{rows.Count} predicates, {rows.Average(row => row.Keys.Length):F0} features each");
        FactualityTrainer trainer = new((int)Number("--epochs", "8"), Number("--rate", "0.02"), Number("--decay", "0.002"), (int)Number("--least", "3"), (uint)Number("--seed", "1"));
        if (options.ContainsKey("--tune"))
        {
            Tune(trainer, items, rows);
            return 0;
        }

        byte[] bytes = trainer.Fit(rows).ToBytes();
        File.WriteAllBytes(options["--out"], bytes);
        Console.Error.WriteLine($"{bytes.Length} bytes written");
        return 0;
    }

    // Two parts in six of the training items, cut in blocks of sentences, are scored by models that have not seen them.
    private static void Tune(FactualityTrainer trainer, FactualityItem[] items, List<FactualityTrainer.Row> rows)
    {
        int[] parts = new int[items.Length];
        int sentence = 0;
        for (int i = 0; i < items.Length; i++)
        {
            sentence += i > 0 && !ReferenceEquals(items[i].Words, items[i - 1].Words) ? 1 : 0;
            parts[i] = sentence / Block % Parts;
        }

        List<double> gold = [], found = [];
        for (int part = 0; part < 2; part++)
        {
            FactualityModel model = trainer.Fit([.. rows.Where((_, i) => parts[i] != part)]);
            foreach (FactualityTrainer.Row row in rows.Where((_, i) => parts[i] == part))
            {
                gold.Add(row.Gold);
                found.Add(Math.Clamp(model.Sum(row.Keys), -3, 3));
            }

            Console.WriteLine($"part {part}: {model.Count} weights, {model.ToBytes().Length} bytes");
        }

        FactualityScore score = FactualitySkill.Score(gold, found);
        Console.WriteLine($"mae {score.Mae:F4} pearson {score.Pearson:F4} n {score.N}");
    }
}
