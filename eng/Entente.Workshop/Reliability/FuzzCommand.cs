using System.Globalization;
using System.Text;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Language;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Workshop.Reliability;

/// <summary>Reads hostile texts made from seeds, and prints by kind how many were read, how many refused, and the longest time that one sentence
/// took. Ends with 1 where anything was thrown that is no refusal, or a sentence took more than a second.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] args)
    {
        int from = Option(args, "--from", 0), count = Option(args, "--count", 1200), size = Option(args, "--size", 4000);
        LanguageFront front = LanguageFront.Load();
        ArticleReader reader = new(front);
        Document calm = new() { Id = "", Text = "Russia and Pakistan signed a treaty, and India said that it would not." };
        _ = reader.Read(calm);
        SortedDictionary<string, (int Read, int Refused, int Thrown, double Parse, double Whole)> kinds = new(StringComparer.Ordinal);
        for (int seed = from; seed < from + count; seed++)
        {
            (string kind, string text) = HostileTexts.Of(seed, size);
            (int read, int refused, int thrown, double parse, double whole) = kinds.GetValueOrDefault(kind);
            try
            {
                string name = kind.Contains("markup", StringComparison.Ordinal) ? "a.html" : kind == "markdown" ? "a.md" : "a.txt";
                try
                {
                    _ = DocumentReader.Read(Encoding.UTF8.GetBytes(text), name);
                    read++;
                }
                catch (SourceException)
                {
                    refused++;
                }

                // The reader itself must bear any text, also one that a document reader would have refused.
                Document document = calm with { Text = text };
                parse = Math.Max(parse, Longest(front, document));
                double start = Spent();
                ReadDocument reading = reader.Read(document);
                whole = Math.Max(whole, (Spent() - start) / Math.Max(1, reading.Sentences.Count));
            }
#pragma warning disable CA1031 // Whatever is thrown is what this command looks for.
            catch (Exception error)
#pragma warning restore CA1031
            {
                thrown++;
                Console.WriteLine($"seed {seed}, {kind}: {error.GetType().Name}: {error.Message}\n{error.StackTrace?.Split('\n').FirstOrDefault()}");
            }

            kinds[kind] = (read, refused, thrown, parse, whole);
        }

        Console.WriteLine("| kind | read | refused | thrown | longest parse of a sentence, s | longest mean of a text's sentences, s |\n|---|---|---|---|---|---|");
        foreach ((string kind, (int read, int refused, int thrown, double parse, double whole)) in kinds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {read} | {refused} | {thrown} | {parse:F3} | {whole:F3} |"));
        }

        return kinds.Values.Any(kind => kind.Thrown > 0 || kind.Parse > 1 || kind.Whole > 1) ? 1 : 0;
    }

    private static double Longest(LanguageFront front, Document document)
    {
        double longest = 0, last = Spent();
        foreach (Sentence _ in front.Parse(document))
        {
            double now = Spent();
            (longest, last) = (Math.Max(longest, now - last), now);
        }

        return longest;
    }

    private static double Spent() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static int Option(string[] args, string name, int fallback) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : fallback;
}
