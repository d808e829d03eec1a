using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Reading.Factuality;
using Entente.Reading.Language;

namespace Entente.Cli.Verbs;

/// <summary><c>entente skill factuality</c>: did it happen, according to the text, against what people judged.</summary>
internal static class SkillFactualityVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Option<string> gold = new("--gold") { Description = "Judged predicates: a tab-separated table with sent_id, token, form, factuality.", Required = true, HelpName = "TSV" };
        Option<string> treebank = new("--treebank") { Description = "The treebank that the table points into, CoNLL-U, plain or .gz.", Required = true, HelpName = "CONLLU" };
        SharedOptions options = new();
        Command verb = new("factuality", "Score whether a predicate happened, according to the text, against what people judged.") { gold, treebank, options.Json };
        verb.SetAction(parsed =>
        {
            string table = surface.At(parsed.GetRequiredValue(gold));
            IReadOnlyList<FactualityItem> items = FactualityGold.Read(table, surface.At(parsed.GetRequiredValue(treebank)));
            SkillVerb.RequireCases(items.Count, Path.GetFileName(table), "--gold");
            FactualityScore score = FactualitySkill.Of(LanguageFront.Load(), FactualityReader.Standard, items, cancellationToken);
            string name = Path.GetFileName(table);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("skill factuality", score, SkillVerb.ProvenanceOf($"skill factuality --gold {name}")));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: mean absolute error {score.Mae:F3}, correlation {score.Pearson:F3} over {score.N} predicates."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
