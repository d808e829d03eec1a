using System.CommandLine;
using Entente.Cli.Output;
using Entente.Ledger;
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
        Command verb = new("sources", "List the data sets on record: edition, years covered, licence, citation.") { options.AsKnown, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            using Workspace workspace = options.Open(parsed, surface);
            IReadOnlyList<DataEdition> editions = workspace.Ledger.Editions();
            IReadOnlyList<HeldSource> imported = workspace.Bulk.Sources(options.KnownAt(parsed));
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("sources", new { editions, imported }, workspace.ProvenanceOf("sources", null)));
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

            Print(surface, imported);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static void Print(Surface surface, IReadOnlyList<HeldSource> imported)
    {
        if (imported.Count == 0)
        {
            return;
        }

        surface.Out.WriteLine();
        surface.Out.WriteLine($"Imported into the ledger: {imported.Count} editions. An edition that is not current answers only questions about the past (--as-known).");
        surface.Out.WriteLine();
        TextTable table = new("Key", "Edition", "Current", "Rows#", "Events from", "to", "File", "Rejected#", "Recorded");
        foreach (HeldSource source in imported)
        {
            foreach (HeldFile file in source.Files)
            {
                table.Add(source.Edition.Key, source.Edition.Edition, source.IsCurrent ? "yes" : "no", $"{file.Rows}", Day(source.FirstDay), Day(source.LastDay),
                    file.IsWhole ? file.Place : file.Place + " (broken off)", $"{file.Rejected}", Day(DateOnly.FromDateTime(source.RecordedAt.UtcDateTime)));
            }
        }

        foreach (string line in table.Lines(140))
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
