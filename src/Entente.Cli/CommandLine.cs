using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Cli.Output;
using Entente.Cli.Verbs;
using Entente.Vocabulary;

namespace Entente.Cli;

/// <summary>The verbs, and the one door through which every failure leaves.</summary>
internal static class CommandLine
{
    /// <summary>Carries out one command line.</summary>
    /// <returns>0 done, 1 failed, 2 wrong command line, 3 done in part.</returns>
    public static int Run(string[] args, Surface surface, CancellationToken cancellationToken)
    {
        RootCommand root = Root(surface);
        ParseResult parsed = root.Parse(args);
        bool asJson = args.Contains("--json", StringComparer.Ordinal);
        string verb = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name;
        if (parsed.Errors.Count > 0)
        {
            ParseError error = parsed.Errors[0];
            Failure failure = new("ENT0901", error.Message, $"entente {string.Join(' ', args)}",
                $"See 'entente {(verb.Length == 0 ? "" : verb + " ")}--help'.");
            return Fail(surface, verb, failure, asJson, ExitCode.Usage);
        }

        try
        {
            InvocationConfiguration invocation = new()
            {
                Output = surface.Out,
                Error = surface.Error,
                EnableDefaultExceptionHandler = false,
            };
            return parsed.Invoke(invocation);
        }
        catch (ConfigurationException exception)
        {
            return Fail(surface, verb, exception.Failure, asJson, ExitCode.Usage);
        }
        catch (EntenteException exception)
        {
            return Fail(surface, verb, exception.Failure, asJson, ExitCode.Failure);
        }
        catch (OperationCanceledException)
        {
            Failure failure = new("ENT0902", "Stopped before the end.", verb, "What was done before stays; run it again to go on.");
            return Fail(surface, verb, failure, asJson, ExitCode.Failure);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure failure = new("ENT0903", exception.Message, verb, "Check that the file or folder is there and may be read or written.");
            return Fail(surface, verb, failure, asJson, ExitCode.Failure);
        }
#pragma warning disable CA1031 // The outer door: whatever comes here is a fault of ours and is told as one.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failure failure = new("ENT0999", $"A fault of Entente's own: {exception.GetType().Name}: {exception.Message}", verb,
                "Please report it with the command and the input; nothing was left half-written.");
            return Fail(surface, verb, failure, asJson, ExitCode.Failure);
        }

        RootCommand Root(Surface on) => new("Entente reads an article about states and holds it against the record: "
            + "events, claims, relations, blocs, the balance of power, and what a change would do.")
        {
            BriefVerb.Build(on, cancellationToken),
            ReadVerb.Build(on, cancellationToken),
            RelationsVerb.Build(on, cancellationToken),
            BlocsVerb.Build(on, cancellationToken),
            TriadsVerb.Build(on, cancellationToken),
            PowerVerb.Build(on, cancellationToken),
            SimilarityVerb.Build(on, cancellationToken),
            WhatIfVerb.Build(on, cancellationToken),
            ImportVerb.Build(on, cancellationToken),
            SourcesVerb.Build(on, cancellationToken),
            EventsVerb.Build(on, cancellationToken),
            VerifyVerb.Build(on, cancellationToken),
            CompactVerb.Build(on, cancellationToken),
            BackupVerb.Build(on, cancellationToken),
            RestoreVerb.Build(on, cancellationToken),
            DoctorVerb.Build(on, cancellationToken),
            CiteVerb.Build(on, cancellationToken),
            SkillVerb.Build(on, cancellationToken),
            FitVerb.Build(on, cancellationToken),
            FetchVerb.Build(on, cancellationToken),
            DatasetVerb.Build(on, cancellationToken),
            DyadVerb.Build(on, cancellationToken),
            ExportVerb.Build(on, cancellationToken),
            DictionariesVerb.Build(on, cancellationToken),
        };
    }

    private static int Fail(Surface surface, string verb, Failure failure, bool asJson, int exitCode)
    {
        if (asJson)
        {
            surface.Out.WriteLine(Envelope.Error(verb, failure));
        }
        else
        {
            surface.Error.WriteLine(failure.ToString());
        }

        return exitCode;
    }
}
