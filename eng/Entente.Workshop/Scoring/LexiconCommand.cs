using System.Diagnostics;
using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Workshop.Scoring;

/// <summary>Prints the size of the actor lexicon and what loading it costs, once, cold.</summary>
internal static class LexiconCommand
{
    public static int Run()
    {
        Measure("registry", () => $"{ActorRegistry.Standard.All.Count} actors, {ActorRegistry.Standard.All.Sum(actor => actor.Names.Count)} names");
        Measure("lexicon", () => $"{ActorLexicon.Standard.PhraseCount} phrases");
        return 0;
    }

    private static void Measure(string what, Func<string> load)
    {
        using Process own = Process.GetCurrentProcess();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan processor = own.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        string size = load();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        own.Refresh();
        processor = own.TotalProcessorTime - processor;
        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        Console.WriteLine($"{what}: {size}, {wall.TotalMilliseconds:0} ms, processor {processor.TotalMilliseconds:0} ms, {memory / 1024.0 / 1024.0:0.0} MB kept");
    }
}
