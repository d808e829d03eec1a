using System.CommandLine;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente read</c>: events and claims of texts, with the words they came from.</summary>
internal static class ReadVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string[]> files = new("file") { Description = "Text, Markdown or HTML files; - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<bool> record = new("--record") { Description = "Append what was read to the ledger." };
        Option<bool> why = new("--why") { Description = "Tell for each sentence that gave nothing why it did not." };
        Option<DirectoryInfo?> dictionaries = new("--dictionaries") { Description = "Code with the actor, agent and verb dictionaries of this folder, in their codes; events alone." };
        SharedOptions options = new();
        Command verb = new("read", "Read articles into coded events and attributed claims.") { files, record, why, dictionaries, options.Date, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(dictionaries) is { } folder)
            {
                return DictionaryReadings.Run(surface, parsed.GetValue(files) ?? [], folder, options.DateOf(parsed), parsed.GetValue(options.Json), cancellationToken);
            }

            using Workspace workspace = options.Open(parsed, surface, parsed.GetValue(record));
            List<ReadDocument> readings = [];
            List<BatchReceipt> receipts = [];
            List<Failure> refused = [];
            foreach (string file in parsed.GetValue(files) ?? [])
            {
                try
                {
                    surface.Progress($"reading {Path.GetFileName(file)}");
                    ReadDocument reading = workspace.Read(InputFile.Open(file, surface, options.DateOf(parsed)), cancellationToken);
                    readings.Add(reading);
                    if (parsed.GetValue(record))
                    {
                        receipts.Add(workspace.Record(reading, cancellationToken));
                    }
                }
                catch (SourceException refusal) when (parsed.GetValue(files) is { Length: > 1 })
                {
                    refused.Add(refusal.Failure);
                }
            }

            if (parsed.GetValue(options.Json))
            {
                Provenance provenance = workspace.ProvenanceOf("read", null);
                object result = new { documents = readings.Select(reading => ReadingView.Of(reading, parsed.GetValue(why))), recorded = receipts, refused };
                surface.Out.WriteLine(Envelope.Result("read", result, provenance));
            }
            else
            {
                Print(surface, workspace, readings, receipts, parsed.GetValue(why));
                refused.ForEach(failure => surface.Error.WriteLine(failure.ToString()));
            }

            return refused.Count == 0 ? ExitCode.Ok : readings.Count == 0 ? ExitCode.Failure : ExitCode.Partial;
        });
        return verb;
    }

    private static void Print(
        Surface surface, Workspace workspace, List<ReadDocument> readings, List<BatchReceipt> receipts, bool withSilent)
    {
        foreach (ReadDocument reading in readings)
        {
            foreach (string line in ReadingText.Lines(reading, workspace.Actors, withSilent))
            {
                surface.Out.WriteLine(line);
            }
        }

        foreach (BatchReceipt receipt in receipts)
        {
            surface.Out.WriteLine($"Recorded in {workspace.Ledger.Place}: {receipt.Added} new, {receipt.Known} known already, {receipt.Refused} refused.");
        }
    }
}
