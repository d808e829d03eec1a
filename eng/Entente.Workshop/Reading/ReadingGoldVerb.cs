using System.Globalization;
using System.Text.Json;
using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Workshop.Reading;

/// <summary>Scores the coder on gold lines by countries and type, with counts by kind of miss; on wish shows what it missed or made up.</summary>
/// <remarks>Acts within one country count. In types without a direction the two sides stand in order.</remarks>
internal static class ReadingGoldVerb
{
    private static readonly HashSet<string> Undirected = ["AGREE", "COOPERATE", "CONSULT"];

    public static int Run(string[] args)
    {
        LanguageFront front = LanguageFront.Load();
        Line[] lines = [.. File.ReadLines(args[0]).Select(Line.Parse)];
        bool isShown = args.Contains("show");
        Tally triples = default, dyads = default, types = default;
        Dictionary<string, int> kinds = new(StringComparer.Ordinal);
        Dictionary<string, Tally> byType = new(StringComparer.Ordinal);
        Dictionary<string, int> confused = new(StringComparer.Ordinal);
        int passed = 0;
        foreach (Line line in lines)
        {
            Document document = line.Document;
            HashSet<ReadingTriple> found = [.. ReadingSkill.Acts(front, document).Select(act => Plain(ReadingTriple.CountryOf(act.Source.Mention.Actor), ReadingTriple.CountryOf(act.Target!.Mention.Actor), act.Frame.Code.Type))]; // acts have a target
            passed += found.SetEquals(line.Wanted) ? 1 : 0;
            triples += Tally.Of(found, line.Wanted);
            dyads += Tally.Of(found.Select(Pair), line.Wanted.Select(Pair));
            types += Tally.Of(found.Select(triple => triple.Type), line.Wanted.Select(triple => triple.Type));
            foreach (string type in found.Concat(line.Wanted).Select(triple => triple.Type).Distinct())
            {
                byType[type] = byType.GetValueOrDefault(type) + Tally.Of(found.Where(triple => triple.Type == type), line.Wanted.Where(triple => triple.Type == type));
            }

            Sentence[] sentences = [.. front.Parse(document)];
            IReadOnlyList<FoundActor> actors = new ActorFinder(ActorLexicon.Standard).Find(document, sentences);
            HashSet<string> named = [.. actors.Select(actor => ReadingTriple.CountryOf(actor.Mention.Actor))];
            foreach (string kind in line.Wanted.Select(triple => Kind(triple, found, named)).Concat(found.Where(triple => !line.Wanted.Contains(triple)).Select(triple => Surplus(triple, line.Wanted))))
            {
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            }

            // Of pairs found with another type: which type was read for which.
            foreach (ReadingTriple wanted in line.Wanted.Where(triple => !found.Contains(triple)))
            {
                foreach (ReadingTriple other in found.Where(other => Pair(other) == Pair(wanted) && !line.Wanted.Contains(other)))
                {
                    string pair = $"{wanted.Type} as {other.Type}";
                    confused[pair] = confused.GetValueOrDefault(pair) + 1;
                }
            }

            if (isShown && !found.SetEquals(line.Wanted))
            {
                SentenceView.Print(line.Id, line.Document, Text(line.Wanted), Text(found), sentences, actors, args.Contains("tree"));
            }
        }

        Console.WriteLine($"{lines.Length} lines, {passed} wholly right");
        Console.WriteLine($"triples {triples}\npairs {dyads}\ntypes {types}");
        Console.WriteLine(string.Join(", ", kinds.OrderByDescending(kind => kind.Value).Select(kind => $"{kind.Key} {kind.Value}")));
        Console.WriteLine(string.Join(", ", confused.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}")));
        Console.WriteLine(string.Join("; ", byType.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => $"{type.Key} {type.Value.Right}/{type.Value.Wanted} of {type.Value.Found}")));
        return 0;
    }

    private static string Kind(ReadingTriple triple, HashSet<ReadingTriple> found, HashSet<string> named)
    {
        string home = triple.Source == triple.Target ? " (home)" : "";
        return found.Contains(triple) ? "right"
            : !named.Contains(triple.Source) || !named.Contains(triple.Target) ? "actor not found" + home
            : found.Any(other => Pair(other) == Pair(triple)) ? "other type" + home
            : found.Any(other => other.Source == triple.Target && other.Target == triple.Source) ? "other way round"
            : (found.Count > 0 ? "other pair" : "nothing found") + home;
    }

    private static string Surplus(ReadingTriple triple, HashSet<ReadingTriple> wanted) =>
        wanted.Count == 0 ? "+on an empty line" : wanted.Any(other => Pair(other) == Pair(triple)) ? "+type" : wanted.Any(other => other.Type == triple.Type) ? "+pair" : "+both";

    private static (string Source, string Target) Pair(ReadingTriple triple) => (triple.Source, triple.Target);

    private static ReadingTriple Plain(string source, string target, string type) =>
        Undirected.Contains(type) && string.CompareOrdinal(source, target) > 0 ? new(target, source, type) : new(source, target, ReadingTriple.Fold(type));

    private static string Text(IEnumerable<ReadingTriple> triples) => string.Join("; ", triples.Select(triple => $"{triple.Source} {triple.Type} {triple.Target}").Order(StringComparer.Ordinal));

    private sealed record Line(string Id, Document Document, HashSet<ReadingTriple> Wanted)
    {
        public static Line Parse(string line)
        {
            JsonElement root = JsonDocument.Parse(line).RootElement;
            string id = Value(root, "id"), text = Value(root, "text");
            Document document = new() { Id = ContentHash.Of(id, text), Text = text, Date = PartialDate.Parse(Value(root, "date"), CultureInfo.InvariantCulture), DateBasis = "option" };
            return new Line(id, document, [.. root.GetProperty("expected").GetProperty("events").EnumerateArray().Select(item => Plain(Country(item, "source"), Country(item, "target"), Value(item, "type")))]);
        }

        private static string Country(JsonElement item, string side) =>
            ActorId.TryParse(Value(item, side), CultureInfo.InvariantCulture, out ActorId actor) ? ReadingTriple.CountryOf(actor) : Value(item, side);

        private static string Value(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";
    }

    private readonly record struct Tally(int Found, int Wanted, int Right)
    {
        private double Precision => Found == 0 ? 0 : (double)Right / Found;

        private double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

        public static Tally Of<T>(IEnumerable<T> found, IEnumerable<T> wanted)
        {
            HashSet<T> ours = [.. found], theirs = [.. wanted];
            return new Tally(ours.Count, theirs.Count, ours.Count(theirs.Contains));
        }

        public static Tally operator +(Tally a, Tally b) => new(a.Found + b.Found, a.Wanted + b.Wanted, a.Right + b.Right);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F3} R {Recall:F3} F1 {(Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall)):F3} ({Right} of {Found} for {Wanted})");
    }
}
