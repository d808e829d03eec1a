using System.Diagnostics;
using System.Globalization;
using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Fits the language model to treebanks and writes it.</summary>
internal static class TrainCommand
{
    public static int Run(string[] args)
    {
        Dictionary<string, string> options = [];
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            options[args[i]] = args[i + 1];
        }

        string folder = options["--treebanks"];
        int seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
        int folds = int.Parse(options.GetValueOrDefault("--folds", "5"), CultureInfo.InvariantCulture);
        Stopwatch clock = Stopwatch.StartNew();
        List<TreebankDocument> documents =
        [
            .. TreebankReader.Read(Path.Combine(folder, "en_ewt-train.conllu.gz")),
            .. TreebankReader.Read(Path.Combine(folder, "en_gum-train.conllu.gz")),
        ];
        List<Sentence> all = [.. documents.SelectMany(document => document.Sentences)];
        TagSet tags = new([.. all.SelectMany(sentence => sentence.Tokens).GroupBy(token => token.Upos + "|" + token.Xpos)
            .Where(group => group.Count() >= 5).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)]);
        List<string> labels = [.. all.SelectMany(sentence => sentence.Tokens).GroupBy(token => token.Relation)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
        List<Example> examples = [.. documents.SelectMany((document, index) =>
            document.Sentences.Select(sentence => Example.Of(sentence, index, tags, labels)))];
        Report(clock, $"{examples.Count} sentences, {tags.Count} tags, {labels.Count} labels");
        TaggerTrainer trainer = new(tags, 8, seed, float.Parse(options.GetValueOrDefault("--tagmargin", "1"), CultureInfo.InvariantCulture), 700_000);
        WordHabits habits = trainer.Habits(examples);
        List<(string, List<Example>)> dev = [];
        foreach (string name in (string[])["ewt", "gum"])
        {
            dev.Add((name, [.. TreebankReader.Read(Path.Combine(folder, $"en_{name}-dev.conllu.gz"))
                .SelectMany(document => document.Sentences).Select(sentence => Example.Of(sentence, 0, tags, labels))]));
        }

        if (options.ContainsKey("--x"))
        {
            foreach (int ep in (int[])[8])
            {
                TaggerTrainer xt = new(tags, ep, seed, 1, 0);
                TrainingTable t = xt.FitTable(examples, habits, isSecond: false);
                foreach (int size in (int[])[300_000, 500_000, 700_000, 2_000_000])
                {
                    TableRows rows = t.Export(size);
                    Score(clock, $"epochs {ep} size {size}: {rows.Keys.Length} {rows.EntryClasses.Length}", dev, tags, labels, new Tagger(tags, habits, LinearTable.Of(rows), null), null);
                }
            }
            return 0;
        }
        TableRows firstRows = trainer.Fit(examples, habits, isSecond: false);
        LinearTable first = LinearTable.Of(firstRows);
        Tagger single = new(tags, habits, first, null);
        Score(clock, "one pass", dev, tags, labels, single, null);
        LinearTable[] firsts = new LinearTable[folds];
        WordHabits[] foldHabits = new WordHabits[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            List<Example> rest = [.. examples.Where(example => example.Document % folds != fold)];
            foldHabits[fold] = trainer.Habits(rest);
            firsts[fold] = LinearTable.Of(trainer.Fit(rest, foldHabits[fold], isSecond: false));
        }

        void Jack(LinearTable[]? seconds)
        {
            foreach (Example example in examples)
            {
                int fold = example.Document % folds;
                new Tagger(tags, foldHabits[fold], firsts[fold], seconds?[fold]).Tag(example.Buffer);
            }
        }

        Jack(null);
        Score(clock, "jack-knifed first", [("train", examples)], tags, labels, null, null);
        TableRows secondRows = trainer.Fit(examples, habits, isSecond: true);
        LinearTable second = LinearTable.Of(secondRows);
        Tagger tagger = new(tags, habits, first, second);
        Score(clock, "two passes", dev, tags, labels, tagger, null);
        LinearTable[] secondFolds = new LinearTable[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            List<Example> rest = [.. examples.Where(example => example.Document % folds != fold)];
            secondFolds[fold] = LinearTable.Of(trainer.Fit(rest, foldHabits[fold], isSecond: true));
        }

        Jack(secondFolds);
        Score(clock, "jack-knifed second", [("train", examples)], tags, labels, null, null);
        ParserTrainer parserTrainer = new(labels.Count, seed, float.Parse(options.GetValueOrDefault("--margin", "15"), CultureInfo.InvariantCulture), float.Parse(options.GetValueOrDefault("--labelmargin", "15"), CultureInfo.InvariantCulture));
        for (int epoch = 1; epoch <= 12; epoch++)
        {
            parserTrainer.Epoch(examples, epoch > 1);
        }

        (TableRows moves, TableRows labelRows) = parserTrainer.Export(1_500_000, 700_000);
        Score(clock, "parser", dev, tags, labels, tagger, new GreedyParser(LinearTable.Of(moves), LinearTable.Of(labelRows)));
        LanguageModel model = new()
        {
            Tags = [.. tags.Names],
            Labels = [.. labels],
            Habits = new Dictionary<uint, byte[]>(habits.Classes),
            Tables = [firstRows, secondRows, moves, labelRows],
            Lemmas = LemmaTrainer.Fit(all),
        };
        byte[] bytes = model.ToBytes();
        File.WriteAllBytes(options["--out"], bytes);
        Report(clock, string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes: tables of {string.Join(", ", model.Tables.Select(table => $"{table.Keys.Length}/{table.EntryClasses.Length}"))}; lemmas {model.Lemmas.Words.Count}, {model.Lemmas.Endings.Count}, {model.Lemmas.Known.Count}"));
        return 0;
    }

    private static void Report(Stopwatch clock, string text) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,7:F1} s  {text}"));

    private static void Score(Stopwatch clock, string what, List<(string Name, List<Example> Examples)> sets, TagSet tags, List<string> labels, Tagger? tagger, GreedyParser? parser)
    {
        ParserState state = new();
        foreach ((string name, List<Example> examples) in sets)
        {
            int words = 0, upos = 0, xpos = 0, uas = 0, las = 0, full = 0;
            Stopwatch inner = Stopwatch.StartNew();
            foreach (Example example in examples)
            {
                tagger?.Tag(example.Buffer);
                parser?.Parse(example.Buffer, state);
                for (int i = 0; i < example.Count; i++)
                {
                    Token token = example.Sentence.Tokens[i];
                    words++;
                    upos += tags.Upos[example.Buffer.Tag[i]] == token.Upos ? 1 : 0;
                    xpos += tags.Xpos[example.Buffer.Tag[i]] == token.Xpos ? 1 : 0;
                    if (parser is not null && state.Head[i] == (token.Head < 0 ? example.Count : token.Head))
                    {
                        uas++;
                        full += labels[state.Label[i]] == token.Relation ? 1 : 0;
                        las += labels[state.Label[i]].Split(':')[0] == token.Relation.Split(':')[0] ? 1 : 0;
                    }
                }
            }

            double share = 100.0 / words;
            Report(clock, string.Create(CultureInfo.InvariantCulture,
                $"{what} {name}: upos {upos * share:F2} xpos {xpos * share:F2} uas {uas * share:F2} las {las * share:F2} full {full * share:F2}  {words / inner.Elapsed.TotalSeconds:F0} tokens/s"));
        }
    }
}
