using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Sources.Fetch;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente fetch</c>: gets a data set from its publisher, whole or with a list of what is missing.</summary>
internal static class FetchVerb
{
    private const string TermsVariable = "ENTENTE_HOME";

    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string?> name = new("name") { Description = "The data set; without it, all that can be fetched are listed.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> folder = new("--out") { Description = "The folder for the files. Default: the data set's name.", HelpName = "DIR" };
        Option<string?> from = new("--from") { Description = "First day wanted, where files carry dates.", HelpName = "DATE" };
        Option<string?> to = new("--to") { Description = "Last day wanted, where files carry dates.", HelpName = "DATE" };
        Option<string?> host = new("--host") { Description = "A mirror in the publisher's place.", HelpName = "URL" };
        Option<bool> accept = new("--accept") { Description = "Accept the licence and terms shown; once for each data set." };
        SharedOptions options = new();
        Command verb = new("fetch", "Get a data set from its publisher; goes on where it stopped, checks length and hash.")
        {
            name, folder, from, to, host, accept, options.Json,
        };
        verb.SetAction(async (parsed, token) =>
        {
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
            if (parsed.GetValue(name) is not { } wanted)
            {
                return Catalogue(surface, parsed.GetValue(options.Json));
            }

            FetchSource source = FetchCatalogue.Of(wanted);
            (DateOnly? first, DateOnly? last) = (Day(parsed.GetValue(from), "--from")?.Earliest, Day(parsed.GetValue(to), "--to")?.Latest);
            if (source.HasSpan && first is null && last is null)
            {
                throw new ConfigurationException(new Failure("ENT0293", $"{source.Title} has a file for each day or quarter of an hour, and no span was given.", "--from, --to",
                    "Say which days: --from 2018-01-01 --to 2018-01-31."));
            }

            AcceptedTerms terms = new(TermsFile());
            if (!terms.Holds(source) && !parsed.GetValue(accept))
            {
                throw new ConfigurationException(AcceptedTerms.Asked(source));
            }

            terms.Add(source);
            using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(100) };
            DataFetch fetch = new(client, surface.Clock);
            surface.Progress($"asking {(parsed.GetValue(host) is null ? source.Base.Host : "the mirror")} for the files of {source.Name}");
            IReadOnlyList<ExpectedFile> files = await fetch.ListAsync(source, Mirror(parsed.GetValue(host)), first, last, stop.Token);
            string place = surface.At(parsed.GetValue(folder) ?? source.Name);
            int done = 0;
            FetchResult result = await fetch.FetchAsync(source, files, place, file => surface.Progress(
                string.Create(CultureInfo.InvariantCulture, $"{++done} of {files.Count}: {file.File.Name}, {Word(file)}")), stop.Token);
            Print(surface, result, parsed.GetValue(options.Json));
            return files.Count == 0 ? ExitCode.Failure : result.IsComplete ? ExitCode.Ok : ExitCode.Partial;
        });
        return verb;
    }

    private static int Catalogue(Surface surface, bool asJson)
    {
        if (asJson)
        {
            surface.Out.WriteLine(Envelope.Result("fetch", new { sources = FetchCatalogue.All }, BareProvenance("fetch")));
            return ExitCode.Ok;
        }

        surface.Out.WriteLine($"{FetchCatalogue.All.Count} data sets can be fetched. Their terms are shown before the first download and accepted once.");
        surface.Out.WriteLine();
        TextTable table = new("Name", "What", "Licence", "Cite");
        foreach (FetchSource source in FetchCatalogue.All)
        {
            table.Add(source.Name, source.Title, source.Licence, source.Citation);
        }

        foreach (string line in table.Lines(110))
        {
            surface.Out.WriteLine(line);
        }

        return ExitCode.Ok;
    }

    private static void Print(Surface surface, FetchResult result, bool asJson)
    {
        FetchedFile[] missing = [.. result.Files.Where(file => file.Fate == FetchFate.Missing)];
        if (asJson)
        {
            object view = new
            {
                name = result.Source.Name,
                licence = result.Source.Licence,
                citation = result.Source.Citation,
                expected = result.Files.Count,
                got = result.Files.Count(file => file.Fate == FetchFate.Got),
                held = result.Files.Count(file => file.Fate == FetchFate.Held),
                missing = missing.Select(file => new { name = file.File.Name, reason = file.Reason }),
            };
            surface.Out.WriteLine(Envelope.Result("fetch", view, BareProvenance($"fetch {result.Source.Name}")));
            return;
        }

        if (result.Files.Count == 0)
        {
            surface.Out.WriteLine($"{result.Source.Title}: the publisher lists no file in that span.");
            return;
        }

        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{result.Source.Title}: {result.Whole} of {result.Files.Count} files are whole ({result.Files.Count(file => file.Fate == FetchFate.Got)} got now), {missing.Length} missing."));
        foreach (FetchedFile file in missing.Take(20))
        {
            surface.Out.WriteLine($"  missing {file.File.Name}: {file.Reason}");
        }

        if (missing.Length > 20)
        {
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {missing.Length - 20} more; all stand in {DataFetch.RecordName}."));
        }

        surface.Out.WriteLine($"Licence: {result.Source.Licence}. Cite: entente cite {result.Source.Citation}.");
    }

    private static Provenance BareProvenance(string command) => new() { Version = Workspace.Version, Command = "entente " + command };

    private static string Word(FetchedFile file) => file.Fate switch { FetchFate.Held => "held", FetchFate.Got => "got", _ => "missing: " + file.Reason };

    private static PartialDate? Day(string? text, string option) => text is null ? null
        : PartialDate.TryParse(text, null, out PartialDate date) ? date
        : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", option, "Write 2021-04-10, 2021-04 or 2021."));

    private static Uri? Mirror(string? text) => text is null ? null
        : Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address
        : throw new ConfigurationException(new Failure("ENT0294", $"'{text}' is no address of a mirror.", "--host", "Write it with its scheme: https://mirror.example."));

    private static string TermsFile() => Path.Combine(
        Environment.GetEnvironmentVariable(TermsVariable) is { Length: > 0 } own ? own
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "entente"),
        "accepted-terms.txt");
}
