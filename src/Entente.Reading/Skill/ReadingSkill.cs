using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Scores the event coder against a suite that people coded.</summary>
/// <remarks>The suite's records are coded one by one, each as a document of its own without a date. Acts within one country are scored
/// too, though an article's reading leaves them out: the suite holds many.</remarks>
public static class ReadingSkill
{
    /// <summary>Codes each record from its raw text and counts.</summary>
    /// <param name="front">The language front.</param>
    /// <param name="suite">The records.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public static ReadingResult Of(ILanguageFront front, IReadOnlyList<ReadingCase> suite, CancellationToken cancellationToken = default) =>
        Of(suite, text => Code(front, text), cancellationToken);

    /// <summary>Codes each record with a coder of one's own and counts.</summary>
    /// <param name="suite">The records.</param>
    /// <param name="code">What the coder finds in a text.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public static ReadingResult Of(IReadOnlyList<ReadingCase> suite, Func<string, HashSet<ReadingTriple>> code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(suite);
        ReadingRate exact = default, relaxed = default, dyad = default, category = default;
        Dictionary<string, ReadingRate> types = new(StringComparer.Ordinal);
        int passed = 0;
        TimeSpan spent = TimeSpan.Zero;
        SkillClock.WarmUp(suite, record => code(record.Text));
        foreach (ReadingCase record in suite)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan start = SkillClock.Spent();
            HashSet<ReadingTriple> found = code(record.Text);
            spent += SkillClock.Spent() - start;
            passed += found.SetEquals(record.Triples) ? 1 : 0;
            exact += ReadingRate.Of(found, record.Triples);
            relaxed += ReadingRate.Of(Set(found, Relaxed), Set(record.Triples, Relaxed));
            dyad += ReadingRate.Of(Set(found, triple => (triple.Source, triple.Target)), Set(record.Triples, triple => (triple.Source, triple.Target)));
            HashSet<string> ours = Set(found, triple => triple.Type), theirs = Set(record.Triples, triple => triple.Type);
            category += ReadingRate.Of(ours, theirs);
            foreach (string type in ours.Union(theirs))
            {
                types[type] = types.GetValueOrDefault(type) + new ReadingRate(ours.Contains(type) ? 1 : 0, theirs.Contains(type) ? 1 : 0, ours.Contains(type) && theirs.Contains(type) ? 1 : 0);
            }
        }

        return new ReadingResult
        {
            Records = suite.Count,
            Passed = passed,
            Exact = exact,
            Relaxed = relaxed,
            Dyad = dyad,
            Category = category,
            Types = types.OrderBy(type => type.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            SentencesPerSecond = SkillClock.Rate(suite.Count, spent),
        };
    }

    /// <summary>What the coder finds in one text, by countries.</summary>
    public static HashSet<ReadingTriple> Code(ILanguageFront front, string text) => Triples(front, new Document { Id = ContentHash.Of(text), Text = text });

    /// <summary>What the coder finds in a document, by countries; its date tells who held an office.</summary>
    public static HashSet<ReadingTriple> Triples(ILanguageFront front, Document document)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(document);
        return [.. Acts(front, document).Select(act => new ReadingTriple(
            ReadingTriple.CountryOf(act.Source.Mention.Actor), ReadingTriple.CountryOf(act.Target!.Mention.Actor), ReadingTriple.Fold(act.Frame.Code.Type)))]; // Acts have a target
    }

    /// <summary>What the coder finds in one text, by countries and CAMEO codes; acts without a CAMEO code are left out.</summary>
    public static IReadOnlyList<CodedTriple> CodeCameo(ILanguageFront front, string text) => [.. Acts(front, text)
        .Where(act => act.Frame.Code.Cameo is not null)
        .Select(act => new CodedTriple(ReadingTriple.CountryOf(act.Source.Mention.Actor), ReadingTriple.CountryOf(act.Target!.Mention.Actor), act.Frame.Code.Cameo!)) // just filtered
        .Distinct()];

    /// <summary>An act of a record, judged.</summary>
    internal readonly record struct JudgedAct(string Kind, double Confidence, bool IsRight);

    /// <summary>The acts of a record, each with the kind of rule that found it and whether the coders have it, too.</summary>
    internal static IEnumerable<JudgedAct> Judge(ILanguageFront front, ReadingCase record) => Acts(front, record.Text).Select(act => new JudgedAct(
        ActConfidence.KindOf(act.Rules, act.Frame.IsNoun), act.Confidence, record.Triples.Contains(new ReadingTriple(
            ReadingTriple.CountryOf(act.Source.Mention.Actor), ReadingTriple.CountryOf(act.Target!.Mention.Actor), ReadingTriple.Fold(act.Frame.Code.Type))))); // Acts have a target

    /// <summary>The kind of rule that found a coded event.</summary>
    internal static string KindOf(IReadOnlyList<string> rules, string frame) => ActConfidence.KindOf(rules, frame.StartsWith("N:", StringComparison.Ordinal));

    private static List<CodedAct> Acts(ILanguageFront front, string text)
    {
        ArgumentNullException.ThrowIfNull(front);
        return Acts(front, new Document { Id = ContentHash.Of(text), Text = text });
    }

    /// <summary>The acts that the coder scores in a document.</summary>
    internal static List<CodedAct> Acts(ILanguageFront front, Document document)
    {
        List<Sentence> sentences = [.. front.Parse(document)];
        IReadOnlyList<FoundActor> actors = new ActorFinder(ActorLexicon.Standard).Find(document, sentences);
        List<CodedAct> found = [];
        UnnamedActors unnamed = new(ActorLexicon.Standard);
        for (int index = 0; index < sentences.Count; index++)
        {
            SentenceGraph graph = new(sentences[index], HomeParties.Add(sentences[index], index, unnamed.Add(sentences[index], index, [.. actors.Where(actor => actor.Sentence == index)])));
            CodedAct[] acts = [.. ActFinder.Find(graph, FrameLexicon.Standard, isDomesticKept: true).Where(act => act.Mood.IsHappening && act.Target is not null)];
            CodedAct[] fore = [.. acts.Where(act => !(graph.Is(act.Trigger, "acl") || graph.Is(act.Trigger, "amod")))];
            found.AddRange(fore.Length > 0 ? fore : acts);
        }

        return found;
    }

    private static (string First, string Second, QuadClass Quad) Relaxed(ReadingTriple triple) =>
        string.CompareOrdinal(triple.Source, triple.Target) <= 0
            ? (triple.Source, triple.Target, EventCatalogue.QuadClassOf(triple.Type))
            : (triple.Target, triple.Source, EventCatalogue.QuadClassOf(triple.Type));

    private static HashSet<TResult> Set<TResult>(IReadOnlySet<ReadingTriple> triples, Func<ReadingTriple, TResult> of) => [.. triples.Select(of)];
}
