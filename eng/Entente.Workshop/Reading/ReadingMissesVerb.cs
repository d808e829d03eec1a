using System.Globalization;
using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Shows, record by record, what the coder missed or made up in one half of a suite, with the actors it saw, the acts it left
/// out and, on wish, the trees. The other half is for checking only and is never shown.</summary>
internal static class ReadingMissesVerb
{
    public static int Run(string[] args)
    {
        LanguageFront front = LanguageFront.Load();
        if (args is ["text", _])
        {
            foreach (string line in args[1].Split('\n'))
            {
                Show(front, new ReadingCase("text", line, new HashSet<ReadingTriple> { default }), true, "");
            }

            return 0;
        }

        bool isOdd = !args.Contains("even");
        IReadOnlyList<ReadingCase> all = ReadingSuite.Read(File.ReadAllBytes(args[0]), args[0]);
        IReadOnlyList<ReadingCase> odd = Half(all, true), even = Half(all, false);
        foreach ((string name, IReadOnlyList<ReadingCase> half) in new[] { ("odd", odd), ("even", even) })
        {
            ReadingResult result = ReadingSkill.Of(front, half);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {half.Count} records, triples P {result.Exact.Precision:F3} R {result.Exact.Recall:F3} F1 {result.Exact.F1:F3}, dyads F1 {result.Dyad.F1:F3} (P {result.Dyad.Precision:F3} R {result.Dyad.Recall:F3}), categories F1 {result.Category.F1:F3} (P {result.Category.Precision:F3} R {result.Category.Recall:F3})"));
        }

        foreach ((string name, IReadOnlyList<ReadingCase> half) in new[] { ("odd", odd), ("even", even) })
        {
            Console.WriteLine($"{name}: {string.Join(", ", half.SelectMany(record => Kinds(front, record)).GroupBy(kind => kind, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}"))}");
        }

        if (!args.Contains("quiet") && isOdd)
        {
            foreach (ReadingCase record in odd)
            {
                Show(front, record, args.Contains("tree"), args.Length > 1 ? args[^1] : "");
            }
        }

        return 0;
    }

    private static IReadOnlyList<ReadingCase> Half(IReadOnlyList<ReadingCase> all, bool isOdd) => [.. all.Where((_, at) => at % 2 == 0 == isOdd)];

    private static void Show(LanguageFront front, ReadingCase record, bool isTree, string only)
    {
        HashSet<ReadingTriple> found = ReadingSkill.Code(front, record.Text);
        if (found.SetEquals(record.Triples) || (only.StartsWith("PLOVER", StringComparison.Ordinal) && record.Id != only))
        {
            return;
        }

        Document document = new() { Id = ContentHash.Of(record.Text), Text = record.Text };
        Sentence[] sentences = [.. front.Parse(document)];
        IReadOnlyList<FoundActor> actors = new ActorFinder(ActorLexicon.Standard).Find(document, sentences);
        SentenceView.Print(record.Id, document, Line(record.Triples), Line(found), sentences, actors, isTree);
    }

    // Why each wanted triple of a record was missed: no sentence is shown, so the other half stays unseen.
    private static IEnumerable<string> Kinds(LanguageFront front, ReadingCase record)
    {
        HashSet<ReadingTriple> found = ReadingSkill.Code(front, record.Text);
        Document document = new() { Id = ContentHash.Of(record.Text), Text = record.Text };
        Sentence[] sentences = [.. front.Parse(document)];
        HashSet<string> actors = [.. new ActorFinder(ActorLexicon.Standard).Find(document, sentences).Select(actor => ReadingTriple.CountryOf(actor.Mention.Actor))];
        foreach (ReadingTriple triple in record.Triples)
        {
            bool isHome = triple.Source == triple.Target;
            yield return found.Contains(triple) ? "right"
                : triple.Source.Length == 0 || triple.Target.Length == 0 ? "one side open"
                : !actors.Contains(triple.Source) || !actors.Contains(triple.Target) ? "actor not found" + (isHome ? " (home)" : "")
                : found.Any(other => other.Source == triple.Source && other.Target == triple.Target) ? "other type"
                : found.Any(other => other.Source == triple.Target && other.Target == triple.Source) ? "other way round"
                : found.Count > 0 ? "other pair" : "nothing found" + (isHome ? " (home)" : "");
        }
    }

    private static string Line(IEnumerable<ReadingTriple> triples) => string.Join("; ", triples.Select(triple => $"{triple.Source} {triple.Type} {triple.Target}").Order(StringComparer.Ordinal));
}
