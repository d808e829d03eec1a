using System.CommandLine;
using Entente.Cli.Output;
using Entente.Reading.Dictionaries;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente dictionaries</c>: other people's actor, agent and verb dictionaries.</summary>
internal static class DictionariesVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        return new Command("dictionaries", "Look into other people's actor, agent and verb dictionaries.") { Check(surface) };
    }

    private static Command Check(Surface surface)
    {
        Argument<DirectoryInfo> folder = new("folder") { Description = "A folder with dictionaries of PETRARCH or Phoenix." };
        SharedOptions options = new();
        Command verb = new("check", "List what is read from each dictionary, and every line that cannot be read.") { folder, options.Json };
        verb.SetAction(parsed =>
        {
            DirectoryInfo directory = parsed.GetRequiredValue(folder);
            CodingDictionaries read = DictionaryFolder.Read(directory.FullName);
            int malformed = read.Malformed.Count();
            if (parsed.GetValue(options.Json))
            {
                using Workspace workspace = Workspace.Open();
                surface.Out.WriteLine(Envelope.Result("dictionaries check", new { files = read.Files, malformed }, workspace.ProvenanceOf($"dictionaries check {directory.Name}", null)));
            }
            else
            {
                Print(surface, read, malformed);
            }

            return malformed == 0 ? ExitCode.Ok : ExitCode.Partial;
        });
        return verb;
    }

    private static void Print(Surface surface, CodingDictionaries read, int malformed)
    {
        TextTable table = new("File", "Kind", "Entries#", "Synonyms#", "Codes#", "Dated#", "Patterns#", "Sets#", "Rewrites#", "Malformed#");
        foreach (DictionaryFile file in read.Files)
        {
            table.Add(file.Name, Name(file.Kind), $"{file.Entries}", $"{file.Synonyms}", $"{file.Codes}", $"{file.LimitedCodes}", $"{file.Patterns}",
                $"{file.Sets}", $"{file.Transformations}", $"{file.Malformed.Count}");
        }

        foreach (string line in table.Lines(140))
        {
            surface.Out.WriteLine(line);
        }

        surface.Out.WriteLine();
        surface.Out.WriteLine(malformed == 0 ? "Every line was read." : $"{malformed} lines could not be read; the rest is used without them.");
        foreach (Rejection rejection in read.Malformed)
        {
            surface.Out.WriteLine(rejection.Failure.ToString());
        }
    }

    private static string Name(DictionaryFileKind kind) => kind switch
    {
        DictionaryFileKind.Actors => "actors",
        DictionaryFileKind.Agents => "agents",
        DictionaryFileKind.Discards => "discards",
        DictionaryFileKind.Issues => "issues",
        DictionaryFileKind.Prepositions => "prepositions",
        DictionaryFileKind.Verbs => "verbs",
        DictionaryFileKind.VerbsTwo => "verbs 2.0",
        _ => "",
    };
}
