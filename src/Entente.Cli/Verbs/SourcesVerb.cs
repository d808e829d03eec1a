using System.CommandLine;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente sources</c>: what the record holds, and from when to when.</summary>
internal static class SourcesVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        SharedOptions options = new();
        Command verb = new("sources", "List the data sets on record: edition, years covered, licence, citation.") { options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            using Workspace workspace = options.Open(parsed, surface);
            IReadOnlyList<DataEdition> editions = workspace.Ledger.Editions();
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("sources", new { editions }, workspace.ProvenanceOf("sources", null)));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine($"The record holds {editions.Count} data sets. Outside the years covered a value is unknown, never zero.");
            surface.Out.WriteLine();
            TextTable table = new("Key", "Edition", "Variable", "From#", "To#", "Licence", "Cite");
            foreach (DataEdition edition in editions)
            {
                foreach (Coverage coverage in edition.Covers)
                {
                    table.Add(edition.Key, edition.Edition, coverage.Variable, $"{coverage.FromYear}", $"{coverage.ToYear}", edition.Licence, edition.Citation);
                }
            }

            foreach (string line in table.Lines(120))
            {
                surface.Out.WriteLine(line);
            }

            return ExitCode.Ok;
        });
        return verb;
    }
}
