using System.Globalization;
using Entente.Reading.Language;

namespace Entente.Workshop.Scoring;

/// <summary>Prints the scores of a model on treebanks, from given words and from raw text.</summary>
internal static class ScoreCommand
{
    public static int Run(string[] args)
    {
        int model = Array.IndexOf(args, "--model");
        byte[]? bytes = model < 0 ? null : File.ReadAllBytes(args[model + 1]);
        foreach (ParsingSpeed speed in (ParsingSpeed[])[ParsingSpeed.Fast, ParsingSpeed.Accurate])
        {
            LanguageFront front = bytes is null ? LanguageFront.Load(speed) : LanguageFront.FromBytes(bytes, args[model + 1], speed);
            foreach (string path in args.Where(arg => arg.EndsWith(".gz", StringComparison.Ordinal) || arg.EndsWith(".conllu", StringComparison.Ordinal)))
            {
                IReadOnlyList<TreebankDocument> treebank = TreebankReader.Read(path);
                Print(speed, Path.GetFileName(path), "words", ParsingSkill.OfWords(front, treebank));
                Print(speed, Path.GetFileName(path), "text", ParsingSkill.OfText(front, treebank));
            }
        }

        return 0;
    }

    private static void Print(ParsingSpeed speed, string name, string from, ParsingScore score) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name} {speed} from {from}: tokens {score.Tokens * 100:F2} sentences {score.SentenceBounds * 100:F2} upos {score.Upos * 100:F2} xpos {score.Xpos * 100:F2} lemmas {score.Lemmas * 100:F2} uas {score.Uas * 100:F2} las {score.Las * 100:F2} subtypes {score.LasWithSubtypes * 100:F2} {score.TokensPerSecond:F0} tokens/s"));
}
