using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Actors;
using Entente.Reading.Claims;
using Entente.Reading.Dates;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Times the reader on a mix of sentences, one thread, processor time: the parser, actors, acts and claims apart, the whole path with
/// every sentence parsed, the gate alone, and the path with the gate before the parser.</summary>
internal static class ReadingSpeedVerb
{
    public static int Run(string[] args)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch load = Stopwatch.StartNew();
        TimeSpan processor = Processor();
        LanguageFront front = LanguageFront.Load();
        ArticleReader reader = new(front);
        _ = FrameLexicon.Standard.Count;
        Print($"load: {load.Elapsed.TotalSeconds:F2} s wall, {(Processor() - processor).TotalSeconds:F2} s processor, {(GC.GetTotalMemory(true) - before) / 1e6:F0} MB kept, {Process.GetCurrentProcess().WorkingSet64 / 1e6:F0} MB working set");

        Document[] mix = [.. Texts(args).Select(text => new Document { Id = ContentHash.Of(text), Text = text, Date = PartialDate.From(2021, 4, 10), DateBasis = "option" })];
        double words = mix.Sum(document => front.Parse(document).Sum(sentence => sentence.Tokens.Count(token => token.Upos != "PUNCT")));
        Print($"mix: {mix.Length} sentences, {words / mix.Length:F1} words each");
        Sentence[][] parsed = [.. mix.Select(document => front.Parse(document).ToArray())];
        ActorFinder finder = new(ActorLexicon.Standard);
        SentenceGraph[] graphs = [.. mix.Select((document, at) => new SentenceGraph(parsed[at][0], finder.Find(document, parsed[at]).Where(actor => actor.Sentence == 0)))];
        Rate("parser", mix, (document, _) => front.Parse(document).Count(), words);
        Rate("actors", mix, (document, at) => finder.Find(document, parsed[at]).Count, words);
        Rate("acts", mix, (_, at) => ActFinder.Find(graphs[at], FrameLexicon.Standard).Count, words);
        Rate("graphs", mix, (document, at) => new SentenceGraph(parsed[at][0], graphs[at].Actors).Actors.Count, words);
        Rate("dates", mix, (document, at) => DateResolver.Find(document.Text, parsed[at][0], document.Date).Count, words);
        Rate("clauses", mix, (_, at) => ClauseLister.Of(graphs[at]).Count(), words);
        Rate("claims", mix, (document, at) => new ClaimReader(document).Read(graphs[at], [], []).Count, words);
        Rate("full path, every sentence parsed", mix, (document, _) => reader.Read(document).Events.Count, words);
        ArticleReader gated = new(front) { IsGated = true };
        Rate("gate alone", mix, (document, _) => SentenceGate.Standard.Passes(document.Text, 0, document.Text.Length) ? 1 : 0, words);
        Print($"gate lets through {100.0 * mix.Count(document => SentenceGate.Standard.Passes(document.Text, 0, document.Text.Length)) / mix.Length:F0} % of the mix");
        Rate("full path behind the gate", mix, (document, _) => gated.Read(document).Events.Count, words);
        return 0;
    }

    // Sentences of suites (.txt, JSON), of gold (.jsonl) and of plain texts, one a line.
    private static IEnumerable<string> Texts(string[] files) => files.SelectMany(file => Path.GetExtension(file) switch
    {
        ".jsonl" => File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!), // gold lines have a text
        ".conllu" => File.ReadLines(file).Where(line => line.StartsWith("# text = ", StringComparison.Ordinal)).Select(line => line[9..]),
        _ => ReadingSuite.Read(File.ReadAllBytes(file), file).Select(record => record.Text),
    });

    private static void Rate(string name, Document[] mix, Func<Document, int, int> act, double words)
    {
        // Two seconds first, so that what is timed is compiled.
        int made = 0;
        int rounds = 0;
        for (TimeSpan warm = Processor(); (Processor() - warm).TotalSeconds < 2;)
        {
            for (int at = 0; at < mix.Length; at++)
            {
                made += act(mix[at], at);
            }
        }

        made = 0;
        TimeSpan start = Processor();
        TimeSpan spent;
        do
        {
            for (int at = 0; at < mix.Length; at++)
            {
                made += act(mix[at], at);
            }

            rounds++;
            spent = Processor() - start;
        }
        while (spent.TotalSeconds < 3);
        double sentences = (double)rounds * mix.Length / spent.TotalSeconds;
        Print($"{name}: {sentences:F0} sentences/s, {rounds * words / spent.TotalSeconds / 25:F0} of 25 words ({made / rounds} made a round)");
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
