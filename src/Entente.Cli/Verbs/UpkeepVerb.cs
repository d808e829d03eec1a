using System.CommandLine;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>What the verbs that look after a ledger have in common: one piece of work on one file, told as JSON or in words.</summary>
internal static class UpkeepVerb
{
    /// <summary>Builds a verb that needs no more than the ledger.</summary>
    /// <param name="surface">The outside.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="work">Does it, given the ledger's path: the result as JSON, the same in words, and whether all is well.</param>
    public static Command Build(Surface surface, string name, string description, Func<string, Report> work)
    {
        SharedOptions options = new();
        Command verb = new(name, description) { options.Ledger, options.Json };
        verb.SetAction(parsed => Tell(surface, parsed.GetValue(options.Json), name, work(options.LedgerFile(parsed, surface))));
        return verb;
    }

    /// <summary>Builds a verb that also names a folder.</summary>
    /// <param name="surface">The outside.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="folder">What the folder is.</param>
    /// <param name="isLedgerThere">Whether the ledger has to exist already.</param>
    /// <param name="work">Does it, given the folder and the ledger's path.</param>
    public static Command Build(Surface surface, string name, string description, string folder, bool isLedgerThere, Func<string, string, Report> work)
    {
        Argument<string> dir = new("dir") { Description = folder };
        SharedOptions options = new();
        Command verb = new(name, description) { dir, options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = isLedgerThere ? options.LedgerFile(parsed, surface) : surface.At(parsed.GetValue(options.Ledger) ?? "entente.duckdb");
            return Tell(surface, parsed.GetValue(options.Json), name, work(surface.At(parsed.GetValue(dir)!), path));
        });
        return verb;
    }

    private static int Tell(Surface surface, bool asJson, string name, Report report)
    {
        if (asJson)
        {
            surface.Out.WriteLine(Envelope.Result(name, report.Result, new Provenance { Version = Workspace.Version, Command = "entente " + name }));
        }
        else
        {
            report.Say(surface);
        }

        return report.IsWell ? ExitCode.Ok : ExitCode.Failure;
    }

    /// <summary>What came of it.</summary>
    /// <param name="Result">The result that JSON gives.</param>
    /// <param name="Say">Writes the same in words.</param>
    /// <param name="IsWell">Whether the verb ends with success.</param>
    internal readonly record struct Report(object Result, Action<Surface> Say, bool IsWell = true)
    {
        /// <summary>A report of one sentence.</summary>
        public static Report Of(object result, FormattableString sentence) =>
            new(result, surface => surface.Out.WriteLine(FormattableString.Invariant(sentence)));
    }
}
