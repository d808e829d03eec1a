using System.CommandLine;
using Entente.Cli.Output;
using Entente.Upkeep;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente doctor</c>: whether everything that Entente needs is as it should be.</summary>
internal static class DoctorVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        SharedOptions options = new();
        Command verb = new("doctor", "Look at what Entente needs: version, models, tables, ledger, disk, folder.") { options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            IReadOnlyList<Finding> findings = Examination.Run(surface.At(parsed.GetValue(options.Ledger) ?? "entente.duckdb"), surface.Clock);
            bool isWell = findings.All(finding => finding.IsGood);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("doctor", new { isWell, findings }, new Provenance { Version = Workspace.Version, Command = "entente doctor" }));
                return isWell ? ExitCode.Ok : ExitCode.Failure;
            }

            foreach (Finding finding in findings)
            {
                surface.Out.WriteLine($"{(finding.IsGood ? "good" : "BAD ")}  {finding.Name,-8} {finding.Says}");
                if (finding.Mend is { } mend)
                {
                    surface.Out.WriteLine($"               mend {mend}");
                }
            }

            return isWell ? ExitCode.Ok : ExitCode.Failure;
        });
        return verb;
    }
}
