using System.CommandLine;
using System.Text;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente brief</c>: from an article to a tested brief.</summary>
internal static class BriefVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string> file = new("file") { Description = "The article: text, Markdown or a saved web page; - for standard input." };
        Option<string?> output = new("--out") { Description = "The folder for brief.html. Default: the working folder.", HelpName = "DIR" };
        SharedOptions options = new();
        Command verb = new("brief", "Write a brief of an article: what it says, what the record says of that, what its \"if\" would do.")
        {
            file, options.Date, options.Region, output, options.Json, options.Ledger,
        };
        verb.SetAction(parsed =>
        {
            surface.Progress("reading the article");
            Document document = InputFile.Open(parsed.GetValue(file)!, surface, options.DateOf(parsed));
            using Workspace workspace = options.Open(parsed, surface);
            surface.Progress("holding it against the record");
            Brief brief = new BriefWriter(workspace).Write(
                document, new BriefOptions { Region = parsed.GetValue(options.Region), Command = Command(parsed, options, document) }, cancellationToken);
            surface.Progress("writing the page");
            string page = WritePage(surface, parsed.GetValue(output), BriefPage.Render(brief));
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("brief", new { page, brief }, brief.Provenance));
            }
            else
            {
                Terminal.Write(surface, BriefText.Render(brief));
                surface.Out.WriteLine($"The page: {page}");
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static string Command(ParseResult parsed, SharedOptions options, Document document)
    {
        StringBuilder command = new("brief " + document.Place);
        if (parsed.GetValue(options.Date) is { } date)
        {
            command.Append(" --date ").Append(date);
        }

        if (parsed.GetValue(options.Region) is { } region)
        {
            command.Append(" --region \"").Append(region).Append('"');
        }

        return command.ToString();
    }

    // Written under another name first, so that a page is whole or not there.
    private static string WritePage(Surface surface, string? folder, string page)
    {
        string at = surface.At(folder ?? ".");
        string path = Path.Combine(at, "brief.html");
        string draft = path + ".writing";
        try
        {
            Directory.CreateDirectory(at);
            File.WriteAllText(draft, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryDelete(draft);
            throw new SourceException(new Failure("ENT0909", "The page cannot be written: the folder may not be written to, or the disk is full.", folder ?? "the working folder",
                "Choose another folder: --out DIR."), exception);
        }

        return folder is null ? "brief.html" : Path.Combine(folder, "brief.html");
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The draft stays; the failure that is being reported says why.
        }
    }
}
