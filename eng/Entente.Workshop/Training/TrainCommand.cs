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

        if (!options.TryGetValue("--treebanks", out string? folder) || !options.TryGetValue("--out", out string? target))
        {
            Console.Error.WriteLine("train needs --treebanks FOLDER and --out FILE");
            return 2;
        }

        int seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
        int epochs = int.Parse(options.GetValueOrDefault("--epochs", "12"), CultureInfo.InvariantCulture);
        Stopwatch clock = Stopwatch.StartNew();
        void Report(string text) =>
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,7:F1} s  {text}"));
        List<TreebankDocument> documents =
        [
            .. TreebankReader.Read(Path.Combine(folder, "en_ewt-train.conllu.gz")),
            .. TreebankReader.Read(Path.Combine(folder, "en_gum-train.conllu.gz")),
        ];
        ModelTrainer trainer = new(documents, seed, epochs, Report);
        byte[] bytes = trainer.Fit(null).ToBytes();
        File.WriteAllBytes(target, bytes);
        Report($"{bytes.Length} bytes written");
        return 0;
    }
}
