using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Reading.Language;
using Entente.Reading.Skill;

namespace Entente.Cli.Verbs;

/// <summary><c>entente skill reading</c>: coded events against a suite that people coded.</summary>
internal static class SkillReadingVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Option<FileInfo> suite = new("--suite") { Description = "Coded records: the JSON of the PLOVER gold standard.", Required = true };
        SharedOptions options = new();
        Command verb = new("reading", "Score coded events against records that people coded.") { suite, options.Json };
        verb.SetAction(parsed =>
        {
            FileInfo file = parsed.GetRequiredValue(suite);
            ReadingResult result = ReadingSkill.Of(LanguageFront.Load(), ReadingSuite.Read(File.ReadAllBytes(file.FullName), file.Name), cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                using Workspace workspace = Workspace.Open();
                surface.Out.WriteLine(Envelope.Result("skill reading", result, workspace.ProvenanceOf($"skill reading --suite {file.Name}", null)));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: {result.Passed} of {result.Records} records passed; triples F1 {result.Exact.F1:F3}, dyads {result.Dyad.F1:F3}, categories {result.Category.F1:F3}."));
            return ExitCode.Ok;
        });
        return verb;
    }
}
