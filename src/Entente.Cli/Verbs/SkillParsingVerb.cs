using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Reading.Language;

namespace Entente.Cli.Verbs;

/// <summary><c>entente skill parsing</c>: tags and trees against a treebank.</summary>
internal static class SkillParsingVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Option<FileInfo> treebank = new("--treebank") { Description = "A treebank in CoNLL-U, plain or .gz.", Required = true };
        Option<bool> isFast = new("--fast") { Description = "Score the fast setting instead of the accurate one." };
        Option<bool> isRaw = new("--raw") { Description = "From running text: sentences and words are the front's own, too." };
        SharedOptions options = new();
        Command verb = new("parsing", "Score tags and trees against a treebank.") { treebank, isFast, isRaw, options.Json };
        verb.SetAction(parsed =>
        {
            FileInfo file = parsed.GetRequiredValue(treebank);
            ParsingSpeed speed = parsed.GetValue(isFast) ? ParsingSpeed.Fast : ParsingSpeed.Accurate;
            LanguageFront front = LanguageFront.Load(speed);
            IReadOnlyList<TreebankDocument> gold = TreebankReader.Read(file.FullName);
            SkillVerb.RequireCases(gold.Count, file.Name, "--treebank");
            ParsingScore score = parsed.GetValue(isRaw)
                ? ParsingSkill.OfText(front, gold, cancellationToken)
                : ParsingSkill.OfWords(front, gold, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("skill parsing", score, SkillVerb.ProvenanceOf($"skill parsing --treebank {file.Name}")));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: UPOS {100 * score.Upos:F1} %, UAS {100 * score.Uas:F1} %, LAS {100 * score.Las:F1} % without subtypes, {score.TokensPerSecond:F0} tokens/s."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
