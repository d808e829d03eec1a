using System.CommandLine;
using Entente.Cli.Output;
using Entente.Cli.Output.Readings;
using Entente.Ledger;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente read</c>: events and claims of texts, with the words they came from.</summary>
internal static class ReadVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string[]> files = new("file") { Description = "Text, Markdown or HTML files, archives of stories (.jsonl), folders; - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<bool> record = new("--record") { Description = "Append what was read to the ledger." };
        Option<bool> why = new("--why") { Description = "Tell for each sentence that gave nothing why it did not." };
        Option<string> format = new("--format") { Description = "table, jsonl, csv or conll.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "jsonl", "csv", "conll");
        Option<DirectoryInfo?> dictionaries = new("--dictionaries") { Description = "Code with the actor, agent and verb dictionaries of this folder, in their codes; events alone." };
        Option<bool> gate = new("--gate") { Description = "Parse only sentences that hold a word of the event lexicon and somebody who may act: faster on archives, fewer claims." };
        SharedOptions options = new();
        Command verb = new("read", "Read articles into coded events and attributed claims.") { files, record, why, format, gate, dictionaries, options.Date, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            string[] names = parsed.GetValue(files) ?? [];
            if (parsed.GetValue(dictionaries) is { } folder)
            {
                if (parsed.GetValue(gate))
                {
                    throw new ConfigurationException(new Failure("ENT0361", "--gate asks the event lexicon, and --dictionaries codes without it.", "--gate", "Give one of the two."));
                }

                return DictionaryReadings.Run(surface, names, folder, options.DateOf(parsed), parsed.GetValue(options.Json), cancellationToken);
            }

            bool asJson = parsed.GetValue(options.Json);
            if (asJson && parsed.GetResult(format) is { Implicit: false })
            {
                throw new ConfigurationException(new Failure("ENT0387", "--json and --format ask for two forms at once.", "--format", "Give one of the two."));
            }

            using Workspace workspace = options.Open(parsed, surface, parsed.GetValue(record));
            bool isMany = ReadInput.IsMany(names, surface);
            Reading run = new(surface, workspace, parsed.GetValue(gate), parsed.GetValue(record), isMany, cancellationToken);
            IEnumerable<Story> stories = ReadInput.Of(names, surface, options.DateOf(parsed));
            if (asJson)
            {
                List<ReadDocument> readings = [];
                run.All(stories, readings.Add);
                object result = new { documents = readings.Select(reading => ReadingView.Of(reading, parsed.GetValue(why))), recorded = run.Receipts, refused = run.Refused };
                surface.Out.WriteLine(Envelope.Result("read", result, workspace.ProvenanceOf("read", null)));
            }
            else
            {
                IReadingWriter writer = Writer(parsed.GetValue(format)!, surface, workspace, parsed.GetValue(why));
                run.All(stories, writer.Write, writer.Begin);
                run.TellRecorded(parsed.GetValue(format) == "table" ? surface.Out : surface.Error);
            }

            return run.ExitCode(isToldElsewhere: asJson);
        });
        return verb;
    }

    private static IReadingWriter Writer(string format, Surface surface, Workspace workspace, bool withSilent) => format switch
    {
        "jsonl" => new JsonLineReadings(surface.Out, withSilent),
        "csv" => new CsvReadings(surface.Out, workspace.Actors),
        "conll" => new ConllReadings(surface.Out),
        _ => new TableReadings(surface.Out, workspace.Actors, withSilent),
    };

    // One run over all texts: each is read, written and recorded before the next is opened.
    private sealed class Reading(Surface surface, Workspace workspace, bool isGated, bool isRecording, bool isMany, CancellationToken cancellationToken)
    {
        private const int MostRefusalsKept = 1000;
        private int _read;
        private long _refusals;
        private bool _isStopped;

        public List<BatchReceipt> Receipts { get; } = [];

        public List<Failure> Refused { get; } = [];

        public void All(IEnumerable<Story> stories, Action<ReadDocument> write, Action? begin = null)
        {
            ReadProgress progress = new(surface, isMany);
            bool isBegun = false;
            try
            {
                foreach (Story story in stories)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (story.Document is { } document)
                    {
                        if (!isMany)
                        {
                            surface.Progress($"reading {document.Place}");
                        }

                        ReadDocument reading = isGated ? workspace.ReadGated(document, cancellationToken) : workspace.Read(document, cancellationToken);
                        if (!isBegun)
                        {
                            begin?.Invoke();
                            isBegun = true;
                        }

                        write(reading);
                        _read++;
                        progress.Count(reading);
                        Record(reading);
                    }
                    else if (story.Refused is { } failure)
                    {
                        Refuse(failure);
                    }
                }
            }
            catch (OperationCanceledException) when (_read > 0)
            {
                _isStopped = true;
            }

            progress.End();
            if (_read == 0 && Refused.Count == 1 && !isMany)
            {
                throw new SourceException(Refused[0]);
            }
        }

        public void TellRecorded(TextWriter output)
        {
            if (Receipts.Count > 0)
            {
                output.WriteLine($"Recorded in {workspace.Ledger.Place}: {Receipts.Sum(receipt => receipt.Added)} new, {Receipts.Sum(receipt => receipt.Known)} known already, {Receipts.Sum(receipt => receipt.Refused)} refused.");
            }
        }

        public int ExitCode(bool isToldElsewhere)
        {
            if (_isStopped)
            {
                surface.Error.WriteLine(new Failure("ENT0902", "Stopped before the end.", "read", "What was done before stays; run it again to go on.").ToString());
            }

            if (!isToldElsewhere)
            {
                Refused.ForEach(failure => surface.Error.WriteLine(failure.ToString()));
                if (_refusals > Refused.Count)
                {
                    surface.Error.WriteLine($"{_refusals - Refused.Count} more were refused.");
                }
            }

            return _refusals == 0 && !_isStopped ? Output.ExitCode.Ok : _read == 0 ? Output.ExitCode.Failure : Output.ExitCode.Partial;
        }

        private void Record(ReadDocument reading)
        {
            if (isRecording)
            {
                Receipts.Add(workspace.Record(reading, cancellationToken));
            }
        }

        private void Refuse(Failure failure)
        {
            _refusals++;
            if (Refused.Count < MostRefusalsKept)
            {
                Refused.Add(failure);
            }
        }
    }
}
