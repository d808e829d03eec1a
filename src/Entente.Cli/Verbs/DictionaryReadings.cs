using Entente.Cli.Output;
using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente read --dictionaries</c>: texts coded with other people's dictionaries, in their codes.</summary>
internal static class DictionaryReadings
{
    /// <summary>Codes the files and shows the events with the lines that made them.</summary>
    public static int Run(Surface surface, IReadOnlyList<string> files, DirectoryInfo folder, PartialDate? date, bool isJson, CancellationToken cancellationToken)
    {
        CodingDictionaries dictionaries = DictionaryFolder.Read(folder.FullName);
        DictionaryCoder coder = new(dictionaries);
        LanguageFront front = LanguageFront.Load();
        List<DictionaryReading> readings = [];
        List<Failure> refused = [];
        foreach (string file in files)
        {
            try
            {
                surface.Progress($"reading {Path.GetFileName(file)}");
                readings.Add(DictionaryReading.Of(front, coder, InputFile.Open(file, surface, date), CoderOptions.Standard, cancellationToken));
            }
            catch (SourceException refusal) when (files.Count > 1)
            {
                refused.Add(refusal.Failure);
            }
        }

        if (isJson)
        {
            using Workspace workspace = Workspace.Open();
            object result = new { documents = readings.Select(View), malformed = dictionaries.Malformed.Count(), refused };
            surface.Out.WriteLine(Envelope.Result("read", result, workspace.ProvenanceOf($"read --dictionaries {folder.Name}", null)));
        }
        else
        {
            readings.ForEach(reading => Print(surface, reading));
            refused.ForEach(failure => surface.Error.WriteLine(failure.ToString()));
        }

        return refused.Count == 0 ? ExitCode.Ok : readings.Count == 0 ? ExitCode.Failure : ExitCode.Partial;
    }

    private static object View(DictionaryReading reading) => new
    {
        reading.Document.Id,
        reading.Document.Title,
        reading.Document.Date,
        reading.Sentences,
        reading.Discard,
        events = reading.Coded.SelectMany(sentence => sentence.Events.Select(coded => new
        {
            coded.Source,
            coded.Target,
            coded.Code,
            type = CameoTypes.TypeOf(coded.Code),
            rule = coded.Rule.ToString(),
            coded.IsByPattern,
            sourceRules = coded.SourceRules.Select(place => place.ToString()),
            targetRules = coded.TargetRules.Select(place => place.ToString()),
            sentence = sentence.Span,
            verb = coded.Verb,
            coded.SourceSpan,
            coded.TargetSpan,
        })),
    };

    private static void Print(Surface surface, DictionaryReading reading)
    {
        int events = reading.Coded.Sum(sentence => sentence.Events.Count);
        string drop = reading.Discard is { } discard ? $"; dropped for '{discard.Text}' ({discard.Place})" : "";
        surface.Out.WriteLine($"{reading.Document.Title ?? reading.Document.Place}: {events} events in {reading.Sentences} sentences{drop}.");
        foreach (DictionarySentence sentence in reading.Coded)
        {
            surface.Out.WriteLine();
            foreach (DictionaryEvent coded in sentence.Events)
            {
                surface.Out.WriteLine($"event  {coded.Source} > {coded.Target}  {coded.Code}  by {coded.Rule}{(coded.IsByPattern ? ", pattern" : ", verb")}");
                surface.Out.WriteLine($"  source {Places(coded.SourceRules)}; target {Places(coded.TargetRules)}");
            }

            surface.Out.WriteLine($"  \"{sentence.Span.In(reading.Document.Text).ReplaceLineEndings(" ")}\"");
        }
    }

    private static string Places(IReadOnlyList<DictionaryPlace> places) => places.Count == 0 ? "not in the dictionaries" : string.Join(" and ", places);
}
