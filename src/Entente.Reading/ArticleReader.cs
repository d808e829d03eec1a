using Entente.Reading.Actors;
using Entente.Reading.Claims;
using Entente.Reading.Dates;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading;

/// <summary>Reads an article: who did what to whom, which relations it says hold, what it claims.</summary>
/// <remarks>Deterministic: the same document and model give the same reading. Safe to share between threads.</remarks>
public sealed class ArticleReader
{
    // What word order alone suggests is too unsure to stand in a ledger.
    private const double LeastConfidence = .45;

    private readonly ILanguageFront _front;
    private readonly ActorFinder _finder;

    /// <summary>Makes a reader.</summary>
    /// <param name="front">What splits, tags and parses; null takes the front that ships with Entente.</param>
    /// <exception cref="ModelException">The shipped model cannot be loaded.</exception>
    public ArticleReader(ILanguageFront? front = null)
    {
        // Lexicons and model do not need each other: the second core reads the one while the first reads the other.
        Task<ActorFinder> lexicons = Task.Run(() =>
        {
            _ = FrameLexicon.Standard.Count;
            return new ActorFinder(ActorLexicon.Standard);
        });
        _front = front ?? LanguageFront.Load();
        _finder = lexicons.GetAwaiter().GetResult();
    }

    /// <summary>Whether sentences without a word of the event lexicon, or without anything that may name an actor, go unparsed. Many times
    /// faster on archives; such sentences give no claims either and do not stand among the document's sentences.</summary>
    public bool IsGated { get; init; }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document; its date resolves "on Tuesday" and who "the president" was.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    public ReadDocument Read(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = SoundText.Of(document);
        List<SilentSentence> silent = [];
        Sentence[] sentences = [.. Parse(document, silent, cancellationToken)];
        IReadOnlyList<FoundActor> actors = _finder.Find(document, sentences);
        ILookup<int, FoundActor> bySentence = actors.ToLookup(actor => actor.Sentence);
        List<CodedEvent> events = [];
        List<Claim> claims = [];
        List<ReadClause> clauses = [];
        ClaimReader claimReader = new(document);
        for (int index = 0; index < sentences.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (int Events, int Claims) before = (events.Count, claims.Count);
            SentenceGraph graph = new(sentences[index], bySentence[index]);
            IReadOnlyList<CodedAct> acts = Sentence(document, graph, claimReader, events, claims);
            clauses.AddRange(graph.Actors.Count > 0 ? ClauseLister.Of(graph) : []);
            if ((events.Count, claims.Count) == before)
            {
                silent.Add(new SilentSentence(sentences[index].Span, Why(graph, acts)));
            }
        }

        CodedEvent[] linked = Retellings.Link(events);
        silent.AddRange(Retellings.Silent(linked, claims));
        silent.AddRange(SoundText.Unread(document, sentences));
        return new ReadDocument
        {
            Document = document,
            Sentences = sentences,
            Mentions = [.. actors.Where(actor => !actor.IsPlace).Select(actor => actor.Mention)],
            Events = linked,
            Claims = [.. claims.DistinctBy(claim => claim.Id)],
            Clauses = clauses,
            Silent = [.. silent.OrderBy(sentence => sentence.Sentence)],
        };
    }

    private IEnumerable<Sentence> Parse(Document document, List<SilentSentence> silent, CancellationToken cancellationToken)
    {
        if (!IsGated || _front is not LanguageFront front)
        {
            return _front.Parse(document, cancellationToken);
        }

        return front.ParseWhere(document, span =>
        {
            bool passes = SentenceGate.Standard.Passes(document.Text, span.Start, span.End);
            if (!passes)
            {
                silent.Add(new SilentSentence(span, "no word of the event lexicon, or nobody who may act"));
            }

            return passes;
        }, cancellationToken);
    }

    private static IReadOnlyList<CodedAct> Sentence(Document document, SentenceGraph graph, ClaimReader claimReader, List<CodedEvent> events, List<Claim> claims)
    {
        if (graph.Actors.Count == 0)
        {
            claims.AddRange(claimReader.Read(graph, [], events));
            return [];
        }

        IReadOnlyList<CodedAct> acts = [.. ActFinder.Find(graph, FrameLexicon.Standard).Where(act => act.Confidence >= LeastConfidence)];
        IReadOnlyList<DateResolver.FoundDate> dates = DateResolver.Find(document.Text, graph.Sentence, document.Date);
        events.AddRange(acts.Where(act => act.Target is not null && act.Mood.IsHappening && !IsOnlyMeant(graph, act, acts)).Select(act => EventCoder.Of(document, graph, act, dates)));
        claims.AddRange(claimReader.Read(graph, [.. acts.Where(act => !act.Mood.IsHappening)], events));
        return acts;
    }

    // "is set to sign the treaty": what is meant is the signing, and it has not happened; being set for it is no act of its own.
    private static bool IsOnlyMeant(SentenceGraph graph, CodedAct act, IReadOnlyList<CodedAct> acts) => acts.Any(other =>
        !other.Mood.IsHappening && other.Frame.Code.Type == act.Frame.Code.Type && graph.Tokens[act.Trigger].Upos == "ADJ"
        && graph.Tokens[other.Trigger].Head == act.Trigger && other.Target?.Mention.Actor == act.Target?.Mention.Actor);

    private static string Why(SentenceGraph graph, IReadOnlyList<CodedAct> acts)
    {
        int states = graph.Actors.Select(actor => actor.Mention.Actor).Distinct().Count();
        if (states == 0)
        {
            return "no known actor";
        }

        if (states == 1)
        {
            return "one actor alone";
        }

        string[] verbs = [.. Enumerable.Range(0, graph.Tokens.Count).Where(at => graph.Tokens[at].Upos == "VERB").Select(graph.Lemma).Distinct()];
        string[] unknown = [.. verbs.Where(verb => FrameLexicon.Standard.Verbs(verb).Count == 0)];
        return acts.Count > 0 ? "an act with one actor alone"
            : unknown.Length == verbs.Length ? "no frame for " + string.Join(", ", unknown.Take(4).Select(verb => $"'{verb}'"))
            : "no frame whose places two actors fill";
    }
}
