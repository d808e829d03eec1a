using System.CommandLine;
using System.Globalization;
using System.Text;
using Entente.Cli.Output;
using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Reading.Skill;

namespace Entente.Cli.Verbs;

/// <summary><c>entente skill reading</c>: coded events against a suite that people coded.</summary>
internal static class SkillReadingVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Option<FileInfo> suite = new("--suite") { Description = "Coded records: the JSON of the PLOVER gold standard, or the XML of PETRARCH; told by content.", Required = true };
        Option<DirectoryInfo?> dictionaries = new("--dictionaries") { Description = "Code with the actor, agent and verb dictionaries of this folder in place of Entente's own lexicon." };
        Option<bool> errors = new("--errors") { Description = "List every record that did not come out right." };
        SharedOptions options = new();
        Command verb = new("reading", "Score coded events against records that people coded.") { suite, dictionaries, errors, options.Json };
        verb.SetAction(parsed =>
        {
            FileInfo file = parsed.GetRequiredValue(suite);
            byte[] bytes = File.ReadAllBytes(file.FullName);
            string text = Encoding.UTF8.GetString(bytes);
            DictionaryCoder? coder = parsed.GetValue(dictionaries) is { } folder ? new DictionaryCoder(DictionaryFolder.Read(folder.FullName)) : null;
            LanguageFront front = LanguageFront.Load();
            SuiteScore score = RecordSuite.IsSuite(text)
                ? SuiteScore.OfRecords(front, RecordSuite.Read(text, file.Name), coder, cancellationToken)
                : SuiteScore.OfCases(front, ReadingSuite.Read(bytes, file.Name), coder, cancellationToken);
            SkillVerb.RequireCases(score.Records, file.Name, "--suite");
            bool isListing = parsed.GetValue(errors);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("skill reading", score.ToJson(isListing), SkillVerb.ProvenanceOf($"skill reading --suite {file.Name}")));
                return ExitCode.Ok;
            }

            Print(surface, file.Name, score, isListing);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static void Print(Surface surface, string name, SuiteScore score, bool isListing)
    {
        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {score.Passed} of {score.Records} records passed; {score.SentencesPerSecond:F0} sentences a second."));
        surface.Out.WriteLine();
        TextTable rates = new("Measure", "Precision#", "Recall#", "F1#", "Found#", "Wanted#");
        foreach ((string measure, ReadingRate rate) in new[] { ("exact", score.Exact), ("relaxed", score.Relaxed), ("dyad", score.Dyad), ("category", score.Category) })
        {
            rates.Add(measure, Share(rate.Precision), Share(rate.Recall), Share(rate.F1), $"{rate.Found}", $"{rate.Wanted}");
        }

        Write(surface, rates);
        surface.Out.WriteLine();
        Write(surface, score.Table());
        if (isListing)
        {
            foreach (RecordMiss miss in score.Misses)
            {
                surface.Out.WriteLine();
                surface.Out.WriteLine($"{miss.Id} ({miss.Category}): {miss.Text}");
                surface.Out.WriteLine($"  missing {(miss.Missing.Count == 0 ? "nothing" : string.Join(" ", miss.Missing))}");
                surface.Out.WriteLine($"  extra   {(miss.Extra.Count == 0 ? "nothing" : string.Join(" ", miss.Extra))}");
            }
        }
    }

    private static void Write(Surface surface, TextTable table)
    {
        foreach (string line in table.Lines(120))
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Share(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
